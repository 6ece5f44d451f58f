import { isCalendarDay, type PlainDate } from '@shaqyru/domain/law/plain-date';
import Papa from 'papaparse';

/** `line` is the line of the file on which the row begins, from 1; `column` is null when it is about the whole line. */
export type CsvProblem = {
  line: number;
  column: string | null;
  problem: 'not-csv' | 'missing-column' | 'too-many-rows';
};
export type CsvRow<C extends string> = {
  line: number;
  /** As many cells as the header has. A row that has not is wrong as a whole. */
  whole: boolean;
  /** Without the spaces around it, its letters composed. */
  cell(column: C): string;
};

/** More problems than one mends at a time: a file of another kind would give as many as it has lines. */
export const mostProblems = 200;

/**
 * Reads a table from CSV: comma, semicolon or tab; with or without the mark of UTF-8; any line ends; columns in any order,
 * others beside them; empty lines are skipped. The first line names the columns.
 */
export function readCsv<C extends string>(
  csv: string,
  { columns, mostRows }: { columns: readonly C[]; mostRows: number },
): { ok: true; rows: CsvRow<C>[] } | { ok: false; problems: CsvProblem[] } {
  const text = csv.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const { rows, problems } = readRows(text, mostRows);
  if (problems.length > 0) return { ok: false, problems };
  const [header, ...body] = rows;
  if (!header || body.length === 0) return { ok: false, problems: [{ line: 1, column: null, problem: 'not-csv' }] };
  const over = body[mostRows];
  if (over) return { ok: false, problems: [{ line: over.line, column: null, problem: 'too-many-rows' }] };
  const names = header.cells.map((cell) => cell.trim().toLowerCase());
  const missing = columns.filter((column) => !names.includes(column));
  if (missing.length > 0)
    return {
      ok: false,
      problems: missing.map((column) => ({ line: header.line, column, problem: 'missing-column' })),
    };
  return {
    ok: true,
    rows: body.map(({ line, cells }) => ({
      line,
      whole: cells.length === header.cells.length,
      cell: (column) => (cells[names.indexOf(column)] ?? '').normalize('NFC').trim(),
    })),
  };
}

function readRows(text: string, mostRows: number) {
  const problems: CsvProblem[] = [];
  const rows: { line: number; cells: string[] }[] = [];
  let [line, offset] = [1, 0];
  Papa.parse<string[]>(text, {
    // The sign between the header's words: offices here save tables with semicolons.
    delimiter: [';', '\t'].find((sign) => (text.split('\n', 1)[0] ?? '').includes(sign)) ?? ',',
    newline: '\n',
    step: ({ data, errors, meta }, parser) => {
      if (errors.length > 0) problems.push({ line, column: null, problem: 'not-csv' });
      if (data.some((cell) => cell.trim() !== '')) rows.push({ line, cells: data });
      // A quoted cell may hold several lines: lines are counted in the text, not in rows.
      line += text.slice(offset, meta.cursor).split('\n').length - 1;
      offset = meta.cursor;
      if (rows.length > mostRows + 1 || problems.length >= mostProblems) parser.abort();
    },
  });
  return { rows, problems };
}

/** A day written as 2026-12-10 or 10.12.2026; null when it is not one. */
export function readDay(text: string): PlainDate | null {
  const iso = text.replace(/^(\d{1,2})\.(\d{1,2})\.(\d{4})$/, (_, day: string, month: string, year: string) =>
    [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-'),
  );
  return isCalendarDay(iso) ? (iso as PlainDate) : null;
}
