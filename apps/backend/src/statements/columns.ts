import type { EntryView, ReceiptView } from '@shaqyru/domain/statement/statement-view';

/** bigint comes as text. */
type Raw<T, K extends keyof T> = Omit<T, K> & Record<K, string>;

/** Of `statement_entry e JOIN bank_statement s`. */
export const entryColumns = `e.id, e.reference, e.booked_on::text AS "bookedOn", e.document_number AS "documentNumber",
  e.amount_tiyn AS "amountTiyn", e.payer_name AS "payerName", e.payer_number AS "payerNumber", e.purpose, e.reversal,
  jsonb_build_object('account', s.account, 'bank', s.bank, 'from', s.from_day, 'to', s.to_day) AS statement`;
export type EntryRow = Raw<EntryView, 'amountTiyn'>;

export function toEntry(row: EntryRow): EntryView {
  return { ...row, amountTiyn: Number(row.amountTiyn) };
}

/** Of `receipt r JOIN case_file c JOIN applicant a`. */
export const receiptColumns = `r.id, r.case_id AS "caseId", c.number AS "caseNumber", coalesce(a.organisation, a.name) AS applicant,
  r.bank, r.number, r.paid_on::text AS "paidOn", r.amount_tiyn AS "amountTiyn", r.need_tiyn AS "needTiyn",
  r.replacement_id IS NOT NULL AS "ofReplacement"`;
export const receiptTables = `receipt r JOIN case_file c ON c.id = r.case_id JOIN applicant a ON a.id = c.applicant_id`;
export type ReceiptRow = Raw<ReceiptView, 'amountTiyn' | 'needTiyn'>;

export function toReceipt(row: ReceiptRow): ReceiptView {
  return { ...row, amountTiyn: Number(row.amountTiyn), needTiyn: Number(row.needTiyn) };
}
