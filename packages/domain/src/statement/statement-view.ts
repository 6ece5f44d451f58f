import { z } from 'zod';
import { Instant, PlainDate } from '../law/plain-date.ts';
import { ReceiptAgreement } from './match-receipt.ts';

/** An entry of an imported statement, in a list. Amounts in tiyn. */
export const EntryView = z.object({
  id: z.uuid(),
  reference: z.string(),
  bookedOn: PlainDate,
  documentNumber: z.string(),
  amountTiyn: z.int(),
  payerName: z.string(),
  payerNumber: z.string().nullable(),
  purpose: z.string(),
  reversal: z.boolean(),
  statement: z.object({ account: z.string(), bank: z.string(), from: PlainDate, to: PlainDate }),
});
export type EntryView = z.infer<typeof EntryView>;

/** A receipt that an application, or a request for a replacement in it, has spent. */
export const ReceiptView = z.object({
  id: z.uuid(),
  caseId: z.uuid(),
  caseNumber: z.string(),
  applicant: z.string(),
  bank: z.string(),
  number: z.string(),
  paidOn: PlainDate,
  amountTiyn: z.int(),
  /** The duty due on the day of payment (clause 8). */
  needTiyn: z.int(),
  ofReplacement: z.boolean(),
});
export type ReceiptView = z.infer<typeof ReceiptView>;

/**
 * `possible` waits for an officer; `matched` holds (`exact`: without asking); `rejected`: an officer said that they are not
 * of one payment.
 */
export const MatchView = z.object({
  status: z.enum(['possible', 'matched', 'rejected']),
  exact: z.boolean(),
  score: z.number(),
  agrees: z.array(ReceiptAgreement),
  settled: z.object({ by: z.string(), at: Instant, reason: z.string() }).nullable(),
});
export type MatchView = z.infer<typeof MatchView>;

export const EntryQuery = z.object({
  /** `possible`: of the unmatched, those that an officer can match; `reversals`: what the bank took back of no known payment. */
  view: z.enum(['unmatched', 'possible', 'reversals']).default('unmatched'),
  cursor: z.string().max(300).optional(),
  limit: z.int().min(1).max(100).default(25),
});
export type EntryQuery = z.infer<typeof EntryQuery>;
export const EntryPage = z.object({
  items: z.array(EntryView.extend({ possible: z.int() })),
  next: z.string().nullable(),
});
export type EntryPage = z.infer<typeof EntryPage>;

export const ReceiptQuery = z.object({
  /**
   * `unmatched`: in no statement yet; `found`; `reversed`: found, and the bank took the payment back; `differing`: found, and the statement's amount is not the duty due or not the
   * receipt's; `twice`: its number is that of a payment that another receipt has.
   */
  view: z.enum(['unmatched', 'reversed', 'found', 'differing', 'twice']).default('unmatched'),
  cursor: z.string().max(300).optional(),
  limit: z.int().min(1).max(100).default(25),
});
export type ReceiptQuery = z.infer<typeof ReceiptQuery>;
export const ReceiptPage = z.object({
  items: z.array(
    ReceiptView.extend({
      /** The receipt's entry; of `twice`, the entry that another receipt has. */
      entry: z.object({ id: z.uuid(), bookedOn: PlainDate, amountTiyn: z.int(), exact: z.boolean() }).nullable(),
      /** Of `twice`: the case whose receipt has the payment. */
      other: z.object({ caseId: z.uuid(), caseNumber: z.string() }).nullable(),
    }),
  ),
  next: z.string().nullable(),
});
export type ReceiptPage = z.infer<typeof ReceiptPage>;

/** What undoes a payment, or is undone by a reversal: an entry of the other kind. `settled`: by whom, and why. */
export const OtherEntry = z.object({
  id: z.uuid(),
  bookedOn: PlainDate,
  documentNumber: z.string(),
  amountTiyn: z.int(),
  reference: z.string(),
  settled: z.object({ by: z.string(), at: Instant, reason: z.string() }).nullable(),
});
export type OtherEntry = z.infer<typeof OtherEntry>;

/**
 * An entry with every receipt that is like it, the likeliest first. `other`: of a payment, what took it back; of a reversal,
 * the payment that it took back. `candidates`: of a reversal that is of no known payment yet, what it may be of.
 */
export const EntryDetail = EntryView.extend({
  matches: z.array(MatchView.extend({ receipt: ReceiptView })),
  other: OtherEntry.nullable(),
  candidates: z.array(OtherEntry.omit({ settled: true }).extend({ caseNumber: z.string().nullable() })),
});
export type EntryDetail = z.infer<typeof EntryDetail>;

export const StatementView = z.object({
  id: z.uuid(),
  account: z.string(),
  bank: z.string(),
  from: PlainDate,
  to: PlainDate,
  importedAt: Instant,
  importedBy: z.string(),
  entries: z.int(),
  matched: z.int(),
});
export type StatementView = z.infer<typeof StatementView>;

/** What an import did or, as a preview, would do. `entries` came in. Of `known` entries, another statement has brought them already. */
export const ImportCounts = z.object({
  account: z.string(),
  bank: z.string(),
  from: PlainDate,
  to: PlainDate,
  entries: z.int(),
  sumTiyn: z.int(),
  openingTiyn: z.int(),
  closingTiyn: z.int(),
  added: z.int(),
  known: z.int(),
  exact: z.int(),
  possible: z.int(),
  unmatched: z.int(),
  /** Payments that the bank took back; `reversed`: those of them whose payment is known, at whichever time it came. */
  reversals: z.int(),
  reversed: z.int(),
});
export type ImportCounts = z.infer<typeof ImportCounts>;

/** What is known of a receipt of a case: for the page of the case. */
export const ReceiptState = ReceiptView.extend({
  found: z
    .object({
      entryId: z.uuid(),
      bank: z.string(),
      from: PlainDate,
      to: PlainDate,
      reference: z.string(),
      bookedOn: PlainDate,
      amountTiyn: z.int(),
      exact: z.boolean(),
    })
    .nullable(),
  /** The bank took the payment back: the duty is not paid. */
  reversed: z.object({ entryId: z.uuid(), reference: z.string(), bookedOn: PlainDate }).nullable(),
  /** An entry that may be it, and waits for an officer. */
  possibleEntryId: z.uuid().nullable(),
  /** Another case's receipt has the payment with this number. */
  usedBy: z.object({ caseId: z.uuid(), caseNumber: z.string() }).nullable(),
});
export type ReceiptState = z.infer<typeof ReceiptState>;
