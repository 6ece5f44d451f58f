import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findClause } from '../law/clauses.ts';
import { explain } from '../law/explain.ts';
import { plainDate } from '../law/plain-date.ts';
import { faultsOfLetters } from '../law/testing/letters.ts';
import { languages } from '../law/text.ts';
import { chooseRoute, Inviter, inviters, Purpose, purposes, type RouteAnswers } from './choose-route.ts';
import { isLongStay } from './standing.ts';

const summary = (answers: RouteAnswers) => {
  const choice = chooseRoute(answers);
  const [first] = choice.because;
  return [choice.outcome === 'route' ? choice.kind : first?.rule, first?.law.clause];
};

/** Every answer to "who" and "why": the route or the reason, and its clause. */
const table: readonly (readonly [Inviter, Purpose | 'private', string, string])[] = [
  ['citizen', 'private', 'private', '11, private affairs'],
  ['citizen', 'business', 'not-for-person-on-business', '11, business and tourism'],
  ['citizen', 'tourism', 'not-for-person-on-business', '11, business and tourism'],
  ['citizen', 'work', 'not-for-person-for-work', 'Annex 2, reverse'],
  ['citizen', 'study', 'not-for-person-for-study', 'Annex 2, reverse'],
  ['citizen', 'settling', 'not-for-settling', 'Annex 2'],
  ['permanent-resident', 'private', 'private', '11, private affairs'],
  ['permanent-resident', 'business', 'not-for-person-on-business', '11, business and tourism'],
  ['permanent-resident', 'tourism', 'not-for-person-on-business', '11, business and tourism'],
  ['permanent-resident', 'work', 'not-for-person-for-work', 'Annex 2, reverse'],
  ['permanent-resident', 'study', 'not-for-person-for-study', 'Annex 2, reverse'],
  ['permanent-resident', 'settling', 'not-for-settling', 'Annex 2'],
  ['foreigner-over-six-months', 'private', 'private-host-organisation', '11, host organisation'],
  ['foreigner-over-six-months', 'business', 'not-for-person-on-business', '11, business and tourism'],
  ['foreigner-over-six-months', 'tourism', 'not-for-person-on-business', '11, business and tourism'],
  ['foreigner-over-six-months', 'work', 'not-for-person-for-work', 'Annex 2, reverse'],
  ['foreigner-over-six-months', 'study', 'not-for-person-for-study', 'Annex 2, reverse'],
  ['foreigner-over-six-months', 'settling', 'not-for-settling', 'Annex 2'],
  ['foreigner-up-to-six-months', 'private', 'not-for-short-stay-foreigner', '11, host organisation'],
  ['foreigner-up-to-six-months', 'business', 'not-for-person-on-business', '11, business and tourism'],
  ['foreigner-up-to-six-months', 'tourism', 'not-for-person-on-business', '11, business and tourism'],
  ['foreigner-up-to-six-months', 'work', 'not-for-person-for-work', 'Annex 2, reverse'],
  ['foreigner-up-to-six-months', 'study', 'not-for-person-for-study', 'Annex 2, reverse'],
  ['foreigner-up-to-six-months', 'settling', 'not-for-settling', 'Annex 2'],
  ['non-state-organisation', 'private', 'not-for-organisation-on-private-affairs', '11, private affairs'],
  ['non-state-organisation', 'business', 'business-letter', '11, business and tourism'],
  ['non-state-organisation', 'tourism', 'tourist-letter', '11, business and tourism'],
  ['non-state-organisation', 'work', 'business-letter', '11, business and tourism'],
  ['non-state-organisation', 'study', 'not-for-organisation-for-study', '11, business and tourism'],
  ['non-state-organisation', 'settling', 'not-for-settling', 'Annex 2'],
  ['state-body', 'private', 'not-for-organisation-on-private-affairs', '11, private affairs'],
  ['state-body', 'business', 'not-for-state-body', '11, business and tourism'],
  ['state-body', 'tourism', 'not-for-state-body', '11, business and tourism'],
  ['state-body', 'work', 'not-for-state-body', '11, business and tourism'],
  ['state-body', 'study', 'not-for-state-body', '11, business and tourism'],
  ['state-body', 'settling', 'not-for-settling', 'Annex 2'],
];
const privatePurposes = Purpose.options.filter((purpose) => purposes[purpose].private);

