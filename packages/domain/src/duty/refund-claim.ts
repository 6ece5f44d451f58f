import { z } from 'zod';
import { choice, day, line, schemaOf, type Fields } from '../application/field.ts';
import { receiptFields } from '../application/private-affairs.ts';
import type { CaseStatus } from '../case/status.ts';
import { readBin } from '../identity/bin.ts';
import { readIban } from '../identity/iban.ts';
import { readIin } from '../identity/iin.ts';
import { Instant, PlainDate } from '../law/plain-date.ts';
import { Reason } from '../law/reason.ts';
import type { Text } from '../law/text.ts';
import { refundCases, RefundCase } from './refund.ts';
import { taxCode } from './state-duty.ts';

/** What became of the application for which the duty was paid; `replacement`: the duty of a request for a replacement. */
export type PaidFor =
  | { readonly for: 'case'; readonly status: CaseStatus; readonly accepted: boolean; readonly refused: boolean }
  | { readonly for: 'replacement'; readonly status: 'asked' | 'accepted' };

/**
 * Which case of article 548 of the Tax Code it is. Before anybody has decided on an application, and when it was accepted,
 * only what was paid above the duty comes back; `refused`: everyone invited was refused. An application that was returned,
 * or taken back before it was accepted, was not accepted.
 */
export function refundCaseOf(paid: PaidFor): RefundCase {
  if (paid.for === 'replacement') return paid.status === 'accepted' ? 'accepted' : 'overpaid';
  switch (paid.status) {
    case 'draft':
      return 'gave-up';
    case 'returned-incomplete':
      return 'not-accepted';
    case 'submitted':
      return 'overpaid';
    case 'withdrawn':
      return paid.accepted ? 'accepted' : 'not-accepted';
    default:
      return paid.refused ? 'refused-on-merits' : 'accepted';
  }
}

/** Of a receipt that no application uses: the payer gave up, or the papers were not accepted at the window. */
export const unusedCases = ['gave-up', 'not-accepted'] as const satisfies readonly RefundCase[];

const law = taxCode('art. 548');
const payerNumber = line(40)
  .refine((text) => readIin(text).valid || readBin(text).valid, { error: 'not-an-iin-or-bin' })
  .transform((text) => text.replace(/\s/gu, ''));

/** What is written down of a claim for a refund (Tax Code, art. 548). */
export const claimFields = {
  claimant: {
    schema: line(300),
    input: 'text',
    law,
    label: {
      kk: 'Төлеушінің аты-жөні немесе ұйымның атауы',
      ru: 'Имя плательщика или название организации',
      en: 'Name of the payer or of the organisation',
    },
  },
  claimantNumber: {
    schema: payerNumber,
    input: 'text',
    law,
    label: { kk: 'ЖСН немесе БСН', ru: 'ИИН или БИН', en: 'IIN or BIN' },
  },
  account: {
    schema: line(40)
      .refine((text) => readIban(text) !== null, { error: 'not-an-iban' })
      .transform((text) => readIban(text) ?? text),
    input: 'text',
    law,
    label: {
      kk: 'Ақша қайтарылатын шот (IBAN)',
      ru: 'Счёт для возврата (IBAN)',
      en: 'Account for the refund (IBAN)',
    },
  },
  claimedOn: {
    schema: day,
    input: 'date',
    law,
    label: { kk: 'Өтініш берілген күн', ru: 'День подачи заявления', en: 'Day of the claim' },
  },
} satisfies Fields;
export const Claim = schemaOf(claimFields);
export type Claim = z.infer<typeof Claim>;

/** Of a receipt that no application uses, besides. */
export const unusedReceiptFields = {
  happened: {
    schema: choice(unusedCases),
    input: 'choice',
    law,
    label: { kk: 'Неге қайтарылады', ru: 'Почему возвращается', en: 'Why it is refunded' },
    choices: unusedCases.map((value) => ({ value, text: refundCases[value].title })),
  },
  ...receiptFields,
} satisfies Fields;
export const UnusedReceipt = schemaOf(unusedReceiptFields);
export type UnusedReceipt = z.infer<typeof UnusedReceipt>;

/**
 * `confirmed`: the head of the directorate confirmed the ground, and the claim is with the tax body, which refunds within
 * its term; `paid`: the money came back.
 */
