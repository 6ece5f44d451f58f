import type { CaseStatus } from '@shaqyru/domain/case/status';
import type { ItemOutcome } from '@shaqyru/domain/case/case-view';
import { refundCaseOf } from '@shaqyru/domain/duty/refund-claim';
import { refund, type Refund, type RefundCase } from '@shaqyru/domain/duty/refund';
import { numberKey } from '@shaqyru/domain/duty/receipt-number';
import type { PlainDate } from '@shaqyru/domain/law/plain-date';
import type { Explained } from '@shaqyru/domain/law/reason';
import type { EntityManager } from 'typeorm';
import { readAdditions } from '../calendar/read-additions.ts';
import { UseCaseFailure } from '../trpc/errors.ts';

/** What was paid, and for what: the receipt of a case, or one that no application uses (then without `caseId`). */
export type PaidReceipt = {
  receiptId: string | null;
  caseId: string | null;
  departmentId: string;
  unitId: string | null;
  bank: string;
  number: string;
  paidOn: PlainDate;
  amountTiyn: number;
  needTiyn: number;
  happened: RefundCase;
};

/** The payment in a statement, if it was found; `reversed`: the bank took it back. */
export type Payment = { entryId: string; amountTiyn: number; reversed: boolean };

export type Assessment = Explained<Refund> & {
  happened: RefundCase;
  /** All that was paid comes back: the receipt pays for nothing more. */
  whole: boolean;
  payment: Payment | null;
};

/** The receipt of a case and what happened to its money. Throws "not-found" for one that the actor may not see. */
export async function readPaid(manager: EntityManager, receiptId: string): Promise<PaidReceipt> {
  const [row] = (await manager.query(
    `SELECT r.id AS "receiptId", r.case_id AS "caseId", c.department_id AS "departmentId", c.unit_id AS "unitId", r.bank, r.number, r.paid_on::text AS "paidOn",
            r.amount_tiyn AS "amountTiyn", r.need_tiyn AS "needTiyn", c.status, c.accepted_at IS NOT NULL AS accepted,
            p.status AS replacement, d.items
     FROM receipt r JOIN case_file c ON c.id = r.case_id LEFT JOIN replacement p ON p.id = r.replacement_id
     LEFT JOIN decision_in_force d ON d.case_id = c.id WHERE r.id = $1`,
    [receiptId],
  )) as (Omit<PaidReceipt, 'amountTiyn' | 'needTiyn' | 'happened'> & {
    amountTiyn: string;
    needTiyn: string;
    status: CaseStatus;
    accepted: boolean;
    replacement: 'asked' | 'accepted' | null;
    items: ItemOutcome[] | null;
  })[];
  if (!row) throw new UseCaseFailure('not-found');
  const { status, accepted, replacement, items, amountTiyn, needTiyn, ...receipt } = row;
  const refused = items !== null && items.every(({ outcome }) => outcome === 'refuse');
  return {
    ...receipt,
    amountTiyn: Number(amountTiyn),
    needTiyn: Number(needTiyn),
    happened: refundCaseOf(
      replacement === null ? { for: 'case', status, accepted, refused } : { for: 'replacement', status: replacement },
    ),
  };
}

/** What comes back, and by when (Tax Code, art. 548). What the bank received counts, where a statement shows it. */
export async function assessClaim(
  manager: EntityManager,
  paid: PaidReceipt,
  claimedOn: PlainDate,
): Promise<Assessment> {
  const payment = await findPayment(manager, paid);
  const { happened, paidOn, needTiyn } = paid;
  const amountTiyn = payment?.amountTiyn ?? paid.amountTiyn;
  const additions = await readAdditions(manager);
  const { value, because } = refund({
    happened,
    paidOn,
    amountTiyn,
    needTiyn,
    claimedOn,
    reversed: payment?.reversed ?? false,
    additions,
  });
  return { value, because, happened, whole: value.refundTiyn === amountTiyn, payment };
}

const undone = `EXISTS (SELECT FROM entry_reversal v WHERE v.entry_id = e.id)`;

/** By the receipt's match; of a receipt that no application uses, the entry of the same number, day and amount. */
async function findPayment(manager: EntityManager, paid: PaidReceipt): Promise<Payment | null> {
  const rows = (await manager.query(
    paid.receiptId === null
      ? `SELECT e.id AS "entryId", e.amount_tiyn AS "amountTiyn", ${undone} AS reversed FROM statement_entry e
         WHERE NOT e.reversal AND e.department_id = actor_department() AND e.number_key = $1 AND e.booked_on = $2 AND e.amount_tiyn = $3
           AND NOT EXISTS (SELECT FROM receipt_match m WHERE m.entry_id = e.id AND m.status = 'matched') ORDER BY reversed, e.reference LIMIT 1`
      : `SELECT e.id AS "entryId", e.amount_tiyn AS "amountTiyn", ${undone} AS reversed FROM receipt_match m JOIN statement_entry e ON e.id = m.entry_id
         WHERE m.receipt_id = $1 AND m.status = 'matched'`,
    paid.receiptId === null ? [numberKey(paid.number), paid.paidOn, paid.amountTiyn] : [paid.receiptId],
  )) as (Omit<Payment, 'amountTiyn'> & { amountTiyn: string })[];
  const [found] = rows;
  return found ? { ...found, amountTiyn: Number(found.amountTiyn) } : null;
}
