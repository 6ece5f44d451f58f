import { describe, expect, it } from 'vitest';
import { faultsOfLetters } from '../law/testing/letters.ts';
import type { Text } from '../law/text.ts';
import { dutyPerInvitee, dutyShare } from './duty-share.ts';
import { monthlyCalculationIndex } from './mci.ts';
import { refundClaimTerm, refundPaymentTerm } from './refund-terms.ts';

const budget = (years: string) => `Law on the Republican Budget for ${years}`;
const taxCode = 'Code on Taxes and Other Obligatory Payments to the Budget (Tax Code) of 10 December 2008';

it('the monthly calculation index, tenge, and whether its act was read', () => {
  expect(
    monthlyCalculationIndex.versions.map(({ from, value, law, checked }) => [
      from,
      value,
      law.act,
      law.article,
      checked,
    ]),
  ).toEqual([
    ['2008-01-01', 1168, budget('2008'), '', false],
    ['2009-01-01', 1273, budget('2009–2011'), 'art. 8', true],
    ['2009-07-01', 1296, budget('2009–2011'), 'art. 8', true],
    ['2010-01-01', 1413, budget('2010–2012'), '', false],
    ['2011-01-01', 1512, budget('2011–2013'), '', false],
    ['2012-01-01', 1618, budget('2012–2014'), 'art. 9', true],
    ['2013-01-01', 1731, budget('2013–2015'), 'art. 9', true],
    ['2014-01-01', 1852, budget('2014–2016'), 'art. 10', true],
    ['2015-01-01', 1982, budget('2015–2017'), '', false],
    ['2016-01-01', 2121, budget('2016–2018'), '', false],
    ['2017-01-01', 2269, budget('2017–2019'), '', false],
    ['2018-01-01', 2405, budget('2018–2020'), '', false],
    ['2019-01-01', 2525, budget('2019–2021'), '', false],
    ['2020-01-01', 2651, budget('2020–2022'), '', false],
    ['2020-04-01', 2778, 'Decree on the Updated Republican Budget for 2020', '', false],
    ['2021-01-01', 2917, budget('2021–2023'), '', false],
    ['2022-01-01', 3063, budget('2022–2024'), '', false],
    ['2023-01-01', 3450, budget('2023–2025'), '', false],
    ['2024-01-01', 3692, budget('2024–2026'), '', false],
    ['2025-01-01', 3932, budget('2025–2027'), '', false],
    ['2026-01-01', 4325, budget('2026–2028'), '', false],
  ]);
});

it.each([
  ['duty-share', dutyShare, [['2008-01-01', 50, 'art. 538(4)', true]]],
  [
    'duty-per-invitee',
    dutyPerInvitee,
    [
      // "For each" was read in the edition stored from 2014 only.
      ['2008-01-01', true, 'art. 538(4)', false],
      ['2014-01-01', true, 'art. 538(4)', true],
    ],
  ],
  ['refund-claim-term', refundClaimTerm, [['2008-01-01', 3, 'art. 548', true]]],
  ['refund-payment-term', refundPaymentTerm, [['2008-01-01', 15, 'art. 548', true]]],
] as const)('%s', (id, parameter, versions) => {
  expect(parameter.id).toBe(id);
  expect(parameter.versions.map(({ from, value, law, checked }) => [from, value, law.article, checked])).toEqual(
    versions,
  );
  expect(new Set(parameter.versions.map(({ law }) => law.act))).toEqual(new Set([taxCode]));
});

describe.each([monthlyCalculationIndex, dutyShare, dutyPerInvitee, refundClaimTerm, refundPaymentTerm])(
  '$id',
  (parameter) => {
    it('has its words', () => {
      expect(parameter.id).not.toBe('');
      expect(faultsOfLetters(parameter.title)).toEqual([]);
      expect(typeof parameter.unit).toBe('object');
      expect(faultsOfLetters(parameter.unit as Text)).toEqual([]);
    });
  },
);

it('the index is known by its name', () => {
  expect(monthlyCalculationIndex.id).toBe('monthly-calculation-index');
});