export const RefundStatus = z.enum(['registered', 'confirmed', 'refused', 'paid']);
export type RefundStatus = z.infer<typeof RefundStatus>;
export const refundStatuses: Readonly<Record<RefundStatus, Text>> = {
  registered: { kk: 'тіркелді', ru: 'зарегистрировано', en: 'registered' },
  confirmed: {
    kk: 'негізі расталды, салық органында',
    ru: 'основание подтверждено, в налоговом органе',
    en: 'ground confirmed, with the tax body',
  },
  refused: { kk: 'бас тартылды', ru: 'отказано', en: 'refused' },
  paid: { kk: 'ақша қайтарылды', ru: 'деньги возвращены', en: 'refunded' },
};

/** What an applicant sees of a claim. Amounts in tiyn; the account is told by its last signs. */
export const OwnRefund = z.object({
  number: z.string(),
  status: RefundStatus,
  claimedOn: PlainDate,
  receiptNumber: z.string(),
  accountEnd: z.string(),
  refundTiyn: z.int(),
  /** The last day of the tax body's term; null when nothing comes back. */
  dueOn: PlainDate.nullable(),
  overdue: z.boolean(),
  because: z.array(Reason),
  /** Why it was refused. */
  refusal: z.string().nullable(),
  paidOn: PlainDate.nullable(),
  paidDocument: z.string().nullable(),
});
export type OwnRefund = z.infer<typeof OwnRefund>;

/** The money paid for a case, as its applicant sees it. `mayClaim`: the reader may bind the applicant. */
export const OwnMoney = z.object({
  mayClaim: z.boolean(),
  receipts: z.array(
    z.object({
      id: z.uuid(),
      bank: z.string(),
      number: z.string(),
      paidOn: PlainDate,
      amountTiyn: z.int(),
      ofReplacement: z.boolean(),
      /** The day on which the bank took the payment back: the duty is not paid. */
      reversedOn: PlainDate.nullable(),
      /** What would come back if it were claimed today. */
      refundTiyn: z.int(),
      claimUntil: PlainDate,
      because: z.array(Reason),
      /** A claim stands. */
      claimed: z.boolean(),
    }),
  ),
  refunds: z.array(OwnRefund),
});
export type OwnMoney = z.infer<typeof OwnMoney>;

/** In a list. Amounts in tiyn; `dueOn` is the last day of the tax body's term, null when nothing comes back. */
export const RefundItem = z.object({
  id: z.uuid(),
  number: z.string(),
  status: RefundStatus,
  caseId: z.uuid().nullable(),
  caseNumber: z.string().nullable(),
  claimant: z.string(),
  claimedOn: PlainDate,
  refundTiyn: z.int(),
  dueOn: PlainDate.nullable(),
  /** The term has passed and the money is not known to have come back. */
  overdue: z.boolean(),
});
export type RefundItem = z.infer<typeof RefundItem>;

export const RefundQuery = z.object({
  /** `open`: registered or with the tax body. */
  status: z.enum(['open', ...RefundStatus.options]).default('open'),
  cursor: z.string().max(300).optional(),
  limit: z.int().min(1).max(100).default(25),
});
export type RefundQuery = z.infer<typeof RefundQuery>;
export const RefundPage = z.object({ items: z.array(RefundItem), next: z.string().nullable() });
export type RefundPage = z.infer<typeof RefundPage>;

/** The payment in a statement of the bank. */
export const FoundPayment = z.object({
  entryId: z.uuid(),
  account: z.string(),
  bank: z.string(),
  from: PlainDate,
  to: PlainDate,
  reference: z.string(),
  bookedOn: PlainDate,
  amountTiyn: z.int(),
});
export type FoundPayment = z.infer<typeof FoundPayment>;

export const RefundView = RefundItem.extend({
  happened: RefundCase,
  receipt: z.object({ bank: z.string(), number: z.string(), paidOn: PlainDate, amountTiyn: z.int() }),
  claimantNumber: z.string(),
  account: z.string(),
  claimUntil: PlainDate,
  because: z.array(Reason),
  /** Where the payment stands in a statement; null when it is not found. */
  found: FoundPayment.nullable(),
  registered: z.object({ by: z.string(), at: Instant }),
  /** `words`: how the payment was made sure of, or why it was refused. */
  decided: z.object({ by: z.string(), at: Instant, words: z.string() }).nullable(),
  paidOn: PlainDate.nullable(),
  /** The tax body's document on the payment. */
  paidDocument: z.string().nullable(),
});
export type RefundView = z.infer<typeof RefundView>;
