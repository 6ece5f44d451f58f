import { describe, expect, it } from 'vitest';
import { plainDate } from '../law/plain-date.ts';
import { faultsOfLetters } from '../law/testing/letters.ts';
import { refund, RefundCase, refundCases } from './refund.ts';
import { replacementDuty } from './replacement.ts';
import { stateDuty } from './state-duty.ts';

describe('a refund of the duty (Tax Code, art. 548)', () => {
  it.each([
    // what happened       paid, tiyn  due    comes back, tiyn
    ['overpaid', 90_000, 86_550, 3_450],
    ['overpaid', 86_550, 86_550, 0],
    ['overpaid', 80_000, 86_550, 0],
    ['not-accepted', 86_550, 86_550, 86_550],
    ['not-accepted', 90_000, 86_550, 90_000],
    ['gave-up', 86_550, 86_550, 86_550],
    ['refused-on-merits', 86_550, 86_550, 0],
    ['refused-on-merits', 90_000, 86_550, 3_450],
    ['accepted', 86_550, 86_550, 0],
    ['accepted', 86_551, 86_550, 1],
  ] as const)('%s, paid %d of %d: %d', (happened, amountTiyn, needTiyn, refundTiyn) => {
    const { value, because } = refund({ happened, paidOn: plainDate('2013-08-26'), amountTiyn, needTiyn });
    expect(value).toEqual({ refundTiyn, claimUntil: '2016-08-26', paidBy: null });
    expect(because.every(({ law }) => law.act === 'Tax Code' && law.clause === 'art. 548')).toBe(true);
    const rules = because.map(({ rule }) => rule);
    expect(rules.includes('refund-claim-until')).toBe(refundTiyn > 0);
    if (happened !== 'overpaid' || refundTiyn > 0) expect(rules).toContain(refundCases[happened].rule);
    else expect(rules).toEqual(['refund-not-overpaid']);
  });

  it.each([
    // paid        claimed       refunded by    why
    ['2013-08-26', '2013-09-02', '2013-09-23', 'fifteen working days'],
    ['2013-08-26', '2013-08-26', '2013-09-17', 'Constitution Day on 30 August'],
    ['2013-08-26', '2016-08-26', '2016-09-20', 'the last day of the three years; Kurban Ait on 12 September'],
    ['2013-08-26', '2016-08-27', null, 'a day too late'],
    ['2012-02-29', '2015-02-28', '2015-03-26', '29 February: the term ends on 28 February'],
    ['2012-02-29', '2015-03-01', null, 'a day too late'],
  ])('paid %s, claimed %s: refunded by %s (%s)', (paidOn, claimedOn, paidBy, _why) => {
    const claim = { happened: 'gave-up', amountTiyn: 86_550, needTiyn: 86_550 } as const;
    const { value, because } = refund({ ...claim, paidOn: plainDate(paidOn), claimedOn: plainDate(claimedOn) });
    expect(value.paidBy).toBe(paidBy);
    expect(value.refundTiyn).toBe(paidBy === null ? 0 : 86_550);
    expect(because.at(-1)?.rule).toBe(paidBy === null ? 'refund-claimed-too-late' : 'refund-paid-by');
  });

  it('waits for an added holiday', () => {
    const additions = [{ kind: 'kurban-ait', date: plainDate('2013-09-20'), source: 'announcement' } as const];
    const claim = { happened: 'gave-up', amountTiyn: 1, needTiyn: 1, paidOn: plainDate('2013-08-26') } as const;
    expect(refund({ ...claim, claimedOn: plainDate('2013-09-02'), additions }).value.paidBy).toBe('2013-09-24');
  });

  it.each([-1, 0.5, Number.NaN])('refuses an amount of %d tiyn', (amount) => {
    const claim = { happened: 'overpaid', paidOn: plainDate('2013-08-26') } as const;
    expect(() => refund({ ...claim, amountTiyn: amount, needTiyn: 1 })).toThrow(RangeError);
    expect(() => refund({ ...claim, amountTiyn: 1, needTiyn: amount })).toThrow(RangeError);
  });

  it.each(RefundCase.options)('%s has its words', (happened) => {
    expect(faultsOfLetters(refundCases[happened].title)).toEqual([]);
  });
});

describe('a lost or damaged invitation (Tax Code, art. 538(6))', () => {
  it.each([
    ['2013-08-26', 1, 865.5],
    ['2013-08-26', 2, 1731],
    ['2026-11-24', 1, 2162.5],
  ])('replaced on %s, %d: %d tenge', (day, invitations, tenge) => {
    const paidOn = plainDate(day);
    const { value, because } = replacementDuty({ paidOn, invitations });
    expect(value).toBe(tenge * 100);
    expect(value).toBe(stateDuty({ paidOn, invitees: invitations }).value);
    expect(because.at(-1)).toMatchObject({ rule: 'duty-replacement', law: { clause: 'art. 538(6)' } });
    expect(because.map(({ rule }) => rule)).not.toContain('duty-per-invitee');
  });

  it('is of one invitation unless said otherwise, and never of none', () => {
    expect(replacementDuty({ paidOn: plainDate('2013-08-26') }).value).toBe(86_550);
    expect(() => replacementDuty({ paidOn: plainDate('2013-08-26'), invitations: 0 })).toThrow(RangeError);
  });
});