describe('the route of clause 11', () => {
  it.each(table)('%s, %s: %s (clause %s)', (inviter, purpose, outcome, clause) => {
    for (const each of purpose === 'private' ? privatePurposes : [purpose]) {
      expect(summary({ inviter, purpose: each }), each).toEqual([outcome, clause]);
      expect(summary({ inviter, purpose: each, invitee: 'stateless' })).toEqual([outcome, clause]);
      expect(summary({ inviter, purpose: each, invitee: 'kazakhstani' })).toEqual(['not-for-kazakhstanis', '16']);
    }
  });

  it('has a row for every answer', () => {
    const rows = table.flatMap(([inviter, purpose]) =>
      (purpose === 'private' ? privatePurposes : [purpose]).map((each) => `${inviter} ${each}`),
    );
    const all = Inviter.options.flatMap((inviter) => Purpose.options.map((purpose) => `${inviter} ${purpose}`));
    expect(rows.toSorted()).toEqual(all.toSorted());
  });

  it('asks a copy of the work permit for work only', () => {
    const rules = (purpose: Purpose) =>
      chooseRoute({ inviter: 'non-state-organisation', purpose }).because.map(
        ({ rule, law }) => `${rule} ${law.clause}`,
      );
    expect(rules('work')).toContain('route-work-permit Annex 3, note 4');
    expect(rules('business')).toHaveLength(1);
  });
});

describe('more than six months (clause 11, host organisation)', () => {
  it.each([
    // arrived     permitted until  over six months
    ['2013-01-15', '2013-07-15', false],
    ['2013-01-15', '2013-07-16', true],
    ['2012-08-31', '2013-02-28', false],
    ['2012-08-31', '2013-03-01', true],
    ['2011-08-31', '2012-02-29', false],
    ['2013-06-30', '2013-12-30', false],
    ['2013-06-30', '2013-12-31', true],
  ])('from %s until %s: %s', (from, until, over) => {
    const stay = { arrivedOn: plainDate(from), permittedUntil: plainDate(until) };
    expect(isLongStay(stay)).toBe(over);
    const said = over ? 'foreigner-up-to-six-months' : 'foreigner-over-six-months';
    // The dates decide, whatever was said.
    const choice = chooseRoute({ inviter: said, purpose: 'relatives', stay });
    expect(choice.outcome).toBe(over ? 'route' : 'not-for-you');
    expect(choice.because[1]).toMatchObject({
      rule: over ? 'route-stay-over-six-months' : 'route-stay-up-to-six-months',
      data: { arrivedOn: from, permittedUntil: until, months: 6 },
    });
  });

  it('says nothing of the stay where it does not matter', () => {
    const stay = { arrivedOn: plainDate('2013-01-15'), permittedUntil: plainDate('2013-07-15') };
    expect(chooseRoute({ inviter: 'citizen', purpose: 'relatives', stay }).because).toHaveLength(1);
    expect(chooseRoute({ inviter: 'citizen', purpose: 'relatives', stay }).outcome).toBe('route');
    expect(chooseRoute({ inviter: 'foreigner-over-six-months', purpose: 'work', stay }).because).toHaveLength(1);
  });
});

it.each([...Object.values(inviters), ...Object.values(purposes).map(({ text }) => text)])('%j', (text) => {
  expect(faultsOfLetters(text)).toEqual([]);
});

it('gives any answers an outcome with a clause and words', () => {
  const day = fc
    .date({ min: new Date('2000-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
    .map((date) => plainDate(date.toISOString().slice(0, 10)));
  const answers = fc.record(
    {
      inviter: fc.constantFrom(...Inviter.options),
      purpose: fc.constantFrom(...Purpose.options),
      invitee: fc.constantFrom('foreigner' as const, 'stateless' as const, 'kazakhstani' as const),
      stay: fc.record({ arrivedOn: day, permittedUntil: day }),
    },
    { requiredKeys: ['inviter', 'purpose'] },
  );
  fc.assert(
    fc.property(answers, (given) => {
      const { because } = chooseRoute(given);
      expect(because.length).toBeGreaterThan(0);
      for (const each of because) {
        expect(findClause(each.law.clause)).toBeDefined();
        for (const language of languages) expect(explain(each, language)).not.toMatch(/[{}]/);
      }
    }),
  );
});
