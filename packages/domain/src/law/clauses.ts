import { text20130723 } from './editions/2013-07-23-text.ts';
import type { Text } from './text.ts';

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

/** The clauses of the edition of 23 July 2013 in the order of the text, each before its parts. */
export const clauses: readonly Clause[] = text20130723;

const byNumber = new Map(clauses.map((clause) => [clause.number, clause]));

export function findClause(number: string): Clause | undefined {
  return byNumber.get(number);
}

/** Throws RangeError when the standard has no such clause. */
export function getClause(number: string): Clause {
  const clause = byNumber.get(number);
  if (!clause) throw new RangeError(`the standard has no clause ${number}`);
  return clause;
}

/** The parts of a clause, in order. */
export function partsOf(number: string): readonly Clause[] {
  return clauses.filter(({ parent }) => parent === number);
}
