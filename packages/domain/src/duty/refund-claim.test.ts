import { describe, expect, it } from 'vitest';
import { faultsOfLetters } from '../law/testing/letters.ts';
import { restsOn } from '../law/testing/rests-on.ts';
import { claimFields, Claim, refundCaseOf, RefundStatus, refundStatuses, unusedReceiptFields } from './refund-claim.ts';

describe('which case of article 548 it is', () => {
  it.each([
    // the application        accepted refused  it is
    ['draft', false, false, 'gave-up'],
    ['submitted', false, false, 'overpaid'],
    ['returned-incomplete', false, false, 'not-accepted'],
    ['withdrawn', false, false, 'not-accepted'],
    ['withdrawn', true, false, 'accepted'],
    ['accepted', true, false, 'accepted'],
    ['under-examination', true, false, 'accepted'],
    ['proposed', true, false, 'accepted'],
    ['decided', true, false, 'accepted'],
    ['decided', true, true, 'refused-on-merits'],
    ['handed-over', true, true, 'refused-on-merits'],
    ['under-control', true, false, 'accepted'],
    ['closed', true, false, 'accepted'],
    ['cancelled', true, false, 'accepted'],
    ['expired', true, false, 'accepted'],
  ] as const)('an application that is %s (accepted: %s, refused: %s): %s', (status, accepted, refused, happened) => {
    expect(refundCaseOf({ for: 'case', status, accepted, refused })).toBe(happened);
  });

  it.each([
    ['asked', 'overpaid'],
    ['accepted', 'accepted'],
  ] as const)('a request for a replacement that is %s: %s', (status, happened) => {
    expect(refundCaseOf({ for: 'replacement', status })).toBe(happened);
  });
});

describe('what is asked for a refund', () => {
  const fields = { ...claimFields, ...unusedReceiptFields };
  it.each<[keyof typeof fields, string]>([
    ['claimant', 'Tax Code, art. 548'],
    ['claimantNumber', 'Tax Code, art. 548'],
    ['account', 'Tax Code, art. 548'],
    ['claimedOn', 'Tax Code, art. 548'],
    ['happened', 'Tax Code, art. 548'],
    ['bank', '8'],
    ['number', '8'],
    ['paidOn', '8'],
    ['amountTiyn', '8'],
  ])('%s rests on %s', (name, law) => {
    expect(restsOn(fields[name].law)).toBe(law);
  });
});

describe('the claim', () => {
  const claim = {
    claimant: 'Серікқызы Айгүл',
    claimantNumber: '950630 450124',
    account: 'kz86 125k zt50 0410 0100',
    claimedOn: '2026-11-24',
  };
  it('is kept without spaces', () => {
    expect(Claim.parse(claim)).toMatchObject({ claimantNumber: '950630450124', account: 'KZ86125KZT5004100100' });
  });
  it.each([
    ['claimant', '', 'required'],
    ['claimantNumber', '950630450125', 'not-an-iin-or-bin'],
    ['account', 'KZ86125KZT5004100101', 'not-an-iban'],
    ['claimedOn', '1899-01-01', 'date-too-early'],
  ])('%s "%s": %s', (field, value, problem) => {
    const read = Claim.safeParse({ ...claim, [field]: value });
    expect(read.error?.issues.map(({ message }) => message)).toEqual([problem]);
  });

  it('has its words', () => {
    const fields = Object.values({ ...claimFields, ...unusedReceiptFields });
    for (const { label } of fields) expect(faultsOfLetters({ ...label, en: label.en.replace('₸', '') })).toEqual([]);
    for (const status of RefundStatus.options) expect(faultsOfLetters(refundStatuses[status])).toEqual([]);
  });
});
