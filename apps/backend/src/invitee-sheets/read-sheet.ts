import {
  columnOfHeading,
  missingColumns,
  type CellNote,
  type InviteeSheet,
  type SheetRow,
} from '@shaqyru/domain/application/invitee-sheet';
import { mostInviteesOf } from '@shaqyru/domain/application/forms';
import type { ApplicationKind } from '@shaqyru/domain/application/kind';
import { readCsv } from './read-csv.ts';
import { readXlsx } from './read-xlsx.ts';
import { RefusedSheet, type Table, type TableRow } from './table.ts';

export type ReadSheet = Pick<InviteeSheet, 'rows' | 'ignored' | 'withoutKazakhLetters'>;

/** A title, a note and an empty line may stand above the headings. */
const mostRowsAbove = 10;
/** Of the row of headings at least so many must be known: one word alone may stand anywhere. */
const fewestHeadings = 3;

/**
 * Reads a file of invited people, XLSX or CSV by its content, as rows of cells by field; what stands in the cells is judged
 * elsewhere. Throws `RefusedSheet` for what is no such file.
 */
export async function readSheet(kind: ApplicationKind, bytes: Uint8Array): Promise<ReadSheet> {
  const known = (cells: readonly string[]) => cells.filter((cell) => columnOfHeading(kind, cell) !== undefined).length;
  const table = await readTable(bytes, known);
  const place = table.rows
    .slice(0, mostRowsAbove)
    .findIndex(({ cells }) => known(cells.map(({ text }) => text)) >= fewestHeadings);
  const heading = table.rows[place];
  if (!heading) throw new RefusedSheet({ problem: 'no-headings' });
  const { fields, ignored } = readHeadings(kind, heading);
  const people = table.rows.slice(place + 1);
  if (people.length === 0) throw new RefusedSheet({ problem: 'no-rows' });
  const maximum = mostInviteesOf(kind);
  if (people.length > maximum)
    throw new RefusedSheet({ problem: 'too-many-rows', data: { rows: people.length, maximum } });
  return {
    rows: people.map((row) => toSheetRow(row, fields)),
    ignored,
    withoutKazakhLetters: table.withoutKazakhLetters,
  };
}

async function readTable(bytes: Uint8Array, known: (cells: readonly string[]) => number): Promise<Table> {
  const begins = (...start: number[]) => start.every((byte, index) => bytes[index] === byte);
  if (begins(0x50, 0x4b, 0x03, 0x04)) return readXlsx(bytes);
  // The container of old XLS, and of XLSX with a password.
  if (begins(0xd0, 0xcf, 0x11, 0xe0)) throw new RefusedSheet({ problem: 'old-excel' });
  return readCsv(bytes, known);
}

function readHeadings(kind: ApplicationKind, { cells }: TableRow): { fields: (string | null)[]; ignored: string[] } {
  const fields = cells.map(({ text }) => columnOfHeading(kind, text)?.id ?? null);
  const found = fields.flatMap((field) => field ?? []);
  const twice = found.filter((field, index) => found.indexOf(field) !== index);
  if (twice.length > 0) throw new RefusedSheet({ problem: 'column-twice', data: { columns: twice } });
  const missing = missingColumns(kind, found);
  if (missing.length > 0)
    throw new RefusedSheet({ problem: 'missing-columns', data: { columns: missing.map(({ id }) => id) } });
  const ignored = cells.flatMap(({ text }, index) => (text.trim() !== '' && fields[index] === null ? text.trim() : []));
  return { fields, ignored: ignored.map((heading) => heading.slice(0, 100)) };
}

/** Fields in which a number that was not kept as text may have lost its first zeros. */
const numberedFields = ['passportNumber'];

function toSheetRow({ line, cells }: TableRow, fields: readonly (string | null)[]): SheetRow {
  const row: SheetRow = { line, cells: {}, notes: {} };
  for (const [index, field] of fields.entries()) {
    const cell = cells[index];
    if (field === null || !cell || cell.text.trim() === '') continue;
    row.cells[field] = cell.text.trim();
    const note: CellNote | null = cell.note === 'number' && !numberedFields.includes(field) ? null : cell.note;
    if (note) row.notes[field] = note;
  }
  return row;
}
