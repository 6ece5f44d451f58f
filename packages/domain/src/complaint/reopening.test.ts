import { describe, expect, it } from 'vitest';
import { inForceIn, toDecideIn } from '../case/decision-rounds.ts';
import { explain } from '../law/explain.ts';
import { afterReopening, asReopenedBefore } from '../term/reopened-term.ts';
import { dueDate } from '../term/due-date.ts';
import { plainDate } from '../law/plain-date.ts';
import { asksToReopen, mayReopen } from './reopening.ts';
import { ComplaintMeasure, ComplaintOutcome } from './complaint-answer.ts';
import { reopeningCases } from './testing/reopening-cases.ts';

describe('a case is decided anew after a complaint (clauses 20–23)', () => {
  it.each(reopeningCases)('$what: $may ($rule)', ({ facts, may, rule }) => {
    const { value, because } = mayReopen(facts);
    expect(value).toBe(may);
    expect(because).toMatchObject([{ rule, law: { act: 'standard', clause: '23' } }]);
  });

  it('names the complaint and the clauses', () => {
    const [asked] = reopeningCases.flatMap(({ facts }) => mayReopen(facts).because);
    expect(asked && explain(asked, 'kk')).toContain('SH01-2026-000001');
    expect(asked && explain(asked, 'ru')).toContain('20–23');
  });

  it.each(ComplaintOutcome.options)(
    'only well-founded complaints ask for it, by two of the measures: %s',
    (outcome) => {
      const asking = ComplaintMeasure.options.filter((measure) => asksToReopen({ outcome, measures: [{ measure }] }));
      expect(asking).toEqual(outcome === 'not' ? [] : ['case-reopened', 'decision-reviewed']);
    },
  );
});

describe('rounds of decision', () => {
  const item = (inviteeId: string, outcome: 'issue' | 'refuse', round: number) => ({
    inviteeId,
    outcome,
    round,
    grounds: [],
  });
  const first = [item('anna', 'issue', 1), item('boris', 'refuse', 1), item('vera', 'refuse', 1)];

  it.each([
    // round, what was decided, in force, to be decided
    [1, [], [], ['anna', 'boris', 'vera']],
    [1, first, ['anna issue', 'boris refuse', 'vera refuse'], ['anna', 'boris', 'vera']],
    [2, first, ['anna issue'], ['boris', 'vera']],
    [
      2,
      [...first, item('boris', 'issue', 2), item('vera', 'refuse', 2)],
      ['anna issue', 'boris issue', 'vera refuse'],
      ['boris', 'vera'],
    ],
    [3, [...first, item('boris', 'issue', 2), item('vera', 'refuse', 2)], ['anna issue', 'boris issue'], ['vera']],
  ] as const)('in round %i', (round, items, inForce, open) => {
    expect(inForceIn(round, items).map(({ inviteeId, outcome }) => `${inviteeId} ${outcome}`)).toEqual(inForce);
    expect(toDecideIn(round, ['anna', 'boris', 'vera'], items)).toEqual(open);
  });
});

it('the term runs anew by clause 7, and says by which complaint, also after a change of the calendar', () => {
  const from = plainDate('2026-11-24');
  const { because } = dueDate({ from, edition: '2013-07-23', channel: 'portal' });
  const term = afterReopening({ from, because }, 'SH01-2026-000001');
  expect(term.because.slice(0, 2)).toMatchObject([
    { rule: 'term-working-days', law: { clause: '7.4' } },
    { rule: 'reopening-term', law: { clause: '23' }, data: { complaint: 'SH01-2026-000001', from } },
  ]);
  expect(term.because).toHaveLength(because.length + 1);
  expect(asReopenedBefore({ from, because }, term).because).toEqual(term.because);
  expect(asReopenedBefore({ from, because }, { because }).because).toEqual(because);
});
