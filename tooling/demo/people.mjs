// The people of the demonstration. All are fictional; their passwords, authenticator secrets and keys are made at run time.
import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generateSecret } from 'otplib';

/** Applicants sign in with their EDS keys, which the local NCALayer offers. */
export const applicants = [
  { surname: 'СЕРІКҚЫЗЫ', name: 'АЙГҮЛ', patronymic: 'НҰРЛАНҚЫЗЫ', iin: '950630450124' },
  { surname: 'ӘБДІҒАЛИЕВ', name: 'ДӘУРЕН', patronymic: 'ҚАНАТҰЛЫ', iin: '800101300125' },
  { surname: 'ИВАНОВА', name: 'МАРИНА', patronymic: 'СЕРГЕЕВНА', iin: '851109400236' },
  { surname: 'ЖҮНІСОВ', name: 'ЕРЛАН', patronymic: 'БОЛАТҰЛЫ', iin: '720624300141' },
  { surname: 'ӨМІРБЕКОВА', name: 'ҰЛДАНА', patronymic: 'ҒАЛЫМҚЫЗЫ', iin: '910308400358' },
  ofFirm('firstHead', { surname: 'ҚҰРМАНҒАЛИЕВ', name: 'ҒАНИ', patronymic: 'ӨМІРЖАНҰЛЫ', iin: '850515300701' }),
  // May prepare an application of the organisation; the certificate gives no right to sign it.
  ofFirm('employee', { surname: 'ТІЛЕУБЕКОВА', name: 'ӘСЕЛ', patronymic: 'ҰЛЫҚБЕКҚЫЗЫ', iin: '850515300713' }),
];

/** A fictional organisation that hosts foreigners and invites on business. */
function ofFirm(role, person) {
  return { ...person, organisation: { name: '«Үлгі Құрылыс» ЖШС', bin: '120140000017', role } };
}

const astana = 'astana';
const esil = 'astana/esil-district';
const saryarka = 'astana/saryarka-district';
const almatyDistrict = 'astana/almaty-district';

/** Officers sign in with a password and a code of the authenticator; the heads and the management also have EDS keys to sign with. */
export const officers = [
  officer('bastyk', 'Ғабит Өмірзақов', 'head', '780412300120', astana, null),
  officer('tekserushi1', 'Іңкәр Қыдырәлі', 'examiner', '900228400212', astana, null),
  officer('tekserushi2', 'Руслан Ким', 'examiner', '881219300164', astana, null),
  officer('esil', 'Мәдина Үсен', 'intake', '940512400293', astana, esil),
  officer('saryarka', 'Жандос Әуезхан', 'intake', '830701300182', astana, saryarka),
  officer('saryarka2', 'Ерболат Сәбит', 'intake', '870915300153', astana, saryarka),
  officer('almaty-audany', 'Һадиша Ұлықбек', 'intake', '890404300268', astana, almatyDistrict),
  officer('kense', 'Гүлнәр Есімбек', 'chancellery', '870517400205', astana, null),
  officer('basshylyq', 'Сәкен Ұлан', 'management', '720913300102', astana, null),
  officer('akimshi', 'Ольга Ли', 'administrator', '690905400276', astana, null),
  officer('almaty-bastyk', 'Нұржан Тұрсын', 'head', '760819300109', 'almaty', null),
  officer('almaty-tekserushi', 'Дана Қожа', 'examiner', '931112300144', 'almaty', null),
  officer('almaty-kense', 'Әлия Бекқожа', 'chancellery', '910605400302', 'almaty', null),
  officer('ministrlik', 'Ерболат Қайыр', 'management', '690308300006', 'ministry', null),
  officer('taldaushy', 'Айнұр Сағын', 'analyst', '850214400016', 'ministry', null),
  officer('auditor', 'Бақыт Нұрмағамбет', 'auditor', '810203300171', 'ministry', null),
  officer('ministrlik-akimshi', 'Бибігүл Рахым', 'administrator', '750312400018', 'ministry', null),
  officer('ministrlik-kense', 'Жанар Өтеп', 'chancellery', '880818400104', 'ministry', null),
];

function officer(login, name, role, iin, departmentId, unitId) {
  return { login, name, role, iin, departmentId, unitId, email: `${login}@police.example.kz` };
}

/**
 * The officers' secrets, made once and kept beside the data with access for this account only. An officer who was added to the
 * demonstration after the data were made gets secrets of their own; those of the others stay.
 */
export async function officerSecrets(dataDirectory) {
  const path = join(dataDirectory, 'demo-officers.json');
  const kept = await keptSecrets(path);
  const missing = officers.filter(({ login }) => !Object.hasOwn(kept, login));
  if (missing.length === 0) return kept;
  const secrets = { ...kept };
  for (const { login } of missing)
    secrets[login] = { password: randomBytes(9).toString('base64url'), totpSecret: generateSecret() };
  await writeFile(path, JSON.stringify(secrets, null, 2), { mode: 0o600 });
  return secrets;
}

async function keptSecrets(path) {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    return {};
  }
}

/** Makes the EDS keys that are not there yet: both kinds for applicants, the signing kind for whoever signs for a body. */
export async function issueKeys(authority) {
  for (const person of applicants) {
    await authority.issue(person, { purpose: 'authentication' });
    await signingKeyOf(authority, person);
  }
  for (const head of officers.filter(({ role }) => role === 'head' || role === 'management'))
    await signingKeyOf(authority, citizenOf(head));
}

/** The key is made at the first call and the same at every later one. */
export function signingKeyOf(authority, person) {
  return authority.issue(person, { purpose: 'signing' });
}

/** An officer as the certificate names them. */
export function citizenOf({ name, iin }) {
  const [given, surname] = name.toLocaleUpperCase('kk').split(' ');
  return { surname, name: given, iin };
}
