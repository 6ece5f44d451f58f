import type { PlainDate } from '../law/plain-date.ts';
import { clause, type Reason } from '../law/reason.ts';
import { reason } from '../law/rule-words.ts';

type Term = { readonly from: PlainDate; readonly because: readonly Reason[] };

/**
 * Says beside the rule of a term that it runs anew, and by which complaint (clauses 20–23). The law does not say how long the
 * new examination may take: it is the term of clause 7, counted from the day of the reopening.
 */
export function afterReopening<T extends Term>(term: T, complaint: string): T & { because: Reason[] } {
  return beside(term, [reason('reopening-term', clause('23'), { complaint, from: term.from })]);
}

/** A term counted again, as after a change of the calendar, for the same cause as before. */
export function asReopenedBefore<T extends Term>(
  term: T,
  before: Pick<Term, 'because'> | null,
): T & { because: Reason[] } {
  return beside(term, before?.because.filter(({ rule }) => rule === 'reopening-term') ?? []);
}

function beside<T extends Term>(term: T, causes: readonly Reason[]): T & { because: Reason[] } {
  const [rule, ...days] = term.because;
  return { ...term, because: [...(rule ? [rule] : []), ...causes, ...days] };
}
