import { sheetColumns } from '@shaqyru/domain/application/invitee-sheet';
import { ApplicationKind } from '@shaqyru/domain/application/kind';
import { languages } from '@shaqyru/domain/law/text';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { excelWorkbook, zipped } from '../testing/workbook.ts';
import { readSheet } from './read-sheet.ts';
import { RefusedSheet } from './table.ts';
import { makeTemplate } from './template.ts';

const kind = 'business-letter';
const columns = sheetColumns(kind);
const headings = columns.map(({ field }) => field.label.ru);
const person: Record<string, string> = {
  surnameLatin: 'YILMAZ',
  givenNamesLatin: 'MEHMET',
  surnameRussian: 'Йылмаз',
  givenNamesRussian: 'Мехмет',
  sex: 'мужской',
  birthDate: '27.03.1985',
  birthPlace: 'Анкара; Турция',
  citizenship: 'TUR',
  passportNumber: '00123456',
  passportIssuedOn: '10.03.2022',
  passportExpiresOn: '10.03.2032',
  workplace: 'Завод «Анадолу», "второй"',
  residenceCountry: 'TUR',
  residenceAddress: 'Анкара,\nАтатюрк, 5',
  visaPlace: 'Анкара',
  oralman: 'нет',
  bornOrFormerCitizen: 'нет',
  familyMemberOfSuch: 'нет',
};
const cells = columns.map(({ id }) => person[id] ?? '');
const filled = Object.fromEntries(Object.entries(person).filter(([, text]) => text !== ''));

async function refusal(bytes: Uint8Array) {
  const error: unknown = await readSheet(kind, bytes).catch((thrown: unknown) => thrown);
  if (!(error instanceof RefusedSheet)) throw new Error(`not refused: ${String(error)}`);
  return error.refusal;
}

/** The letters that windows-1251 has, as its bytes. */
function in1251(text: string): Buffer {
  const codes = Array.from({ length: 128 }, (_, index) => index + 128);
  const decoder = new TextDecoder('windows-1251');
  const bytes = new Map(codes.map((code) => [decoder.decode(Uint8Array.of(code)), code]));
  return Buffer.from([...text].map((letter) => bytes.get(letter) ?? letter.charCodeAt(0)));
}

describe('a CSV', () => {
  const text = (delimiter: string, newline = '\r\n') => Papa.unparse([headings, cells], { delimiter, newline });

  it.each([
    ['semicolons, with the mark of UTF-8', Buffer.from(`\uFEFF${text(';')}`), false],
    ['commas, lines of Unix', Buffer.from(text(',', '\n')), false],
    ['tabs', Buffer.from(text('\t')), false],
    ['semicolons, said by Excel', Buffer.from(`sep=;\r\n${text(';')}`), false],
    ['tabs in UTF-16', Buffer.from(`\uFEFF${text('\t')}`, 'utf16le'), false],
    ['semicolons in windows-1251', in1251(text(';')), true],
  ])('with %s is read', async (_, bytes, withoutKazakhLetters) => {
    const sheet = await readSheet(kind, bytes);
    expect(sheet.withoutKazakhLetters).toBe(withoutKazakhLetters);
    expect(sheet.rows.map((row) => row.cells)).toEqual([filled]);
  });

  it('counts lines as a spreadsheet does, leaves empty ones out, and names the columns that it does not read', async () => {
    const rows = [['Список группы'], [], [...headings, 'Примечание'], [...cells, 'важно'], [], cells];
    const sheet = await readSheet(kind, Buffer.from(Papa.unparse(rows, { delimiter: ';', newline: '\n' })));
    // The address holds a line break: the next person stands two lines further down the file.
    expect(sheet.rows.map(({ line }) => line)).toEqual([4, 7]);
    expect(sheet.ignored).toEqual(['Примечание']);
  });

  it('keeps the zeros of ="00123"', async () => {
    const kept = cells.map((cell) => (cell === '00123456' ? '="00123456"' : cell));
    const sheet = await readSheet(kind, Buffer.from(Papa.unparse([headings, kept], { delimiter: ';' })));
    expect(sheet.rows[0]?.cells['passportNumber']).toBe('00123456');
  });
});

