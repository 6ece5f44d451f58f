import type { CellNote } from '@shaqyru/domain/application/invitee-sheet';
import type { SheetProblem } from '@shaqyru/domain/application/invitee-sheet-problem';

/** A sheet as text, whatever kind of file it came in. `line` is the number that a spreadsheet shows beside the row. */
export type TableCell = { text: string; note: CellNote | null };
export type TableRow = { line: number; cells: readonly TableCell[] };
export type Table = { rows: readonly TableRow[]; withoutKazakhLetters: boolean };

/** No sheet of this service is wider, and no answer in it longer; what is beyond is not kept. */
export const mostColumns = 100;
export const longestCell = 2_000;
/** Rows beyond these are counted, not kept: then the reader is told how many there are. */
export const mostKeptRows = 1_000;

/** Thrown while a file is read: why it is no sheet of people. */
export class RefusedSheet extends Error {
  constructor(readonly refusal: SheetProblem) {
    super(refusal.problem);
  }
}
