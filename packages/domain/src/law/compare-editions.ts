import type { Clause } from './editions/clause.ts';
import type { Edition } from './editions.ts';
import { standard } from './standard.ts';
import { languages } from './text.ts';

export type ClauseComparison = {
  readonly number: string;
  readonly change: 'unchanged' | 'changed' | 'added' | 'removed';
  /** Null when the first edition has no such clause. */
  readonly before: Clause | null;
  /** Null when the second edition has no such clause. */
  readonly after: Clause | null;
};

/**
 * Two editions clause by clause, in the order of the standard; a removed clause stands where it stood. A clause is changed
 * when its words differ in any language; that a text is reconstructed is said on it.
 */
export function compareEditions(first: Edition, second: Edition): readonly ClauseComparison[] {
  const [before, after] = [standard[first], standard[second]];
  const earlier = new Map(before.map((clause) => [clause.number, clause]));
  const later = new Map(after.map((clause) => [clause.number, clause]));
  const numbers = after.map(({ number }) => number);
  for (const [place, { number }] of before.entries()) {
    if (later.has(number)) continue;
    const previous = before[place - 1];
    numbers.splice(previous ? numbers.indexOf(previous.number) + 1 : 0, 0, number);
  }
  return numbers.map((number) => {
    const pair = { before: earlier.get(number) ?? null, after: later.get(number) ?? null };
    return { number, change: changeOf(pair), ...pair };
  });
}

function changeOf({ before, after }: Pick<ClauseComparison, 'before' | 'after'>): ClauseComparison['change'] {
  if (!before) return 'added';
  if (!after) return 'removed';
  return languages.every((language) => before.text[language] === after.text[language]) ? 'unchanged' : 'changed';
}
