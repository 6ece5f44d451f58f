import { CountryCode } from '@shaqyru/domain/countries/countries';
import { isCalendarDay, type PlainDate } from '@shaqyru/domain/law/plain-date';
import { matchingKey } from '@shaqyru/domain/names/matching-key';
import type { BorderCrossing } from '@shaqyru/domain/visit/border-crossing';
import Papa from 'papaparse';

export const columns = ['direction', 'date', 'name', 'birth_date', 'citizenship', 'passport', 'checkpoint'] as const;
type Column = (typeof columns)[number];

/** `line` is the line of the file on which the row begins, from 1; `column` is null when it is about the whole line. */
export type CrossingProblem = {
  line: number;
  column: string | null;
  problem:
    | 'not-csv'
    | 'missing-column'
    | 'required'
    | 'not-a-date'
    | 'date-in-future'
    | 'not-a-country'
    | 'not-a-direction'
    | 'too-long'
    | 'too-many-rows';
};

/** A file is taken in one transaction: so many rows are done well within its limits. */
export const mostCrossings = 2_000;
const mostProblems = 200;
const longest: Record<Column, number> = {
  direction: 20,
  date: 40,
  name: 300,
  birth_date: 40,
  citizenship: 40,
  passport: 60,
  checkpoint: 200,
};
const directions = new Map<string, 'in' | 'out'>([
  ['in', 'in'],
  ['кіру', 'in'],
  ['въезд', 'in'],
  ['out', 'out'],
  ['шығу', 'out'],
  ['выезд', 'out'],
]);

/**
 * Reads crossings of the border from CSV: comma, semicolon or tab; with or without the mark of UTF-8; days as 2026-12-10 or
 * 10.12.2026; direction "in" or "out" (or кіру, шығу; въезд, выезд). Every row or none.
 */
export function readCrossings(
  csv: string,
  today: PlainDate,
): { ok: true; crossings: BorderCrossing[] } | { ok: false; problems: CrossingProblem[] } {
  const text = csv.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const { rows, problems } = readRows(text);
  if (problems.length > 0) return { ok: false, problems };
  const [header, ...body] = rows;
  if (!header || body.length === 0) return bad({ line: 1, column: null, problem: 'not-csv' });
  const over = body[mostCrossings];
  if (over) return bad({ line: over.line, column: null, problem: 'too-many-rows' });
  const names = header.cells.map((cell) => cell.trim().toLowerCase());
  const missing = columns.filter((column) => !names.includes(column));
  if (missing.length > 0)
    return bad(...missing.map((column) => ({ line: header.line, column, problem: 'missing-column' as const })));
  const crossings: BorderCrossing[] = [];
  for (const { line, cells } of body) {
    if (problems.length >= mostProblems) break;
    if (cells.length !== header.cells.length) {
      problems.push({ line, column: null, problem: 'not-csv' });
      continue;
    }
    const cell = (column: Column) => (cells[names.indexOf(column)] ?? '').normalize('NFC').trim();
    const found = problemsOf(cell, today);
    problems.push(...found.map((one) => ({ line, ...one })));
    if (found.length === 0) crossings.push(toCrossing(line, cell));
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, crossings };
}

function bad(...problems: CrossingProblem[]): { ok: false; problems: CrossingProblem[] } {
  return { ok: false, problems };
}

function readRows(text: string) {
  const problems: CrossingProblem[] = [];
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
      if (rows.length > mostCrossings + 1 || problems.length >= mostProblems) parser.abort();
    },
  });
  return { rows, problems };
}

function problemsOf(cell: (column: Column) => string, today: PlainDate): Omit<CrossingProblem, 'line'>[] {
  const problems: Omit<CrossingProblem, 'line'>[] = [];
  const say = (column: Column, problem: CrossingProblem['problem']) => problems.push({ column, problem });
  for (const column of columns) if (cell(column).length > longest[column]) say(column, 'too-long');
  if (!directions.has(cell('direction').toLowerCase())) say('direction', 'not-a-direction');
  // A name without a letter would match nobody, and never be noticed.
  if (cell('name').length <= longest.name && matchingKey(cell('name')) === '') say('name', 'required');
  const on = readDay(cell('date'));
  if (!on) say('date', cell('date') === '' ? 'required' : 'not-a-date');
  else if (on > today) say('date', 'date-in-future');
  const born = readDay(cell('birth_date'));
  if (cell('birth_date') !== '' && (!born || born > today)) say('birth_date', 'not-a-date');
  const citizenship = cell('citizenship').toUpperCase();
  if (citizenship !== '' && !CountryCode.safeParse(citizenship).success) say('citizenship', 'not-a-country');
  return problems;
}

/** Of a row in which nothing is wrong. */
function toCrossing(line: number, cell: (column: Column) => string): BorderCrossing {
  const [direction, on] = [directions.get(cell('direction').toLowerCase()), readDay(cell('date'))];
  if (!direction || !on) throw new Error(`the row of line ${line} was not checked`);
  return {
    line,
    direction,
    on,
    name: cell('name'),
    birthDate: readDay(cell('birth_date')),
    citizenship: cell('citizenship').toUpperCase() || null,
    passportNumber: cell('passport') || null,
    checkpoint: cell('checkpoint'),
  };
}

function readDay(text: string): PlainDate | null {
  const iso = text.replace(/^(\d{1,2})\.(\d{1,2})\.(\d{4})$/, (_, day: string, month: string, year: string) =>
    [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-'),
  );
  return isCalendarDay(iso) ? (iso as PlainDate) : null;
}
