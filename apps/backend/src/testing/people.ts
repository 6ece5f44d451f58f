import { randomUUID } from 'node:crypto';
import type { OfficerRole } from '@shaqyru/domain/account/role';
import type { DraftAnswers, Invitee } from '@shaqyru/domain/application/private-affairs';
import { checkDigit } from '@shaqyru/domain/identity/check-digit';
import { addDays, type PlainDate } from '@shaqyru/domain/law/plain-date';
import { signCms } from '@shaqyru/pki/sign';
import type { ApplicantActor, OfficerActor } from '../database/actor.ts';
import { CreateOfficer } from '../officers/create-officer.ts';
import type { Caller, TestBackend } from './backend.ts';

/** A signed-in applicant of the tests, with both EDS keys. All people here are fictional. */
export type TestApplicant = {
  token: string;
  actor: ApplicantActor;
  iin: string;
  api: Caller;
  /** Detached CMS over the text, in base64. */
  sign(content: string): Promise<string>;
};

type Identity = {
  surname: string;
  name: string;
  patronymic: string;
  iin: string;
  /** With what the certificate says the person may do for it; without, the right to sign. */
  organisation?: { name: string; bin: string; role?: 'firstHead' | 'rightToSign' | 'employee' };
};
export const aigul: Identity = { surname: 'СЕРІКҚЫЗЫ', name: 'АЙГҮЛ', patronymic: 'НҰРЛАНҚЫЗЫ', iin: '950630450124' };
export const dauren: Identity = { surname: 'ӘБДІҒАЛИЕВ', name: 'ДӘУРЕН', patronymic: 'ҚАНАТҰЛЫ', iin: '800101300125' };

/** Signs in through the public door: nonce, signature, session. */
export async function signIn(backend: TestBackend, person: Identity): Promise<TestApplicant> {
  const { organisation, ...rest } = person;
  const role = organisation?.role ?? 'rightToSign';
  const subject = organisation ? { ...rest, organisation: { ...organisation, role } } : rest;
  const key = [person.iin, organisation?.bin, role].filter(Boolean).join('-');
  const [authentication, signing] = await Promise.all([
    backend.authority.issue(subject, { purpose: 'authentication', name: `${key}-auth` }),
    backend.authority.issue(subject, { purpose: 'signing', name: `${key}-sign` }),
  ]);
  const cmsOf = async (key: typeof signing, content: string) =>
    Buffer.from(await signCms({ content: Buffer.from(content), attached: false, signers: [key] })).toString('base64');
  const door = await backend.caller(null);
  const { nonceId, content } = await door.sessions.beginWithEds();
  const answer = await door.sessions.finishWithEds({ nonceId, cms: await cmsOf(authentication, content) });
  if (answer.outcome !== 'signed-in') throw new Error(`sign-in was refused: ${answer.problem}`);
  const api = await backend.caller(answer.token);
  const me = await api.sessions.current();
  if (me.kind !== 'applicant') throw new Error('not an applicant');
  return {
    token: answer.token,
    actor: { kind: 'applicant', id: me.id, name: me.name, bin: me.bin, maySign: me.maySign },
    iin: person.iin,
    api,
    sign: (text) => cmsOf(signing, text),
  };
}

export type TestOfficer = { actor: OfficerActor; iin: string; api: Caller; sign(content: string): Promise<string> };

const officerNames = [
  'Ғабит Өмірзақов',
  'Һадиша Ұлықбек',
  'Іңкәр Қыдырәлі',
  'Жандос Әуезхан',
  'Мәдина Үсен',
  'Руслан Ким',
];

