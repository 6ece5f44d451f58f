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
  /** A fault of the printed text and what is meant; of a reconstructed text, on what it stands. */
  readonly note?: Text;
  /** The official wording of this edition is not known: the text says the rule, and is no quotation. */
  readonly reconstructed?: true;
};

/** What an edition says differently from another. */
export type ClauseChanges = {
  /** Clauses by their number, with what differs of each. */
  readonly changed: readonly (Pick<Clause, 'number'> & Partial<Clause>)[];
  /** Clauses that the edition does not have. */
  readonly removed: readonly string[];
  /** Clauses that the other one does not have, each with the one that it stands after. */
  readonly added: readonly { readonly after: string; readonly clause: Clause }[];
};

/** The text of an edition, made from another's. Throws RangeError when a change names a clause that is not there. */
export function withChanges(base: readonly Clause[], { changed, removed, added }: ClauseChanges): readonly Clause[] {
  const known = new Set(base.map(({ number }) => number));
  for (const number of [...changed.map((change) => change.number), ...removed, ...added.map(({ after }) => after)]) {
    if (!known.has(number)) throw new RangeError(`there is no clause ${number} to change`);
  }
  return base.flatMap((clause) => {
    const change = changed.find(({ number }) => number === clause.number);
    const kept = removed.includes(clause.number) ? [] : [{ ...clause, ...change }];
    return [...kept, ...added.filter(({ after }) => after === clause.number).map((each) => each.clause)];
  });
}
