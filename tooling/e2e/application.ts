import { randomInt } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import { demoScan } from '@shaqyru/demo/demo-scan.mjs';
import type { Field } from '@shaqyru/domain/application/field';
import { getGroup, type FormGroupId } from '@shaqyru/domain/application/forms';
import type { ApplicationKind } from '@shaqyru/domain/application/kind';
import { privateAffairsGroups, type GroupId } from '@shaqyru/domain/application/private-affairs';
import { stateDuty } from '@shaqyru/domain/duty/state-duty';
import { addDays, dayOf, type PlainDate } from '@shaqyru/domain/law/plain-date';
import type { Language } from '@shaqyru/domain/law/text';
import { attachmentKinds } from '@shaqyru/domain/files/attachment';
import { words } from './words.ts';

/** What a person types or chooses, by the name of the question: dates as "2026-11-23", a choice by its value. */
export type Typed = Readonly<Record<string, string | boolean>>;
export type Scan = { name: string; mimeType: string; buffer: Buffer };

export const today = dayOf(new Date().toISOString(), 'Asia/Almaty');

export function scanOf(what: string, name = 'scan.pdf'): Scan {
  return { name, mimeType: 'application/pdf', buffer: demoScan(what) };
}

/** Fills in the questions of the open page that are named, and leaves the others as they stand. */
export async function fillIn(
  page: Page,
  language: Language,
  group: FormGroupId,
  typed: Typed,
  kind: ApplicationKind = 'private',
): Promise<void> {
  const { fields } = getGroup(kind, group);
  for (const [name, value] of Object.entries(typed)) {
    const field = fields[name];
    if (!field) throw new Error(`there is no question ${group}.${name}`);
    await answer(page, language, field, value);
  }
}

async function answer(page: Page, language: Language, field: Field, value: string | boolean): Promise<void> {
  const w = words[language];
  const label = field.label[language];
  switch (field.input) {
    case 'date':
      return fillDate(page, language, label, String(value));
    case 'country':
    case 'unit':
      await page.getByLabel(label, { exact: true }).selectOption(String(value));
      return;
    case 'choice': {
      const text = field.choices?.find((choice) => choice.value === value)?.text[language] ?? String(value);
      return page.getByRole('radiogroup', { name: label }).getByLabel(text, { exact: true }).check();
    }
    case 'yes-no':
      return page
        .getByRole('radiogroup', { name: label })
        .getByLabel(value ? w.yes : w.no, { exact: true })
        .check();
    case 'confirmation':
      return page.getByLabel(label, { exact: true }).setChecked(value === true);
    default:
      return page.getByLabel(label, { exact: true }).fill(String(value));
  }
}

/** The three boxes of a date; what is not three numbers goes into the boxes as it is split. */
export async function fillDate(page: Page, language: Language, label: string, date: string): Promise<void> {
  const w = words[language];
  const [year = '', month = '', day = ''] = date.split('-');
  const boxes = page.getByRole('group', { name: label });
  await boxes.getByLabel(w.day, { exact: true }).fill(day);
  await boxes.getByLabel(w.month, { exact: true }).fill(month);
  await boxes.getByLabel(w.year, { exact: true }).fill(year);
}

export async function chooseScan(
  page: Page,
  language: Language,
  kind: keyof typeof attachmentKinds,
  scan: Scan,
): Promise<void> {
  const title = attachmentKinds[kind].title[language];
  await page.getByRole('region', { name: title }).getByRole('button', { name: title }).setInputFiles(scan);
}

export async function saveAndGoOn(page: Page, language: Language): Promise<void> {
  await page.getByRole('button', { name: words[language].saveAndGoOn, exact: true }).last().click();
}

export async function expectPage(page: Page, title: string | RegExp): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
}

/** What is asked of the inviter beside what the certificate says. */
export function inviterTyped(email: string): Typed {
  return {
    standing: 'citizen',
    citizenship: 'KAZ',
    identityDocumentNumber: '045678912',
    identityDocumentIssuedOn: '2020-01-15',
    address: 'Астана қаласы, Мәңгілік Ел даңғылы, 10, 25-пәтер',
    telephone: '+7 701 123 45 67',
    email,
  };
}

export const visitTyped: Typed = {
  purpose: 'relatives',
  from: addDays(today, 40),
  to: addDays(today, 70),
  stayAddress: 'Астана қаласы, Мәңгілік Ел даңғылы, 10, 25-пәтер',
};

export const declarationTyped: Typed = { obligations: true, trueInformation: true, personalData: true };

/** As a bank would give it: never the same twice. */
export function newReceiptNumber(): string {
  return `№ ${randomInt(1_000_000_000)}`;
}

/** A receipt of so many tenge more or less than the duty for so many people is. */
export function receiptTyped(invitees: number, number: string, paidOn: PlainDate = today, difference = 0): Typed {
  const tiyn = stateDuty({ paidOn, invitees }).value + difference * 100;
  return { bank: 'Халық Банк', number, paidOn, amountTiyn: (tiyn / 100).toFixed(2).replace('.', ',') };
}

