import { z } from 'zod';
import { PlainDate } from '../law/plain-date.ts';

/** Money that came in, or that the bank took back after it had come in, as the statement says it. Amounts in tiyn. */
export const StatementEntry = z.object({
  /** The place in the file, from 1: the line of a CSV file, the entry of an XML file. */
  row: z.int(),
  /** The bank's own reference, the same in every statement that lists the entry. */
  reference: z.string(),
  bookedOn: PlainDate,
  /** The number of the payment document, which stands on the receipt. */
  documentNumber: z.string(),
  amountTiyn: z.int().positive(),
  payerName: z.string(),
  /** IIN or BIN, twelve digits; null when the bank does not give it. */
  payerNumber: z.string().nullable(),
  purpose: z.string(),
  /** The bank took a payment back: the document's number is that of the payment. */
  reversal: z.boolean(),
});
export type StatementEntry = z.infer<typeof StatementEntry>;

/** What the bank says its entries come to. A figure that the statement does not give is null. */
export type StatementTotals = {
  readonly openingTiyn: number;
  readonly closingTiyn: number;
  /** Money that went out, what was taken back included; kept only for the balance. */
  readonly debitTiyn: number;
  readonly creditCount: number | null;
  readonly creditTiyn: number | null;
};

/** A statement of an account over a period, as it was read from a file. */
export type Statement = {
  readonly account: string;
  readonly bank: string;
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly totals: StatementTotals;
  readonly entries: readonly StatementEntry[];
};

/** A figure of the statement that its own entries contradict. `said` is the bank's, `found` what the entries come to. */
export const TotalsProblem = z.object({
  figure: z.enum(['credit-count', 'credit-sum', 'closing-balance']),
  said: z.int(),
  found: z.int(),
});
export type TotalsProblem = z.infer<typeof TotalsProblem>;

/**
 * The control of a statement: the opening balance with all that came in and without all that went out is the closing
 * balance, and the number and the sum of the entries are those of the summary, where there is one.
 */
export function checkTotals({ entries, totals }: Pick<Statement, 'entries' | 'totals'>): TotalsProblem[] {
  const payments = entries.filter(({ reversal }) => !reversal);
  const sum = payments.reduce((total, { amountTiyn }) => total + amountTiyn, 0);
  const closing = totals.openingTiyn + sum - totals.debitTiyn;
  const problems: TotalsProblem[] = [];
  if (totals.creditCount !== null && totals.creditCount !== payments.length)
    problems.push({ figure: 'credit-count', said: totals.creditCount, found: payments.length });
  if (totals.creditTiyn !== null && totals.creditTiyn !== sum)
    problems.push({ figure: 'credit-sum', said: totals.creditTiyn, found: sum });
  if (totals.closingTiyn !== closing)
    problems.push({ figure: 'closing-balance', said: totals.closingTiyn, found: closing });
  return problems;
}

/** What can be wrong in one place of a file; `field` is the column or element, null when it is about the whole of it. */
export const StatementProblem = z.object({
  row: z.int().nullable(),
  field: z.string().nullable(),
  problem: z.enum([
    'not-a-statement',
    'not-csv',
    'not-xml',
    'document-type',
    'other-version',
    'several-statements',
    'missing-column',
    'missing-record',
    'repeated-record',
    'unknown-record',
    'required',
    'too-long',
    'not-a-date',
    'out-of-period',
    'not-an-amount',
    'not-a-count',
    'not-tenge',
    'not-booked',
    'parts-differ',
    'not-an-account',
    'not-an-identifier',
    'repeated-reference',
    'known-otherwise',
    'no-entries',
    'too-many-rows',
  ]),
});
export type StatementProblem = z.infer<typeof StatementProblem>;
