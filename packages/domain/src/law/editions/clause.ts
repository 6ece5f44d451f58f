import type { Text } from '../text.ts';

/** A clause of the standard, an item of one, or an annex. */
export type Clause = {
  /** "7", "7.4", "11, host organisation", "Annex 2, reverse". */
  readonly number: string;
  /** The clause that it is a part of. */
  readonly parent: string | null;
  /** A few words of our own: the standard's clauses have no titles. */
  readonly title: Text;
  /** Paragraphs are separated by a line feed. */
  readonly text: Text;
  /** A fault of the printed text and what is meant. */
  readonly note?: Text;
};
