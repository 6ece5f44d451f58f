import type { Page } from '@playwright/test';
import { inviterFields } from '@shaqyru/domain/application/private-affairs';
import { stateDuty } from '@shaqyru/domain/duty/state-duty';
import { mrzCheckDigit } from '@shaqyru/domain/identity/mrz';
import { addDays, type PlainDate } from '@shaqyru/domain/law/plain-date';
import { languages } from '@shaqyru/domain/law/text';
import { expectAccessible } from '../accessibility.ts';
import { newReceiptNumber, scanOf, today } from '../application.ts';
import { readPdf } from '../pdf.ts';
import { newApplicant } from '../people.ts';
import { quotedBy } from '../quoted.ts';
import type { Service } from '../service.ts';
import { expect, test } from '../test.ts';
import { expectWholeInEveryLanguage } from '../walk.ts';

const digits = (date: PlainDate) => date.split('-').toReversed().join('');

/** The two lines at the foot of a passport, with right check digits. */
function zoneOf(passport: { surname: string; names: string; number: string; born: string; expires: string }): string {
  const pad = (text: string, length: number) => text.padEnd(length, '<');
  const number = pad(passport.number, 9);
  const optional = pad('', 14);
  const [numberDigit, bornDigit, expiresDigit, optionalDigit] = [number, passport.born, passport.expires, optional].map(
    (text) => String(mrzCheckDigit(text)),
  ) as [string, string, string, string];
  const whole =
    number + numberDigit + passport.born + bornDigit + passport.expires + expiresDigit + optional + optionalDigit;
  const names = `P<UZB${passport.surname}<<${passport.names}`;
  return `${pad(names, 44)}\n${number}${numberDigit}UZB${passport.born}${bornDigit}F${passport.expires}${expiresDigit}${optional}${optionalDigit}${mrzCheckDigit(whole)}`;
}

/** Counts what is pressed beyond the data: going on, ticking, sending. */
function keyboardOf(page: Page) {
  const presses: string[] = [];
  return {
    presses,
    type: (text: string) => page.keyboard.insertText(text),
    press: async (key: string) => {
      presses.push(key);
      await page.keyboard.press(key);
    },
  };
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('name') ?? '');

async function openForm(page: Page, service: Service): Promise<void> {
  await page.goto(service.office('kk', '/intake/new/private'));
  await expect(page.locator('[name=iin]')).toBeFocused();
}

