import { describe, expect, it } from 'vitest';
import { cite } from '../law/cite.ts';
import { explain } from '../law/explain.ts';
import { plainDate } from '../law/plain-date.ts';
import type { Reason } from '../law/reason.ts';
import { refund, type RefundCase } from './refund.ts';
import { checkReplacementReceipt, replacementDuty } from './replacement.ts';
import { checkReceipt, stateDuty } from './state-duty.ts';

/** "sentence (clause)", as a reader who asks "why?" is told. */
const said = (because: readonly Reason[]) =>
  because.map((each) => `${explain(each, 'en').replace(/\s/gu, ' ')} (${cite(each.law, 'en')})`);

const mci2013 =
  'The monthly calculation index on the day of payment, 26 August 2013, is 1,731 tenge. (Tax Code, art. 534(2))';
const share2013 =
  'The state duty is 50 per cent of the monthly calculation index: 865.50 tenge. (clause 8 of the standard)';
const each = (invitees: number, sum: string) =>
  `The duty is paid for each invited person. Invited persons: ${invitees}, in all ${sum} tenge. (Tax Code, art. 538(4))`;
const paidOn = plainDate('2013-08-26');

describe('why this duty', () => {
  it('in a year whose index is known', () => {
    expect(said(stateDuty({ paidOn, invitees: 2 }).because)).toEqual([mci2013, share2013, each(2, '1,731')]);
    expect(stateDuty({ paidOn, invitees: 2 }).because[0]?.data).toMatchObject({ checked: true });
  });

  it('in a year whose index is not recorded', () => {
    expect(said(stateDuty({ paidOn: plainDate('2027-01-15'), invitees: 1 }).because)[1]).toBe(
      'The monthly calculation index of 2027 is not recorded; the value in force from 1 January 2026 is used. (Tax Code, art. 534(2))',
    );
  });

  it.each([
    [86_550, ['The receipt shows 865.50 tenge paid; 865.50 tenge is needed. (clause 8 of the standard)']],
    [
      90_000,
      [
        'The receipt shows 900 tenge paid; 865.50 tenge is needed. (clause 8 of the standard)',
        'The 34.50 tenge overpaid is refunded on a claim made within 3 years. (Tax Code, art. 548)',
      ],
    ],
    [
      80_000,
      [
        'The receipt shows 800 tenge paid, but 865.50 tenge is needed: 65.50 tenge is missing. (clause 8 of the standard)',
      ],
    ],
    [
      0,
      [
        'The receipt shows 0 tenge paid, but 865.50 tenge is needed: 865.50 tenge is missing. (clause 8 of the standard)',
      ],
    ],
  ])('a receipt of %d tiyn', (amountTiyn, sentences) => {
    const { because } = checkReceipt({ paidOn, amountTiyn, invitees: 1, today: paidOn });
    expect(said(because)).toEqual([mci2013, share2013, each(1, '865.50'), ...sentences]);
  });

  it('a receipt of a day that has not come, or too long ago', () => {
    const receipt = { amountTiyn: 86_550, invitees: 1, today: plainDate('2013-08-25') };
    expect(said(checkReceipt({ ...receipt, paidOn }).because)).toEqual([
      'The receipt is dated 26 August 2013, which has not come yet. The duty is paid before the documents are received. (Tax Code, art. 547)',
    ]);
    expect(said(checkReceipt({ ...receipt, paidOn: plainDate('2007-12-31') }).because)).toEqual([
      'The receipt is dated 31 December 2007; the monthly calculation index before 1 January 2008 is not recorded. (Tax Code, art. 534(2))',
    ]);
    expect(checkReceipt({ ...receipt, paidOn: plainDate('2008-01-01') }).ok).toBe(true);
  });

  it('says which number is impossible', () => {
    expect(() => stateDuty({ paidOn, invitees: 0 })).toThrow('not a number of invitees: 0');
    expect(() => checkReceipt({ paidOn, amountTiyn: -1, invitees: 1, today: paidOn })).toThrow(
      'not an amount in tiyn: -1',
    );
    const claim = { happened: 'overpaid', paidOn } as const;
    expect(() => refund({ ...claim, amountTiyn: 0.5, needTiyn: 1 })).toThrow('not an amount in tiyn: 0.5');
  });
});

describe('why this refund', () => {
  const until =
    'The refund is claimed within 3 years of the payment, until and including 26 August 2016. (Tax Code, art. 548)';
  const by = 'The tax body refunds within 15 working days of the claim, by 23 September 2013. (Tax Code, art. 548)';
  const back = (why: string, sum: string) => `${why}: ${sum} tenge is refunded. (Tax Code, art. 548)`;
  it.each<[RefundCase, number, string[]]>([
    ['overpaid', 90_000, [back('More than the duty was paid', '34.50'), until, by]],
    [
      'overpaid',
      86_550,
      ['The 865.50 tenge paid is not more than the 865.50 tenge due: there is nothing to refund. (Tax Code, art. 548)'],
    ],
    ['not-accepted', 90_000, [back('The application was returned or not accepted', '900'), until, by]],
    ['gave-up', 86_550, [back('The payer gave up before applying', '865.50'), until, by]],
    [
      'refused-on-merits',
      86_550,
      ['The application was considered and the service refused: the duty is not refunded. (Tax Code, art. 548)'],
    ],
    [
      'refused-on-merits',
      90_000,
      [
        'The application was considered and the service refused: the duty is not refunded. (Tax Code, art. 548)',
        back('More than the duty was paid', '34.50'),
        until,
        by,
      ],
    ],
    [
      'accepted',
      86_550,
      ['The application was accepted for consideration: the duty is not refunded. (Tax Code, art. 548)'],
    ],
    ['gave-up', 0, [back('The payer gave up before applying', '0')]],
  ])('%s, %d tiyn', (happened, amountTiyn, sentences) => {
    const { because } = refund({ happened, paidOn, amountTiyn, needTiyn: 86_550, claimedOn: plainDate('2013-09-02') });
    expect(said(because)).toEqual(sentences);
  });

  it('claimed too late', () => {
    const claim = { happened: 'gave-up', paidOn, amountTiyn: 86_550, needTiyn: 0 } as const;
    expect(said(refund({ ...claim, claimedOn: plainDate('2016-08-27') }).because).at(-1)).toBe(
      'The refund was claimed on 27 August 2016: the term had ended on 26 August 2016. (Tax Code, art. 548)',
    );
  });
});

describe('why this duty for an invitation in place of another', () => {
  const replaced = (sum: string) =>
    `For an invitation in place of a lost or damaged one the same duty is paid: ${sum} tenge. (Tax Code, art. 538(6))`;

  it('is the share of the index', () => {
    expect(said(replacementDuty({ paidOn }).because)).toEqual([mci2013, share2013, replaced('865.50')]);
  });

  it.each([
    [86_550, true],
    [86_549, false],
  ])('a receipt of %d tiyn is enough: %s', (amountTiyn, ok) => {
    const check = checkReplacementReceipt({ paidOn, amountTiyn, today: paidOn });
    expect(check.ok).toBe(ok);
    expect(said(check.because).slice(0, 3)).toEqual([mci2013, share2013, replaced('865.50')]);
    expect(check.because).toHaveLength(4);
    expect(check).toMatchObject({ needTiyn: 86_550 });
  });
});