const passport = { passportIssuedOn: '2022-03-10', passportExpiresOn: '2032-03-10' } as const;
const nobodySpecial = { oralman: false, bornOrFormerCitizen: false, familyMemberOfSuch: false } as const;

/** Fictional people to invite. */
export const invitees = {
  nargiza: {
    surnameLatin: 'KARIMOVA',
    givenNamesLatin: 'NARGIZA',
    surnameRussian: 'Каримова',
    givenNamesRussian: 'Наргиза',
    sex: 'female',
    birthDate: '1992-06-03',
    birthPlace: 'Самарқанд',
    citizenship: 'UZB',
    passportNumber: 'FB7654321',
    ...passport,
    residenceCountry: 'UZB',
    residenceAddress: 'Самарқанд, Регистон көшесі, 7',
    relation: 'сіңлісі',
    ...nobodySpecial,
  },
  /** Written in the special records in another script and spelling: "Kowalenko Sergei". */
  sergey: {
    surnameLatin: 'KOVALENKO',
    givenNamesLatin: 'SERGEY',
    surnameRussian: 'Коваленко',
    givenNamesRussian: 'Сергей',
    sex: 'male',
    birthDate: '1989-04-18',
    birthPlace: 'Омбы',
    citizenship: 'RUS',
    passportNumber: '753999111',
    ...passport,
    residenceCountry: 'RUS',
    residenceAddress: 'Омбы, Ленин көшесі, 15, 8-пәтер',
    relation: 'немере ағасы',
    ...nobodySpecial,
  },
  oralman: {
    surnameLatin: 'KHASEN',
    givenNamesLatin: 'MARAL',
    surnameRussian: 'Хасен',
    givenNamesRussian: 'Марал',
    sex: 'female',
    birthDate: '1983-01-25',
    birthPlace: 'Баян-Өлгий',
    citizenship: 'MNG',
    passportNumber: 'E3456781',
    ...passport,
    residenceCountry: 'MNG',
    residenceAddress: 'Баян-Өлгий аймағы, Өлгий қаласы, 3-көше, 18',
    relation: 'нағашы апасы',
    oralman: true,
    bornOrFormerCitizen: false,
    familyMemberOfSuch: false,
  },
} as const satisfies Record<string, Typed>;

export const employmentTyped: Typed = { lastFiveYears: '2019–2026, «Көктем» мектебі, мұғалім, Астана қаласы' };
export const petitionTyped: Typed = {
  text: 'Жақындарымды отбасылық мерекені бірге өткізу үшін қонаққа шақыруға рұқсат етуіңізді сұраймын.',
};

export type Application = {
  /** An id of the office directory. */
  unitId: string;
  email: string;
  invitees: readonly Typed[];
  receiptNumber: string;
};

/**
 * From the first page of the form to the page with the check of the answers, everything answered at the first go. `seen` is
 * called on each page before it is filled in.
 */
export async function fillInApplication(
  page: Page,
  language: Language,
  application: Application,
  seen: (page: Page) => Promise<void> = async () => {},
): Promise<void> {
  const w = words[language];
  const title = (group: GroupId) => privateAffairsGroups[group].title[language];
  const turn = async (group: GroupId, typed: Typed) => {
    await expectPage(page, title(group));
    await seen(page);
    await fillIn(page, language, group, typed);
    await saveAndGoOn(page, language);
  };

  await page.getByRole('link', { name: title('office') }).click();
  await turn('office', { unitId: application.unitId });
  await turn('inviter', inviterTyped(application.email));
  await turn('employment', employmentTyped);
  for (const [index, invitee] of application.invitees.entries()) {
    await page.getByRole('button', { name: w.addInvitee }).click();
    await expectPage(page, title('invitee'));
    await seen(page);
    await fillIn(page, language, 'invitee', invitee);
    await chooseScan(page, language, 'passport-scan', scanOf(`passport ${application.receiptNumber} ${index}`));
    await saveAndGoOn(page, language);
    await expect(page.getByText(`${invitee['surnameLatin']} ${invitee['givenNamesLatin']}`).first()).toBeVisible();
  }
  await seen(page);
  await page.getByRole('link', { name: w.goOn, exact: true }).click();
  await turn('visit', visitTyped);
  await turn('petition', petitionTyped);
  await expectPage(page, title('receipt'));
  await seen(page);
  await fillIn(page, language, 'receipt', receiptTyped(application.invitees.length, application.receiptNumber));
  await chooseScan(page, language, 'receipt-scan', scanOf(`receipt ${application.receiptNumber}`));
  await saveAndGoOn(page, language);
  await turn('declaration', declarationTyped);
  await expectPage(page, w.checkTitle);
}