test('paper intake to the talon by keyboard, in fewer than forty presses beyond the data', async ({
  service,
  openAs,
}) => {
  const { person } = await newApplicant(service.authority, {
    surname: 'Әуезова',
    name: 'Қарлығаш',
    patronymic: 'Өмірқызы',
  });
  const receipt = newReceiptNumber();
  const desk = await openAs('esil');
  await openForm(desk, service);
  await expectAccessible(desk);
  const keys = keyboardOf(desk);
  /** Types an answer into the box that has the focus, and goes on to the next that is empty. */
  const answer = async (name: string, text: string, goOn = 'Enter') => {
    await expect.poll(() => focused(desk)).toBe(name);
    await keys.type(text);
    await keys.press(goOn);
  };
  const duty = stateDuty({ paidOn: today, invitees: 1 }).value;
  await answer('iin', person.iin);
  await answer('inviter.surname', person.surname);
  await answer('inviter.givenName', person.name);
  await expect(desk.locator('[name="inviter.birthDate"]')).toHaveValue('15.03.1990');
  await answer('inviter.identityDocumentNumber', '045678912');
  await answer('inviter.identityDocumentIssuedOn', '15012020');
  await answer('inviter.address', 'Астана қаласы, Мәңгілік Ел даңғылы, 10, 25-пәтер');
  await answer('inviter.telephone', '+7 701 123 45 67');
  await answer('employment.lastFiveYears', '2019–2026, «Көктем» мектебі, мұғалім', 'Tab');
  // The lines as a scanner sends them, with an Enter at the end.
  await answer(
    'invitee.0.mrz',
    zoneOf({ surname: 'KARIMOVA', names: 'NARGIZA', number: 'FB7654321', born: '920603', expires: '320310' }),
  );
  await expect.poll(() => focused(desk)).toBe('invitee.0.birthPlace');
  await expect(desk.locator('[name="invitee.0.surnameRussian"]')).toHaveValue('Каримова');
  await answer('invitee.0.birthPlace', 'Самарқанд');
  await answer('invitee.0.passportIssuedOn', '10032022');
  await answer('invitee.0.residenceAddress', 'Самарқанд, Регистон көшесі, 7');
  await answer('invitee.0.relation', 'сіңлісі');
  await expect.poll(() => focused(desk)).toBe('visit.purpose');
  await keys.press('ArrowDown');
  await keys.press('Enter');
  await answer('visit.from', digits(addDays(today, 40)));
  await answer('visit.to', digits(addDays(today, 60)));
  await answer('visit.stayAddress', 'Астана қаласы, Мәңгілік Ел даңғылы, 10, 25-пәтер');
  await answer('petition.text', 'Сіңлімді отбасылық мерекеге қонаққа шақыруға рұқсат сұраймын.', 'Tab');
  await answer('receipt.bank', 'Халық Банк');
  await answer('receipt.number', receipt);
  await answer('receipt.paidOn', digits(today));
  await answer('receipt.amountTiyn', (duty / 100).toFixed(2));
  await answer('copies.petition', '1');
  await answer('copies.questionnaire', '2');
  await answer('copies.receipt', '1');
  await expect.poll(() => focused(desk)).toBe('signed');
  await keys.press('Space');
  await keys.press('Enter');
  await expect(desk.getByRole('button', { name: 'Қабылдау және талон беру' })).toBeFocused();
  await keys.press('Enter');
  await expect(desk.getByRole('heading', { level: 1, name: 'Құжаттар қабылданды' })).toBeVisible();
  await expectAccessible(desk);

  const link = desk.getByRole('link', { name: 'Талонды ашып, басып шығару' });
  await expect(link).toBeFocused();
  expect(keys.presses.length).toBeLessThan(40);

  const number = (await desk.getByText(/^\d{2}-\d{4}-\d{6}$/).textContent()) ?? '';
  const talon = await desk.request.get(new URL((await link.getAttribute('href')) ?? '', desk.url()).href);
  const { text } = await readPdf(await talon.body());
  for (const words of [number, 'Әуезова Қарлығаш', '2. Сауалнама-өтініш, 2 дана', 'Мәдина Үсен'])
    expect(text).toContain(words);

  // A scan afterwards, if there is one; then the case says honestly how it was signed.
  await desk.getByRole('button', { name: 'Түбіртектің көшірмесі' }).setInputFiles(scanOf(`receipt ${receipt}`));
  const scans = desk.getByRole('list', { name: 'Тіркелгендер: Түбіртектің көшірмесі' }).getByRole('link');
  await expect(scans).toHaveText(['scan.pdf']);
  await desk.reload();
  await expect(scans).toHaveText(['scan.pdf']);
  await expectWholeInEveryLanguage(desk, service.office, await quotedBy(service));
  await desk.getByRole('link', { name: 'Іске өту' }).click();
  await expect(desk.getByText('Электрондық цифрлық қолтаңба жоқ.', { exact: false })).toBeVisible();
  await expect(desk.getByText('қабылданды').first()).toBeVisible();
  await expectAccessible(desk);
});

