import { z } from 'zod';
import { numberKey } from '../duty/receipt-number.ts';
import { daysBetween, type PlainDate } from '../law/plain-date.ts';
import { matchNames } from '../names/match-names.ts';
import type { StatementEntry } from './statement.ts';

/** A receipt as an application names it (clause 8: the amount and the day of payment), and who may have paid it. */
export type ClaimedReceipt = {
  readonly number: string;
  readonly paidOn: PlainDate;
  readonly amountTiyn: number;
  /** The applicant, the inviter, the organisation: in any script. */
  readonly payerNames: readonly string[];
  /** Their IIN and BIN. */
  readonly payerNumbers: readonly string[];
  /** The bank took its payment back: whoever pays again may do it any day. */
  readonly isOwed?: boolean;
};

export const ReceiptAgreement = z.enum(['number', 'day', 'near-day', 'amount', 'payer-number', 'payer-name']);
export type ReceiptAgreement = z.infer<typeof ReceiptAgreement>;

export const ReceiptLikeness = z.object({
  kind: z.enum(['exact', 'possible', 'none']),
  /** 0…1, for ordering before an officer's eyes. */
  score: z.number(),
  agrees: z.array(ReceiptAgreement),
});
export type ReceiptLikeness = z.infer<typeof ReceiptLikeness>;

/** A payment in the evening is booked on the next working day, after holidays a few days later. */
export const mostDaysApart = 5;

const weights: Readonly<Record<ReceiptAgreement, number>> = {
  number: 0.4,
  day: 0.2,
  'near-day': 0.1,
  amount: 0.2,
  'payer-number': 0.2,
  'payer-name': 0.15,
};

/**
 * Whether an entry of the statement is the payment of a receipt (clause 8). `exact`: the number, the day and the amount are
 * the same; who paid does not matter, anybody may pay for another. `possible`: the number with anything else but these three,
 * or the amount about that day by the same payer, after a payment that was taken back on any day: an officer decides. Anything
 * less is `none`.
 */
export function compareEntry(
  receipt: ClaimedReceipt,
  entry: Pick<StatementEntry, 'documentNumber' | 'bookedOn' | 'amountTiyn' | 'payerName' | 'payerNumber'>,
): ReceiptLikeness {
  const apart = Math.abs(daysBetween(receipt.paidOn, entry.bookedOn));
  const agrees: ReceiptAgreement[] = [];
  if (numberKey(receipt.number) === numberKey(entry.documentNumber)) agrees.push('number');
  if (apart === 0) agrees.push('day');
  else if (apart <= mostDaysApart) agrees.push('near-day');
  if (receipt.amountTiyn === entry.amountTiyn) agrees.push('amount');
  if (entry.payerNumber !== null && receipt.payerNumbers.includes(entry.payerNumber)) agrees.push('payer-number');
  if (receipt.payerNames.some((name) => matchNames(name, entry.payerName).same)) agrees.push('payer-name');
  const kind = kindOf(new Set(agrees), receipt.isOwed ?? false);
  if (kind === 'none') return { kind, score: 0, agrees };
  // The payer's number says who it is; the name adds nothing to it.
  const counted = agrees.filter((one) => one !== 'payer-name' || !agrees.includes('payer-number'));
  const sum = counted.reduce((total, one) => total + weights[one], 0);
  return { kind, score: Math.round(Math.min(1, sum) * 100) / 100, agrees };
}

function kindOf(agrees: ReadonlySet<ReceiptAgreement>, isOwed: boolean): ReceiptLikeness['kind'] {
  const near = isOwed || agrees.has('day') || agrees.has('near-day');
  const payer = agrees.has('payer-number') || agrees.has('payer-name');
  if (agrees.has('number') && agrees.has('day') && agrees.has('amount')) return 'exact';
  if (agrees.has('number') && (near || agrees.has('amount') || payer)) return 'possible';
  return near && agrees.has('amount') && payer ? 'possible' : 'none';
}
