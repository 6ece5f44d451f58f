import Papa from 'papaparse';
import { longestCell, mostColumns, mostKeptRows, RefusedSheet, type Table, type TableRow } from './table.ts';

/**
 * A CSV as text: UTF-8 with or without its mark, UTF-16 with it, or windows-1251; semicolon, comma or tab, whichever gives
 * more known headings (`headings` counts them in a row). Throws `RefusedSheet`.
 */
export function readCsv(bytes: Uint8Array, headings: (cells: readonly string[]) => number): Table {
  const { text, withoutKazakhLetters } = decode(bytes);
  const lines = text.replace(/^sep=(.)(?=\r?\n)/, '').replace(/\r\n?/g, '\n');
  const known = ([';', ',', '\t'] as const).map((delimiter) => ({
    delimiter,
    count: Math.max(0, ...Papa.parse<string[]>(lines, { delimiter, preview: 6 }).data.map(headings)),
  }));
  const best = known.reduce((a, b) => (b.count > a.count ? b : a));
  return { rows: readRows(lines, best.delimiter), withoutKazakhLetters };
}

function decode(bytes: Uint8Array): { text: string; withoutKazakhLetters: boolean } {
  // Excel's "Unicode text".
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: decoded('utf-16le', bytes), withoutKazakhLetters: false };
  if (bytes.includes(0)) throw new RefusedSheet({ problem: 'not-a-sheet' });
  try {
    return { text: decoded('utf-8', bytes), withoutKazakhLetters: false };
  } catch {
    return { text: decoded('windows-1251', bytes), withoutKazakhLetters: true };
  }
}

function decoded(encoding: string, bytes: Uint8Array): string {
  return new TextDecoder(encoding, { fatal: true }).decode(bytes);
}

function readRows(text: string, delimiter: string): TableRow[] {
  const rows: TableRow[] = [];
  let [line, offset] = [1, 0];
  Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    step: ({ data, meta }) => {
      const cells = data.slice(0, mostColumns).map((cell) => ({ text: plain(cell), note: null }));
      if (cells.some(({ text: cell }) => cell !== ''))
        rows.push({ line, cells: rows.length < mostKeptRows ? cells : [] });
      // A quoted cell may hold several lines: lines are counted in the text, not in rows.
      line += text.slice(offset, meta.cursor).split('\n').length - 1;
      offset = meta.cursor;
    },
  });
  return rows;
}

/** ="0123" is how a program keeps the zeros of a number in a CSV. */
function plain(cell: string): string {
  return (/^="([^"]*)"$/.exec(cell.trim())?.[1] ?? cell).slice(0, longestCell + 1).trim();
}
