import { CountryCode } from '@shaqyru/domain/countries/countries';
import { readPassportNumber } from '@shaqyru/domain/identity/passport';
import { isCalendarDay, type PlainDate } from '@shaqyru/domain/law/plain-date';
import { matchingKey } from '@shaqyru/domain/names/matching-key';
import Papa from 'papaparse';

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
/** `line` is the line of the file on which the row begins, from 1; `column` is null when it is about the whole line. */
export type ImportProblem = {
  line: number;
  column: string | null;
  problem: 'not-csv' | 'missing-column' | 'required' | 'not-a-date' | 'not-a-country' | 'too-long' | 'repeated-id';
};

export const mostRecords = 50_000;
/** More problems than one mends at a time: a file of another kind would give as many as it has lines. */
const mostProblems = 200;
const longest: Record<Column, number> = {
  id: 100,
  name: 300,
  birth_date: 40,
  citizenship: 40,
  passport: 60,
  reason: 2000,
};

/**
 * Reads a register from CSV: comma, semicolon or tab; with or without the mark of UTF-8; dates as 1985-03-27 or 27.03.1985;
 * countries by their three letters. Every row or none. `today` bounds the dates of birth.
 */
export function readSpecialRecords(
  csv: string,
  today: PlainDate,
): { ok: true; records: NewRecord[] } | { ok: false; problems: ImportProblem[] } {
  const table = readTable(csv);
  if ('problems' in table) return { ok: false, problems: table.problems };
  const problems: ImportProblem[] = [];
  const records: NewRecord[] = [];
  const seen = new Set<string>();
  for (const { line, cells } of table.rows) {
    if (problems.length >= mostProblems) break;
    const read = readRow(cells, table.places, today);
    problems.push(...read.problems.map((problem) => ({ line, ...problem })));
    const id = read.record?.external_id;
    if (id !== undefined && seen.has(id)) problems.push({ line, column: 'id', problem: 'repeated-id' });
    if (id !== undefined) seen.add(id);
    if (read.record) records.push(read.record);
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, records };
}

type Table = { places: Record<Column, number>; rows: { line: number; cells: string[] }[] };

function readTable(csv: string): Table | { problems: ImportProblem[] } {
  const text = csv.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const problems: ImportProblem[] = [];
  const rows: Table['rows'] = [];
  let [line, offset] = [1, 0];
  Papa.parse<string[]>(text, {
    delimiter: delimiterOf(text),
    newline: '\n',
    step: ({ data, errors, meta }, parser) => {
      if (errors.length > 0) problems.push({ line, column: null, problem: 'not-csv' });
      if (data.some((cell) => cell.trim() !== '')) rows.push({ line, cells: data });
      // A quoted cell may hold several lines: lines are counted in the text, not in rows.
      line += text.slice(offset, meta.cursor).split('\n').length - 1;
      offset = meta.cursor;
      if (rows.length > mostRecords + 1 || problems.length >= mostProblems) parser.abort();
    },
  });
  if (problems.length > 0) return { problems };
  const [header, ...records] = rows;
  if (!header || records.length === 0) return { problems: [{ line: 1, column: null, problem: 'not-csv' }] };
  if (records.length > mostRecords)
    return { problems: [{ line: records.at(-1)?.line ?? 1, column: null, problem: 'too-long' }] };
  const names = header.cells.map((cell) => cell.trim().toLowerCase());
  const missing = columns.filter((column) => !names.includes(column));
  if (missing.length > 0)
    return { problems: missing.map((column) => ({ line: header.line, column, problem: 'missing-column' })) };
  const places = Object.fromEntries(columns.map((column) => [column, names.indexOf(column)])) as Record<Column, number>;
  const ragged = records.filter((row) => row.cells.length !== header.cells.length);
  if (ragged.length > 0)
    return { problems: ragged.slice(0, mostProblems).map(({ line }) => ({ line, column: null, problem: 'not-csv' })) };
  return { places, rows: records };
}

/** The sign between the header's words: offices here save tables with semicolons. */
function delimiterOf(text: string): string {
  const header = text.split('\n', 1)[0] ?? '';
  return [';', '\t'].find((sign) => header.includes(sign)) ?? ',';
}

function readRow(
  cells: string[],
  places: Record<Column, number>,
  today: PlainDate,
): { record: NewRecord | null; problems: Omit<ImportProblem, 'line'>[] } {
  const cell = (column: Column) => (cells[places[column]] ?? '').normalize('NFC').trim();
  const problems: Omit<ImportProblem, 'line'>[] = [];
  const tooLong = columns.filter((column) => cell(column).length > longest[column]);
  problems.push(...tooLong.map((column) => ({ column, problem: 'too-long' as const })));
  for (const column of ['id', 'name', 'reason'] as const)
    if (cell(column) === '') problems.push({ column, problem: 'required' });
  // A name without a letter would match nothing, and never be noticed.
  if (cell('name') !== '' && !tooLong.includes('name') && matchingKey(cell('name')) === '')
    problems.push({ column: 'name', problem: 'required' });
  const birthDate = readDate(cell('birth_date'));
  if (birthDate === undefined || (birthDate !== null && birthDate > today))
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
      birth_date: birthDate ?? null,
      citizenship: citizenship || null,
      passport_number: passportOf(cell('passport')),
      reason: cell('reason'),
    },
  };
}

/** undefined when it is not a day. */
function readDate(text: string): PlainDate | null | undefined {
  if (text === '') return null;
  const iso = text.replace(/^(\d{1,2})\.(\d{1,2})\.(\d{4})$/, (_, day: string, month: string, year: string) =>
    [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-'),
  );
  return isCalendarDay(iso) ? (iso as PlainDate) : undefined;
}

/** As invitees' passports are stored. A number that no passport has is kept as it is: the examiner sees it. */
function passportOf(text: string): string | null {
  if (text === '') return null;
  const reading = readPassportNumber(text);
  return reading.valid ? reading.number : text.toUpperCase();
}
