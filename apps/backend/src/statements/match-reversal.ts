import type { EntityManager } from 'typeorm';

/**
 * Finds, when entries are new, which payment a reversal took back: of the same account, number and amount, booked before it or
 * on its day, each once. Booked twice, the payment that no receipt has goes first: the other stands. Gives the payments that
 * are undone now.
 */
export async function findReversals(manager: EntityManager, entryIds: readonly string[]): Promise<string[]> {
  const pairs = (await manager.query(
    `SELECT v.id AS "reversalId", e.id AS "entryId", v.department_id AS "departmentId"
     FROM statement_entry v JOIN statement_entry e ON e.department_id = v.department_id AND e.account = v.account
       AND e.number_key = v.number_key AND e.amount_tiyn = v.amount_tiyn AND e.booked_on <= v.booked_on
     WHERE v.reversal AND NOT e.reversal AND (v.id = ANY ($1) OR e.id = ANY ($1))
       AND NOT EXISTS (SELECT FROM entry_reversal o WHERE o.reversal_id = v.id OR o.entry_id = e.id)
     ORDER BY v.booked_on, v.reference, EXISTS (SELECT FROM receipt_match m WHERE m.entry_id = e.id AND m.status = 'matched'),
       e.booked_on DESC, e.reference`,
    [entryIds],
  )) as { reversalId: string; entryId: string; departmentId: string }[];
  const taken = new Set<string>();
  const found = pairs.filter(({ reversalId, entryId }) => {
    if (taken.has(reversalId) || taken.has(entryId)) return false;
    taken.add(reversalId).add(entryId);
    return true;
  });
  if (found.length > 0)
    await manager.query(
      `INSERT INTO entry_reversal (reversal_id, entry_id, department_id)
       SELECT n."reversalId", n."entryId", n."departmentId"
       FROM jsonb_to_recordset($1) AS n ("reversalId" uuid, "entryId" uuid, "departmentId" text)`,
      [JSON.stringify(found)],
    );
  return found.map(({ entryId }) => entryId);
}
