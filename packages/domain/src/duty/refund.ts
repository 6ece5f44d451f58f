import { z } from 'zod';
import { inForce } from '../law/parameter.ts';
import { addYears, type PlainDate } from '../law/plain-date.ts';
import type { Explained, Reason } from '../law/reason.ts';
import { reason, type RuleId } from '../law/rule-words.ts';
import type { Text } from '../law/text.ts';
import type { CalendarAddition } from '../term/holidays.ts';
import { workingCalendar } from '../term/working-days.ts';
import { refundClaimTerm, refundPaymentTerm } from './refund-terms.ts';
import { taxCode } from './state-duty.ts';

export const RefundCase = z.enum(['overpaid', 'not-accepted', 'gave-up', 'refused-on-merits', 'accepted']);
export type RefundCase = z.infer<typeof RefundCase>;

/** What happened to the money, and how much comes back: all of it, what is above the duty, or nothing (art. 548). */
export const refundCases: Readonly<
  Record<RefundCase, { title: Text; refunds: 'all' | 'excess' | 'nothing'; rule: RuleId }>
> = {
  overpaid: {
    title: { kk: 'артық төленген', ru: 'уплачено больше', en: 'more was paid than was due' },
    refunds: 'excess',
    rule: 'refund-overpaid',
  },
  'not-accepted': {
    title: {
      kk: 'өтініш қайтарылған немесе қабылданбаған',
      ru: 'заявление возвращено или не принято',
      en: 'the application was returned or not accepted',
    },
    refunds: 'all',
    rule: 'refund-not-accepted',
  },
  'gave-up': {
    title: {
      kk: 'өтініш бергенге дейін бас тартқан',
      ru: 'отказ от обращения до подачи заявления',
      en: 'the payer gave up before applying',
    },
    refunds: 'all',
    rule: 'refund-gave-up',
  },
  'refused-on-merits': {
    title: {
      kk: 'мәні бойынша бас тартылған',
      ru: 'отказано по существу',
      en: 'the service was refused on the merits',
    },
    refunds: 'nothing',
    rule: 'refund-not-on-refusal',
  },
  accepted: {
    title: {
      kk: 'өтініш қаралуға қабылданған',
      ru: 'заявление принято к рассмотрению',
      en: 'the application was accepted for consideration',
    },
    refunds: 'nothing',
    rule: 'refund-not-after-service',
  },
};

export type Refund = {
  /** Tiyn; 0 when nothing comes back. */
  readonly refundTiyn: number;
  readonly claimUntil: PlainDate;
  /** The last day of the tax body's term; null when nothing comes back or nothing was claimed yet. */
  readonly paidBy: PlainDate | null;
};

/**
 * What of a duty paid comes back (Tax Code, art. 548), until when it is claimed, and by when it is refunded. What was paid
 * above the duty comes back in every case. Amounts in tiyn. Throws RangeError for an amount that is not a whole number from
 * 0 and for working days of a year that the calendar does not cover.
 */
export function refund({
  happened,
  paidOn,
  amountTiyn,
  needTiyn,
  claimedOn,
  reversed = false,
  additions = [],
}: {
  happened: RefundCase;
  paidOn: PlainDate;
  amountTiyn: number;
  needTiyn: number;
  claimedOn?: PlainDate;
  /** The bank has taken the payment back already. */
  reversed?: boolean;
  additions?: readonly CalendarAddition[];
}): Explained<Refund> {
  for (const amount of [amountTiyn, needTiyn]) {
    if (!Number.isSafeInteger(amount) || amount < 0) throw new RangeError(`not an amount in tiyn: ${amount}`);
  }
  const law = taxCode('art. 548');
  const years = inForce(refundClaimTerm, paidOn).value;
  const claimUntil = addYears(paidOn, years);
  if (reversed)
    return {
      value: { refundTiyn: 0, claimUntil, paidBy: null },
      because: [reason('refund-payment-reversed', law, {})],
    };
  const { refunds, rule } = refundCases[happened];
  const excess = Math.max(0, amountTiyn - needTiyn);
  const refundTiyn = refunds === 'all' ? amountTiyn : excess;
  const because: Reason[] = [];
  if (refunds === 'nothing') because.push(reason(rule, law, {}));
  else if (refunds === 'all') because.push(reason(rule, law, { refundTiyn }));
  if (refunds !== 'all' && excess > 0) because.push(reason('refund-overpaid', law, { refundTiyn: excess }));
  if (refunds === 'excess' && excess === 0) {
    because.push(reason('refund-not-overpaid', law, { amountTiyn, needTiyn }));
  }
  if (refundTiyn === 0) return { value: { refundTiyn, claimUntil, paidBy: null }, because };
  because.push(reason('refund-claim-until', law, { years, claimUntil }));
  if (claimedOn === undefined) return { value: { refundTiyn, claimUntil, paidBy: null }, because };
  if (claimedOn > claimUntil) {
    because.push(reason('refund-claimed-too-late', law, { claimedOn, claimUntil }));
    return { value: { refundTiyn: 0, claimUntil, paidBy: null }, because };
  }
  const days = inForce(refundPaymentTerm, claimedOn).value;
  const paidBy = workingCalendar({ additions }).addWorkingDays(claimedOn, days);
  because.push(reason('refund-paid-by', law, { days, paidBy }));
  return { value: { refundTiyn, claimUntil, paidBy }, because };
}