/** An officer entered by the administration, with a signing key. */
export async function officer(
  backend: TestBackend,
  role: OfficerRole,
  at: { departmentId: string; unitId: string | null } = { departmentId: 'astana', unitId: 'astana/esil-district' },
): Promise<TestOfficer> {
  const [row] = await backend.database.sql<{ count: string }>(`SELECT count(*) FROM officer`);
  const index = Number(row?.count ?? 0);
  const name = officerNames[index % officerNames.length] ?? 'Ғабит Өмірзақов';
  const iin = iinOf(index);
  const { id, rightsVersion } = await backend.get(CreateOfficer).run({
    login: `officer-${index}`,
    password: 'a long enough password',
    totpSecret: 'BVGXKLYLJ3RZGVY7IA5KN6OAEQ4NWVSB',
    name,
    post: 'инспектор',
    iin,
    role,
    ...at,
  });
  const actor: OfficerActor = { kind: 'officer', id, name, role, ...at, rightsVersion };
  const [given = '', surname = ''] = name.split(' ');
  return {
    actor,
    iin,
    api: await backend.caller(actor),
    sign: async (content) => {
      const key = await backend.authority.issue(
        { surname, name: given, iin },
        { purpose: 'signing', name: `officer-${iin}` },
      );
      return Buffer.from(await signCms({ content: Buffer.from(content), attached: false, signers: [key] })).toString(
        'base64',
      );
    },
  };
}

/** IINs of men born on 1 January 1970, with right check digits. */
function iinOf(index: number): string {
  const eleven = Array.from({ length: 2000 }, (_, serial) => `7001013${String(serial).padStart(4, '0')}`);
  const valid = eleven.filter((digits) => checkDigit(digits) !== undefined);
  const digits = valid[index];
  if (digits === undefined) throw new Error('no more officers');
  return `${digits}${checkDigit(digits)}`;
}

/** An invited person, every answer given. */
export function invitee(overrides: Partial<Invitee> = {}): Invitee {
  return {
    id: randomUUID(),
    surnameLatin: 'YUSUPOVA',
    givenNamesLatin: 'DILNOZA',
    surnameRussian: 'Юсупова',
    givenNamesRussian: 'Дильноза',
    sex: 'female',
    birthDate: '1990-05-14' as PlainDate,
    birthPlace: 'Ташкент',
    citizenship: 'UZB',
    passportNumber: 'FA1234567',
    passportIssuedOn: '2022-02-01' as PlainDate,
    passportExpiresOn: '2032-02-01' as PlainDate,
    residenceCountry: 'UZB',
    residenceAddress: 'Ташкент, Чиланзарский район, 7-й квартал, 12',
    relation: 'сестра',
    oralman: false,
    bornOrFormerCitizen: false,
    familyMemberOfSuch: false,
    ...overrides,
  };
}

let receipts = 0;

/** Answers that are right on `today`; the duty of one or more invitees is paid in full, with a receipt of its own. */
export function answers(
  today: PlainDate,
  invitees: Invitee[] = [invitee()],
): { [K in keyof DraftAnswers]-?: NonNullable<DraftAnswers[K]> } {
  receipts += 1;
  return {
    office: { unitId: 'astana/esil-district' },
    inviter: {
      surname: 'Серікқызы',
      givenName: 'Айгүл',
      patronymic: 'Нұрланқызы',
      birthDate: '1995-06-30' as PlainDate,
      standing: 'citizen',
      citizenship: 'KAZ',
      identityDocumentNumber: '045678912',
      identityDocumentIssuedOn: '2020-01-15' as PlainDate,
      address: 'Астана қаласы, Мәңгілік Ел даңғылы, 10, 25-пәтер',
      telephone: '+7 701 123 45 67',
      email: 'aigul@example.kz',
    },
    employment: { lastFiveYears: '2020–2026, «Көктем» мектебі, мұғалім, Астана' },
    invitees,
    visit: {
      purpose: 'relatives',
      from: addDays(today, 30),
      to: addDays(today, 60),
      stayAddress: 'Астана қаласы, Мәңгілік Ел даңғылы, 10, 25-пәтер',
    },
    petition: { text: 'Әпкемді отбасымызбен бірге болу үшін бір айға қонаққа шақыруға рұқсат етуіңізді сұраймын.' },
    receipt: { bank: 'Халық Банк', number: `KV-${receipts}`, paidOn: today, amountTiyn: 216_250 * invitees.length },
    declaration: { obligations: true, trueInformation: true, personalData: true },
  };
}
