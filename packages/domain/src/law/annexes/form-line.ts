import type { Language, Text } from '../text.ts';

/** One line of a form, in the order of the paper. */
export type FormLine =
  | { readonly kind: 'heading'; readonly text: Text }
  /** Words that are printed as they are. */
  | { readonly kind: 'statement'; readonly text: Text }
  /** A place to fill in. */
  | { readonly kind: 'field'; readonly id: string; readonly label: Text }
  /** Numbered places for a list. */
  | { readonly kind: 'list'; readonly id: string; readonly label: Text; readonly rows: number }
  | { readonly kind: 'signature'; readonly id: string; readonly label: Text }
  | { readonly kind: 'stamp'; readonly label: Text }
  | { readonly kind: 'columns'; readonly columns: readonly Text[] }
  /** A row of a table, under the heading of its group. */
  | { readonly kind: 'row'; readonly id: string; readonly group: Text; readonly text: Text };

/** A side of a paper of the annexes. Misprints are mended; `faults.ts` lists what is printed. */
export type AnnexForm = {
  /** "Annex 2", "Annex 2, control slip". */
  readonly clause: string;
  readonly title: Text;
  /** The languages in which the paper itself is printed; the other texts are our own rendering. */
  readonly printedIn: readonly Language[];
  readonly size?: { readonly widthMm: number; readonly heightMm: number };
  readonly lines: readonly FormLine[];
};

/** What stands beside a place of the form. Throws RangeError when the form has no such place. */
export function labelOf(form: AnnexForm, id: string): Text {
  const line = form.lines.find((each) => 'label' in each && 'id' in each && each.id === id);
  if (!line || !('label' in line)) throw new RangeError(`${form.clause} has no place ${id}`);
  return line.label;
}

/** The headings of a form, or its statements, in their order. */
export function wordsOf(form: AnnexForm, kind: 'heading' | 'statement'): readonly Text[] {
  return form.lines.flatMap((line) => (line.kind === kind ? [line.text] : []));
}