test('a business letter on paper to the talon by keyboard, in fewer than forty presses beyond the data', async ({
  service,
  openAs,
}) => {
  const { person } = await newApplicant(service.authority, {
    surname: 'Тілеубекова',
    name: 'Әсел',
    patronymic: 'Қайратқызы',
  });
  const receipt = newReceiptNumber();
  const desk = await openAs('esil');
  await desk.goto(service.office('kk', '/intake/new'));
  await expect(desk.getByText('Шақыру хат – 3 дана').first()).toBeVisible();
  await expectAccessible(desk);
  const keys = keyboardOf(desk);
  const answer = async (name: string, text: string, goOn = 'Enter') => {
    await expect.poll(() => focused(desk)).toBe(name);
    await keys.type(text);
    await keys.press(goOn);
  };
  // The third of the four ways.
  await keys.press('3');
  await expect(desk.getByRole('heading', { level: 1, name: 'Іскерлік мақсатпен шақыру хат' })).toBeVisible();
  await answer('iin', person.iin);
  await answer('bearer.name', 'Тілеубекова Әсел');
  await answer('organisation.name', '«Үлгі Құрылыс» ЖШС');
  await answer('organisation.bin', '120140000017');
  await answer('organisation.address', 'Астана қаласы, Мәңгілік Ел даңғылы, 20');
  await answer('organisation.telephone', '+7 717 200 00 17');
  await answer('organisation.justiceRegistrationYear', '2012');
  await answer('organisation.justiceRegistrationNumber', '00017');
  await answer('organisation.registrationNumber', '00017-1910-ЖШС');
  await answer('organisation.registeredOn', '24012012');
  await answer('letter.outgoingNumber', '118');
  await answer('letter.outgoingOn', digits(today));
  await answer(
    'invitee.0.mrz',
    zoneOf({ surname: 'KARIMOVA', names: 'NARGIZA', number: 'FB7654321', born: '920603', expires: '320310' }),
  );
  await answer('invitee.0.birthPlace', 'Самарқанд');
  await answer('invitee.0.passportIssuedOn', '10032022');
  await answer('invitee.0.workplace', '«Регистан» зауыты, инженер');
  await answer('invitee.0.residenceAddress', 'Самарқанд, Регистон көшесі, 7');
  await answer('invitee.0.visaPlace', 'Ташкент, Өзбекстан');
  await answer('visit.from', digits(addDays(today, 40)));
  await answer('visit.to', digits(addDays(today, 60)));
  // The multiplicity follows from the number of visits (Annex 3, note 3).
  await answer('visit.visits', '2');
  await expect.poll(() => focused(desk)).toBe('visit.purpose');
  await keys.press('ArrowDown');
  await keys.press('Enter');
  await answer('visit.purposeDetails', '№ 9 келісімшарт бойынша келіссөздер мен жабдықты сынау', 'Tab');
  await answer('visit.stayGrounds', 'Сынақ үш аптаға созылады, арасында Бішкекке бір рет баруы қажет', 'Tab');
  await answer('visit.places', 'Астана, Алматы', 'Tab');
  await answer('signatories.president', 'Әбдіғалиев Дәурен');
  await answer('signatories.executor', 'Тілеубекова Әсел');
  await answer('signatories.executorTelephone', '+7 717 200 00 23');
  await answer('receipt.bank', 'Халық Банк');
  await answer('receipt.number', receipt);
  await answer('receipt.paidOn', digits(today));
  await answer('receipt.amountTiyn', (stateDuty({ paidOn: today, invitees: 1 }).value / 100).toFixed(2));
  await answer('copies.invitation-letter', '3');
  await answer('copies.receipt', '1');
  await expect.poll(() => focused(desk)).toBe('signed');
  await keys.press('Space');
  await keys.press('Control+Enter');
  await expect(desk.getByRole('heading', { level: 1, name: 'Құжаттар қабылданды' })).toBeVisible();
  const link = desk.getByRole('link', { name: 'Талонды ашып, басып шығару' });
  await expect(link).toBeFocused();
  expect(keys.presses.length).toBeLessThan(40);

  const number = (await desk.getByText(/^\d{2}-\d{4}-\d{6}$/).textContent()) ?? '';
  const talon = await desk.request.get(new URL((await link.getAttribute('href')) ?? '', desk.url()).href);
  const { text } = await readPdf(await talon.body());
  for (const words of [number, '«Үлгі Құрылыс» ЖШС', '1. Шақыру хат, 3 дана', 'Мәдина Үсен'])
    expect(text).toContain(words);
  await desk.getByRole('link', { name: 'Іске өту' }).click();
  await expect(desk.getByText('екі', { exact: true }).first()).toBeVisible();
  await expectAccessible(desk);
});