describe('a workbook', () => {
  it('is read as it is shown: days, shared and rich text, formulas with a word about them', async () => {
    const byField: Record<string, Parameters<typeof excelWorkbook>[0][number][number]> = {
      ...person,
      birthDate: { serial: 31133 },
      passportNumber: { number: 123456 },
      workplace: { rich: ['Завод ', '«Анадолу»'] },
      visaPlace: { formula: 'B2', shown: 'Анкара' },
      residenceAddress: { formula: '1/0' },
      patronymicRussian: null,
    };
    const row = columns.map(({ id }) => byField[id] ?? null);
    const sheet = await readSheet(kind, await excelWorkbook([headings, row, headings.map(() => null)]));
    expect(sheet.rows).toMatchObject([
      {
        line: 2,
        cells: {
          birthDate: '1985-03-27',
          passportNumber: '123456',
          workplace: 'Завод «Анадолу»',
          visaPlace: 'Анкара',
          residenceAddress: '=',
        },
        notes: { passportNumber: 'number', visaPlace: 'formula', residenceAddress: 'formula' },
      },
    ]);
  });

  it('of the calendar that begins in 1904 has the same days', async () => {
    const row = columns.map(({ id }) => (id === 'birthDate' ? { serial: 31133 - 1462 } : (person[id] ?? null)));
    const sheet = await readSheet(kind, await excelWorkbook([headings, row], { since1904: true }));
    expect(sheet.rows[0]?.cells['birthDate']).toBe('1985-03-27');
  });

  it('that unpacks to more than the limit is refused before it is unpacked whole', async () => {
    const bomb = Buffer.alloc(64 * 1024 * 1024, ' ');
    const bytes = await excelWorkbook([headings, cells], { extra: { 'xl/sharedStrings.xml': bomb } });
    expect(bytes.length).toBeLessThan(200_000);
    expect((await refusal(bytes)).problem).toBe('unpacks-too-large');
    // A size that the archive understates: the bytes are counted, not believed.
    const lying = Buffer.from(bytes);
    for (let place = lying.indexOf('PK\u0001\u0002'); place >= 0; place = lying.indexOf('PK\u0001\u0002', place + 4))
      if (lying.readUInt32LE(place + 24) > 1_000_000) lying.writeUInt32LE(1_000, place + 24);
    expect((await refusal(lying)).problem).toBe('not-a-sheet');
  });

  it('with a document type, whose entities would grow without end, is refused', async () => {
    const evil = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><sst><si><t>&b;</t></si></sst>`;
    const bytes = await excelWorkbook([headings, cells], { extra: { 'xl/sharedStrings.xml': Buffer.from(evil) } });
    expect((await refusal(bytes)).problem).toBe('not-a-sheet');
  });
});

describe('what is no sheet of people', () => {
  const csv = (...rows: string[][]) => Buffer.from(Papa.unparse(rows, { delimiter: ';' }));
  it.each([
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), { problem: 'not-a-sheet' }],
    ['an old XLS', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), { problem: 'old-excel' }],
    ['a letter', Buffer.from('Құрметті басқарма!\nӨтінеміз.'), { problem: 'no-headings' }],
    ['headings alone', csv(headings), { problem: 'no-rows' }],
    [
      'a list without passports',
      csv(
        headings.filter((heading) => heading !== 'Номер паспорта'),
        cells,
      ),
      { problem: 'missing-columns', data: { columns: ['passportNumber'] } },
    ],
    [
      'a column twice, once in another language',
      csv([...headings, 'Sex'], [...cells, 'male']),
      { problem: 'column-twice', data: { columns: ['sex'] } },
    ],
    [
      'more people than a letter holds',
      csv(headings, ...Array.from({ length: 1_200 }, () => cells)),
      { problem: 'too-many-rows', data: { rows: 1_200, maximum: 300 } },
    ],
  ])('%s', async (_, bytes, expected) => {
    expect(await refusal(bytes)).toEqual(expected);
  });

  it('an archive that is broken, or is another document', async () => {
    expect((await refusal(await zipped({ 'word/document.xml': '<w/>' }))).problem).toBe('not-a-sheet');
    const whole = await excelWorkbook([headings, cells]);
    expect((await refusal(whole.subarray(0, whole.length / 2))).problem).toBe('not-a-sheet');
  });
});

describe.each(ApplicationKind.options)('the template of %s', (kindOfTemplate) => {
  it.each(languages.flatMap((language) => (['xlsx', 'csv'] as const).map((format) => [language, format] as const)))(
    'in %s as %s is understood when it comes back empty: every heading, nobody below',
    async (language, format) => {
      const { bytes, name } = await makeTemplate(kindOfTemplate, language, format);
      expect(name).toMatch(new RegExp(`\\.${format}$`));
      const error: unknown = await readSheet(kindOfTemplate, bytes).catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ refusal: { problem: 'no-rows' } });
      if (format === 'csv') expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    },
  );
});
