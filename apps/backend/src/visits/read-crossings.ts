import { CountryCode } from '@shaqyru/domain/countries/countries';
import type { PlainDate } from '@shaqyru/domain/law/plain-date';
import { matchingKey } from '@shaqyru/domain/names/matching-key';
import type { BorderCrossing } from '@shaqyru/domain/visit/border-crossing';
import { mostProblems, readCsv, readDay, type CsvProblem } from '../common/read-csv.ts';

export const columns = ['direction', 'date', 'name', 'birth_date', 'citizenship', 'passport', 'checkpoint'] as const;
type Column = (typeof columns)[number];

export type CrossingProblem = Omit<CsvProblem, 'problem'> & {
  problem:
    | CsvProblem['problem']
    | 'required'
    | 'not-a-date'
    | 'date-in-future'
    | 'not-a-country'
    | 'not-a-direction'
    | 'too-long';
};

/** A file is taken in one transaction: so many rows are done well within its limits. */
export const mostCrossings = 2_000;
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
 * Reads crossings of the border from CSV; days as 2026-12-10 or 10.12.2026; direction "in" or "out" (or кіру, шығу; въезд,
 * выезд). Every row or none.
 */
export function readCrossings(
  csv: string,
  today: PlainDate,
): { ok: true; crossings: BorderCrossing[] } | { ok: false; problems: CrossingProblem[] } {
  const table = readCsv(csv, { columns, mostRows: mostCrossings });
  if (!table.ok) return table;
  const problems: CrossingProblem[] = [];
  const crossings: BorderCrossing[] = [];
  for (const { line, whole, cell } of table.rows) {
    if (problems.length >= mostProblems) break;
    if (!whole) {
      problems.push({ line, column: null, problem: 'not-csv' });
      continue;
    }
    const found = problemsOf(cell, today);
    problems.push(...found.map((one) => ({ line, ...one })));
    if (found.length === 0) crossings.push(toCrossing(line, cell));
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, crossings };
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