test('an incomplete set: the note says what is missing in the consumer’s language, and no case comes of it', async ({
  service,
  openAs,
}) => {
  const desk = await openAs('esil');
  await openForm(desk, service);
  await desk.getByLabel('орысша', { exact: true }).check();
  await desk.locator('[name="inviter.surname"]').fill('Тоқтамыс');
  await desk.locator('[name="copies.petition"]').fill('1');
  await desk.locator('[name="copies.questionnaire"]').fill('1');
  await desk.getByRole('button', { name: 'Қабылдау және талон беру' }).click();
  const note = desk.locator('article[lang=ru]');
  await expect(note).toContainText('Пакет документов неполный');
  await expect(note).toContainText('Заявление-анкета: нужно экземпляров: 2, сдано: 1');
  await expect(note).toContainText('Квитанция');
  await expect(note).toContainText('Документы не приняты и не зарегистрированы');
  await expect(note).not.toContainText('Ходатайство: нужно');
  await expectAccessible(desk);
  await expect(desk.locator('[name="inviter.surname"]')).toHaveValue('Тоқтамыс');
  await desk.goto(service.office('kk'));
  await expect(desk.getByText('Тоқтамыс')).toHaveCount(0);
});

test('without JavaScript the passport’s lines are filled in by a button, and a second person is added', async ({
  service,
  browser,
  openAs,
}) => {
  const inspector = await openAs('esil');
  const plain = await browser.newContext({
    javaScriptEnabled: false,
    storageState: await inspector.context().storageState(),
  });
  const page = await plain.newPage();
  await page.goto(service.office('kk', '/intake/new/private'));
  await page
    .locator('[name="invitee.0.mrz"]')
    .fill(zoneOf({ surname: 'KARIMOVA', names: 'NARGIZA', number: 'FB7654321', born: '920603', expires: '320310' }));
  await page.getByRole('button', { name: 'Жолдардан толтыру' }).click();
  await expect(page.locator('[name="invitee.0.passportNumber"]')).toHaveValue('FB7654321');
  await expect(page.locator('[name="invitee.0.birthDate"]')).toHaveValue('03.06.1992');
  await page.getByRole('button', { name: 'Тағы бір шақырылушы' }).click();
  await expect(page.locator('[name="invitee.1.surnameLatin"]')).toBeVisible();
  await page.getByRole('button', { name: '1-шақырылушыны алып тастау' }).click();
  await expect(page.locator('[name="invitee.1.surnameLatin"]')).toHaveCount(0);
  await expect(page.locator('[name="invitee.0.passportNumber"]')).toHaveValue('');
  await plain.close();
});

const titles = {
  kk: 'Жеке істер бойынша шақыру',
  ru: 'Приглашение по частным делам',
  en: 'Invitation for private affairs',
} as const;

for (const language of languages) {
  test(`the form speaks ${language}, and names each mistake beside its box`, async ({ service, openAs }) => {
    const desk = await openAs('esil');
    await desk.goto(service.office(language, '/intake/new/private'));
    await expect(desk.getByRole('heading', { level: 1, name: titles[language] })).toBeVisible();
    await desk.locator('[name="copies.petition"]').fill('1');
    await desk.locator('[name="copies.questionnaire"]').fill('2');
    await desk.locator('[name="copies.receipt"]').fill('1');
    await desk.locator('[data-accept]').click();
    await expect(desk.getByRole('alert')).toBeFocused();
    const wrong = desk.getByRole('alert').getByRole('link', { name: `${inviterFields.surname.label[language]}:` });
    await wrong.click();
    await expect(desk.locator('[name="inviter.surname"]')).toBeFocused();
    await expectAccessible(desk);
  });
}
