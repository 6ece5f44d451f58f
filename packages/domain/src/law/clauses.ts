import { text20130723 } from './editions/2013-07-23/text.ts';
import type { Clause } from './editions/clause.ts';

export type { Clause } from './editions/clause.ts';

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
