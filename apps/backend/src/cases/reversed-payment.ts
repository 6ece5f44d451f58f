import type { EntityManager } from 'typeorm';

/**
 * Whether the bank took back the payment of the receipt with which the case was handed in: then the duty is not paid (clauses
 * 8, 11), and nothing is issued while it stands. What a replacement was paid with is the replacement's.
 */
export async function isPaymentReversed(manager: EntityManager, caseId: string): Promise<boolean> {
  const rows: unknown[] = await manager.query(
    `SELECT r.id FROM receipt r JOIN receipt_match m ON m.receipt_id = r.id AND m.status = 'matched'
     JOIN entry_reversal v ON v.entry_id = m.entry_id WHERE r.case_id = $1 AND r.replacement_id IS NULL`,
    [caseId],
  );
  return rows.length > 0;
}
