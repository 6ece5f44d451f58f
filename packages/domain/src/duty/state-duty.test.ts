import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findClause } from '../law/clauses.ts';
import { plainDate } from '../law/plain-date.ts';
import { formatTiyn } from './format-money.ts';
import { checkReceipt, stateDuty } from './state-duty.ts';

describe('the state duty (clause 8; Tax Code, art. 538(4), 534(2))', () => {
  it.each([
    // paid on     invitees  MCI, tenge  duty, tenge
    ['2009-06-30', 1, 1273, 636.5],
    ['2009-07-01', 1, 1296, 648],
    ['2011-03-10', 1, 1512, 756],
    ['2012-12-31', 1, 1618, 809],
    ['2013-01-01', 1, 1731, 865.5],
    ['2013-08-26', 2, 1731, 1731],
    ['2013-12-31', 3, 1731, 2596.5],
    ['2014-01-01', 3, 1852, 2778],
    ['2020-03-31', 1, 2651, 1325.5],
    ['2020-04-01', 1, 2778, 1389],
    ['2022-05-05', 1, 3063, 1531.5],
    ['2026-11-24', 1, 4325, 2162.5],
    ['2026-11-24', 5, 4325, 10812.5],
  ])('paid on %s for %d: MCI %d, duty %d', (paidOn, invitees, mci, duty) => {
    const { value, because } = stateDuty({ paidOn: plainDate(paidOn), invitees });
    expect(value).toBe(Math.round(duty * 100));
    expect(because[0]).toMatchObject({ rule: 'duty-mci', data: { paidOn, mciTiyn: mci * 100 } });
    expect(because.map(({ law }) => law.clause)).toEqual(['art. 534(2)', '8', 'art. 538(4)']);
  });

  it('says so when the index of the year is not recorded', () => {
    const { value, because } = stateDuty({ paidOn: plainDate('2027-01-15'), invitees: 1 });
    expect(value).toBe(216_250);
    expect(because).toContainEqual(expect.objectContaining({ rule: 'duty-mci-of-earlier-year' }));
  });

  it.each([0, -1, 1.5, Number.NaN])('refuses %d invitees', (invitees) => {
    expect(() => stateDuty({ paidOn: plainDate('2013-08-26'), invitees })).toThrow(RangeError);
  });

  it('is whole tiyn and grows with each invitee alike', () => {
    const day = fc.date({ min: new Date('2008-01-01'), max: new Date('2027-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 50 }), (date, invitees) => {
        const paidOn = plainDate(date.toISOString().slice(0, 10));
        const one = stateDuty({ paidOn, invitees: 1 }).value;
        expect(Number.isSafeInteger(one)).toBe(true);
        expect(stateDuty({ paidOn, invitees }).value).toBe(one * invitees);
      }),
    );
  });
});

describe('the receipt', () => {
  const today = plainDate('2013-08-28');
  it.each([
    // paid on     amount, tiyn  invitees  outcome
    ['2013-08-26', 173_100, 2, 'ok'],
    ['2013-08-28', 173_100, 2, 'ok'],
    ['2013-08-26', 173_099, 2, 'too-small'],
    ['2013-08-26', 86_550, 2, 'too-small'],
    ['2013-08-26', 86_550, 1, 'ok'],
    ['2012-12-31', 80_900, 1, 'ok'],
    ['2013-01-01', 80_900, 1, 'too-small'],
    ['2013-08-29', 173_100, 2, 'paid-in-future'],
    ['2007-12-31', 173_100, 2, 'too-old'],
  ])('paid on %s, %d tiyn for %d: %s', (paidOn, amountTiyn, invitees, outcome) => {
    const check = checkReceipt({ paidOn: plainDate(paidOn), amountTiyn, invitees, today });
    expect(check.ok ? 'ok' : check.problem).toBe(outcome);
    expect(check.because.length).toBeGreaterThan(0);
    for (const { law } of check.because) if (law.act === 'standard') expect(findClause(law.clause)).toBeDefined();
  });

  it('says what is missing, and what can be claimed back (art. 548)', () => {
    const paid = { paidOn: plainDate('2013-08-26'), invitees: 1, today };
    expect(checkReceipt({ ...paid, amountTiyn: 80_000 })).toMatchObject({ needTiyn: 86_550, missingTiyn: 6_550 });
    expect(checkReceipt({ ...paid, amountTiyn: 90_000 })).toMatchObject({ needTiyn: 86_550, overpaidTiyn: 3_450 });
  });

  it.each([-1, 0.5, Number.NaN])('refuses an amount of %d tiyn', (amountTiyn) => {
    expect(() => checkReceipt({ paidOn: today, amountTiyn, invitees: 1, today })).toThrow(RangeError);
  });
});

it.each([
  [86_550, '865,50 теңге', '865,50 тенге', '865.50 tenge'],
  [432_500, '4 325 теңге', '4 325 тенге', '4,325 tenge'],
  [5, '0,05 теңге', '0,05 тенге', '0.05 tenge'],
])('%d tiyn is written %s', (tiyn, kk, ru, en) => {
  const written = (['kk', 'ru', 'en'] as const).map((language) => formatTiyn(tiyn, language).replace(/\s/gu, ' '));
  expect(written).toEqual([kk, ru, en]);
});
