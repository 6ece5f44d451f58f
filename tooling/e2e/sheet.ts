import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { sheetColumns } from '@shaqyru/domain/application/invitee-sheet';
import { expectPage } from './application.ts';

/** A fictional tourist as a row of the sheet. */
export function tourist(index: number, cells: Readonly<Record<string, string>> = {}): Record<string, string> {
  return {
    surnameLatin: 'TANAKA',
    givenNamesLatin: index % 2 ? 'KENJI' : 'HANAKO',
    surnameRussian: 'Танака',
    givenNamesRussian: index % 2 ? 'Кэндзи' : 'Ханако',
    sex: index % 2 ? 'ер' : 'әйел',
    birthDate: '27.03.1985',
    birthPlace: 'Осака',
    citizenship: 'Жапония',
    passportNumber: passportOf(index),
    passportIssuedOn: '10.03.2022',
    passportExpiresOn: '2032-03-10',
    workplace: 'зейнеткер',
    residenceCountry: 'JPN',
    residenceAddress: 'Осака, Кита, 1',
    visaPlace: 'Токио',
    oralman: 'жоқ',
    bornOrFormerCitizen: 'жоқ',
    familyMemberOfSuch: 'жоқ',
    ...cells,
  };
}

export function passportOf(index: number): string {
  return `TK${String(index).padStart(7, '0')}`;
}

/** People written below the headings of the template. */
export function filled(template: string, people: readonly Readonly<Record<string, string>>[]) {
  const ids = sheetColumns('tourist-letter').map(({ id }) => id);
  const rows = people.map((person) => ids.map((id) => person[id] ?? '').join(';'));
  return {
    name: 'топ.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`${template.trimEnd()}\r\n${rows.join('\r\n')}\r\n`),
  };
}

/** Fills the template of the open page, and uploads it. */
export async function uploadSheet(page: Page, people: readonly Readonly<Record<string, string>>[]): Promise<void> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Қарапайым кесте (CSV)' }).click();
  const template = await readFile(await (await downloading).path(), 'utf8');
  await page.getByRole('button', { name: 'Кесте' }).setInputFiles(filled(template, people));
  await page.getByRole('button', { name: 'Жүктеп, тексеру' }).click();
  await expectPage(page, 'Тізімді тексеру');
}
