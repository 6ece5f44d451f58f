import { describe, expect, it } from 'vitest';
import { actNames } from './cite.ts';
import { findClause } from './clauses.ts';
import { ruleWords, type RuleId } from './rule-words.ts';
import { computedReasons } from './testing/computed-reasons.ts';
import { faultsOfLetters } from './testing/letters.ts';
import { restsOn } from './testing/rests-on.ts';

const transfer = 'Government decree on the transfer of days off';

/** What each rule that stands in a "why?" rests on: clauses of the standard, or an act and its article. */
const table: readonly (readonly [RuleId, readonly string[]])[] = [
  ['term-working-days', ['7.1', '7.4']],
  ['term-calendar-days', ['7.1']],
  ['day-working', ['7.1', '7.4', 'Administrative Procedure and Process Code', 'Law No. 221 of 12 January 2007']],
  ['day-worked-by-transfer', [transfer]],
  ['day-calendar', ['7.1', 'Law No. 221 of 12 January 2007']],
  ['day-weekend', ['7.1', '7.4', 'Administrative Procedure and Process Code']],
  ['day-holiday', ['Law on Holidays of 13 December 2001, art. 5']],
  ['day-off', ['Law on Holidays of 13 December 2001, art. 5']],
  ['day-carried-over', ['Law on Holidays of 13 December 2001, art. 5']],
  ['day-off-by-transfer', [transfer]],
  ['duty-mci', ['Tax Code, art. 534(2)']],
  ['duty-mci-of-earlier-year', ['Tax Code, art. 534(2)']],
  ['duty-share', ['8']],
  ['duty-per-invitee', ['Tax Code, art. 538(4)']],
  ['receipt-covers-duty', ['8']],
  ['receipt-overpaid', ['Tax Code, art. 548']],
  ['receipt-too-small', ['8']],
  ['receipt-paid-in-future', ['Tax Code, art. 547']],
  ['receipt-too-old', ['Tax Code, art. 534(2)']],
  ['ground-barred-oralman', ['16.7']],
  ['ground-barred-born-or-former-citizen', ['16.7']],
  ['ground-barred-family-member', ['16.7']],
  ['ground-not-barred', ['16.1']],
  ['duty-replacement', ['Tax Code, art. 538(6)']],
  ['refund-overpaid', ['Tax Code, art. 548']],
  ['refund-not-accepted', ['Tax Code, art. 548']],
  ['refund-gave-up', ['Tax Code, art. 548']],
  ['refund-not-on-refusal', ['Tax Code, art. 548']],
  ['refund-not-after-service', ['Tax Code, art. 548']],
  ['refund-not-overpaid', ['Tax Code, art. 548']],
  ['refund-payment-reversed', ['Tax Code, art. 548']],
  ['refund-claim-until', ['Tax Code, art. 548']],
  ['refund-claimed-too-late', ['Tax Code, art. 548']],
  ['refund-paid-by', ['Tax Code, art. 548']],
  ['route-private', ['11, private affairs']],
  ['route-host-organisation', ['11, host organisation']],
  ['route-stay-over-six-months', ['11, host organisation']],
  ['route-stay-up-to-six-months', ['11, host organisation']],
  ['route-business-letter', ['11, business and tourism']],
  ['route-tourist-letter', ['11, business and tourism']],
  ['route-work-permit', ['Annex 3, note 4']],
  ['not-for-kazakhstanis', ['16']],
  ['not-for-settling', ['Annex 2']],
  ['not-for-short-stay-foreigner', ['11, host organisation']],
  ['not-for-person-on-business', ['11, business and tourism']],
  ['not-for-person-for-work', ['Annex 2, reverse']],
  ['not-for-person-for-study', ['Annex 2, reverse']],
  ['not-for-organisation-for-study', ['11, business and tourism']],
  ['not-for-organisation-on-private-affairs', ['11, private affairs']],
  ['not-for-state-body', ['11, business and tourism']],
  ['office-of-place-of-stay', ['13']],
  ['office-candidates', ['Annex 1']],
  ['office-not-found', ['Annex 1']],
  ['complaint-term', ['Law No. 221 of 12 January 2007']],
  ['complaint-term-with-inquiry', ['Law No. 221 of 12 January 2007']],
  ['complaint-term-working-days', ['Administrative Procedure and Process Code']],
  ['complaint-extended', ['Law No. 221 of 12 January 2007']],
  ['complaint-extension-notice', ['Law No. 221 of 12 January 2007']],
  ['complaint-forwarding', ['Law No. 221 of 12 January 2007']],
  ['complaint-appeal', ['Law No. 221 of 12 January 2007']],
  ['complaint-not-same-person', ['22']],
  ['complaint-not-subordinate', ['22']],
  ['complaint-not-superior', ['22']],
  ['complaint-superior-considers', ['22']],
  ['complaint-court', ['23']],
  ['reopening-asked', ['23']],
  ['reopening-term', ['23']],
  ['reopening-not-answered', ['23']],
  ['reopening-complaint-withdrawn', ['23']],
  ['reopening-not-well-founded', ['23']],
  ['reopening-no-measure', ['23']],
  ['reopening-no-case', ['23']],
  ['reopening-case-withdrawn', ['23']],
  ['reopening-not-decided', ['23']],
  ['reopening-decided-since', ['23']],
  ['reopening-nobody-refused', ['23']],
  ['visit-within-validity', ['Annex 2, reverse']],
  ['visit-register-within', ['Annex 2, reverse']],
  ['visit-depart-by-period', ['Annex 2']],
  ['visit-depart-by-days', ['Annex 2, control slip']],
  ['visit-slip-no-term', ['Annex 2, control slip']],
];

describe('what the rules rest on', () => {
  it.each(table)('%s: %j', (rule, laws) => {
    const cited = computedReasons.filter((each) => each.rule === rule).map(({ law }) => restsOn(law));
    expect([...new Set(cited)].toSorted()).toEqual(laws);
  });

  it('is in the table for every rule', () => {
    expect(table.map(([rule]) => rule).toSorted()).toEqual(Object.keys(ruleWords).toSorted());
  });

  it.each([...new Set(computedReasons.map(({ law }) => law))])('$act $clause can be looked up', ({ act, clause }) => {
    if (act === 'standard') expect(findClause(clause)).toBeDefined();
    else expect(faultsOfLetters(actNames[act as keyof typeof actNames])).toEqual([]);
  });
});
