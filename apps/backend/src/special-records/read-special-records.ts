import { CountryCode } from '@shaqyru/domain/countries/countries';
import type { PlainDate } from '@shaqyru/domain/law/plain-date';
import { matchingKey } from '@shaqyru/domain/names/matching-key';
import { mostProblems, readCsv, readDay, type CsvProblem, type CsvRow } from '../common/read-csv.ts';
import { storedPassport } from './check-content.ts';

export const columns = ['id', 'name', 'birth_date', 'citizenship', 'passport', 'reason'] as const;
export type Column = (typeof columns)[number];

export type NewRecord = {
  external_id: string;
  name: string;
  name_key: string;
  birth_date: PlainDate | null;
  citizenship: string | null;
  passport_number: string | null;
  reason: string;
};
export type ImportProblem = Omit<CsvProblem, 'problem'> & {
  problem: CsvProblem['problem'] | 'required' | 'not-a-date' | 'not-a-country' | 'too-long' | 'repeated-id';
};

export const mostRecords = 50_000;
const longest: Record<Column, number> = {
  id: 100,
  name: 300,
  birth_date: 40,
  citizenship: 40,
  passport: 60,
  reason: 2000,
};

/**
 * Reads a register from CSV; dates as 1985-03-27 or 27.03.1985, countries by their three letters. Every row or none. `today`
 * bounds the dates of birth.
 */
export function readSpecialRecords(
  csv: string,
  today: PlainDate,
): { ok: true; records: NewRecord[] } | { ok: false; problems: ImportProblem[] } {
  const table = readCsv(csv, { columns, mostRows: mostRecords });
  if (!table.ok) return table;
  const ragged = table.rows.filter(({ whole }) => !whole);
  if (ragged.length > 0)
    return {
      ok: false,
      problems: ragged.slice(0, mostProblems).map(({ line }) => ({ line, column: null, problem: 'not-csv' })),
    };
  const problems: ImportProblem[] = [];
  const records: NewRecord[] = [];
  const seen = new Set<string>();
  for (const { line, cell } of table.rows) {
    if (problems.length >= mostProblems) break;
    const read = readRow(cell, today);
    problems.push(...read.problems.map((problem) => ({ line, ...problem })));
    const id = read.record?.external_id;
    if (id !== undefined && seen.has(id)) problems.push({ line, column: 'id', problem: 'repeated-id' });
    if (id !== undefined) seen.add(id);
    if (read.record) records.push(read.record);
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, records };
}

function readRow(
  cell: CsvRow<Column>['cell'],
  today: PlainDate,
): { record: NewRecord | null; problems: Omit<ImportProblem, 'line'>[] } {
  const problems: Omit<ImportProblem, 'line'>[] = [];
  const tooLong = columns.filter((column) => cell(column).length > longest[column]);
  problems.push(...tooLong.map((column) => ({ column, problem: 'too-long' as const })));
  for (const column of ['id', 'name', 'reason'] as const)
    if (cell(column) === '') problems.push({ column, problem: 'required' });
  // A name without a letter would match nothing, and never be noticed.
  if (cell('name') !== '' && !tooLong.includes('name') && matchingKey(cell('name')) === '')
    problems.push({ column: 'name', problem: 'required' });
  const birthDate = readDay(cell('birth_date'));
  if (cell('birth_date') !== '' && (!birthDate || birthDate > today))
    problems.push({ column: 'birth_date', problem: 'not-a-date' });
  const citizenship = cell('citizenship').toUpperCase();
  if (citizenship !== '' && !CountryCode.safeParse(citizenship).success)
    problems.push({ column: 'citizenship', problem: 'not-a-country' });
  if (problems.length > 0) return { record: null, problems };
  return {
    problems,
    record: {
      external_id: cell('id'),
      name: cell('name'),
      name_key: matchingKey(cell('name')),
      birth_date: birthDate,
      citizenship: citizenship || null,
      passport_number: cell('passport') === '' ? null : storedPassport(cell('passport')),
      reason: cell('reason'),
    },
  };
}
