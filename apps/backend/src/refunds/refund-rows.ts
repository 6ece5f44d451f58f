import type { RefundItem } from '@shaqyru/domain/duty/refund-claim';
import type { PlainDate } from '@shaqyru/domain/law/plain-date';

export const itemColumns = `f.id, f.number, f.status, f.case_id AS "caseId", c.number AS "caseNumber", f.claimant,
  f.claimed_on::text AS "claimedOn", f.refund_tiyn AS "refundTiyn", f.due_on::text AS "dueOn"`;
export const itemTables = `refund f LEFT JOIN case_file c ON c.id = f.case_id`;
export type ItemRow = Omit<RefundItem, 'refundTiyn' | 'overdue'> & { refundTiyn: string };

/** The tax body's term has passed, and the money is not known to have come back. */
export function toItem(row: ItemRow, today: PlainDate): RefundItem {
  const open = row.status === 'registered' || row.status === 'confirmed';
  return {
    ...row,
    refundTiyn: Number(row.refundTiyn),
    overdue: open && row.dueOn !== null && row.dueOn < today,
  };
}
