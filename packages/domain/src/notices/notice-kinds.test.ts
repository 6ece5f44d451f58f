import { describe, expect, it } from 'vitest';
import { taxCode } from '../duty/state-duty.ts';
import { findClause } from '../law/clauses.ts';
import { faultsOfLetters } from '../law/testing/letters.ts';
import { isOptional, NoticeKind, noticeKinds } from './notice-kinds.ts';

/** What the applicant is told of, by which clause, and whether it can be turned off. */
const table: readonly (readonly [NoticeKind, string, boolean])[] = [
  ['submitted', '14', false],
  ['returned-incomplete', '11', false],
  ['accepted', '14', false],
  ['due-moved', '7', false],
  ['decided', '3', false],
  ['reopened', '23', false],
  ['invitation-cancelled', '17', false],
  ['invitation-replaced', '17', false],
  ['replacement-declined', '17', false],
  ['payment-reversed', '8', false],
  ['refund-claimed', 'art. 548', false],
  ['refund-confirmed', 'art. 548', false],
  ['refund-refused', 'art. 548', false],
  ['refund-paid', 'art. 548', false],
  ['message-waiting', '17', true],
  ['registration-due', 'Annex 2, reverse', true],
  ['departure-due', 'Annex 2, reverse', true],
];

describe('mails to the applicant', () => {
  it.each(table)('%s (clause %s): may be turned off %s', (kind, clause, optional) => {
    const { law } = noticeKinds[kind];
    expect(law.clause).toBe(clause);
    if (law.act === 'standard') expect(findClause(clause)).toBeDefined();
    else expect(law).toEqual(taxCode('art. 548'));
    expect(isOptional(kind)).toBe(optional);
    expect(faultsOfLetters(noticeKinds[kind].name)).toEqual([]);
  });

  it('has a row for every kind', () => {
    expect(table.map(([kind]) => kind).toSorted()).toEqual(NoticeKind.options.toSorted());
  });
});
