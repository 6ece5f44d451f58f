import { repealedBy } from './acts.ts';
import { text20110228 } from './editions/2011-02-28/text.ts';
import { text20130723 } from './editions/2013-07-23/text.ts';
import type { Clause } from './editions/clause.ts';
import { Edition } from './editions.ts';
import type { PlainDate } from './plain-date.ts';

/** The whole text of each edition in the order of the standard, each clause before its parts. */
export const standard: Readonly<Record<Edition, readonly Clause[]>> = {
  '2011-02-28': text20110228,
  '2013-07-23': text20130723,
};

/**
 * The edition of the last act up to a day, also after the standard's repeal, of which `repealedBy` tells. Throws RangeError
 * before the first act.
 */
export function lastEditionOn(on: PlainDate): Edition {
  const edition = Edition.options.findLast((date) => date <= on);
  if (!edition)
    throw new RangeError(`the standard was first approved on ${Edition.options[0]}: it has no text on ${on}`);
  return edition;
}

/** Throws RangeError when the edition has no such clause. */
export function clauseOf(edition: Edition, number: string): Clause {
  const clause = standard[edition].find((each) => each.number === number);
  if (!clause) throw new RangeError(`the edition of ${edition} has no clause ${number}`);
  return clause;
}

/** The parts of a clause in an edition, in order. */
export function partsIn(edition: Edition, number: string): readonly Clause[] {
  return standard[edition].filter(({ parent }) => parent === number);
}

/**
 * What a clause ("7.4", "Annex 2, reverse") says on a day. Throws RangeError for a day before the first act or from the
 * day of the act that repealed the standard, and for a clause that the edition of the day does not have.
 */
export function textInForce(number: string, on: PlainDate): Clause & { readonly edition: Edition } {
  const edition = lastEditionOn(on);
  const repeal = repealedBy(on);
  if (repeal)
    throw new RangeError(
      `the standard has no text in force on ${on}: decree No. ${repeal.number} of ${repeal.date} repealed it`,
    );
  return { ...clauseOf(edition, number), edition };
}
