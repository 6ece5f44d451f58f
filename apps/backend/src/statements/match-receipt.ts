import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { system } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { pairsByAmount, pairsByNumber, type NewSide, type Pair } from './candidate-pairs.ts';
import { TellReversal } from './tell-reversal.ts';

/** One department's statements and receipts are compared by one at a time. Held until the transaction ends. */
export async function lockMatching(manager: EntityManager, departmentId: string): Promise<void> {
  await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('receipt-matching:' || $1, 0))`, [departmentId]);
}

/**
 * Finds what belongs together when one side is new, within the caller's transaction: the same number, day and amount is
 * matched, each entry and each receipt once; what is only alike waits for an officer. What an officer has settled stays.
 */
export async function findMatches(manager: EntityManager, side: NewSide): Promise<void> {
  const byNumber = await pairsByNumber(manager, side);
  const taken = await takenOf(manager, byNumber);
  const matched = byNumber.filter(({ entryId, receiptId, likeness }) => {
    if (likeness.kind !== 'exact' || taken.has(entryId) || taken.has(receiptId)) return false;
    taken.add(entryId).add(receiptId);
    return true;
  });
  await keep(manager, matched, 'matched');
  const possible = byNumber.filter((pair) => !matched.includes(pair));
  await keep(manager, [...possible, ...(await pairsByAmount(manager, side))], 'possible');
}

async function takenOf(manager: EntityManager, pairs: Pair[]): Promise<Set<string>> {
  const rows = (await manager.query(
    `SELECT entry_id AS "entryId", receipt_id AS "receiptId" FROM receipt_match
     WHERE status = 'matched' AND (entry_id = ANY($1) OR receipt_id = ANY($2))`,
    [pairs.map(({ entryId }) => entryId), pairs.map(({ receiptId }) => receiptId)],
  )) as { entryId: string; receiptId: string }[];
  return new Set(rows.flatMap(({ entryId, receiptId }) => [entryId, receiptId]));
}

async function keep(manager: EntityManager, pairs: Pair[], status: 'matched' | 'possible'): Promise<void> {
  if (pairs.length === 0) return;
  await manager.query(
    `INSERT INTO receipt_match (entry_id, receipt_id, department_id, status, exact, score, agrees)
     SELECT n.entry_id, n.receipt_id, e.department_id, $2, n.exact, n.score, n.agrees
     FROM jsonb_to_recordset($1) AS n (entry_id uuid, receipt_id uuid, exact boolean, score real, agrees text[])
     JOIN statement_entry e ON e.id = n.entry_id ON CONFLICT (entry_id, receipt_id) DO NOTHING`,
    [
      JSON.stringify(
        pairs.map(({ entryId, receiptId, likeness: { kind, score, agrees } }) => ({
          entry_id: entryId,
          receipt_id: receiptId,
          exact: kind === 'exact',
          score,
          agrees,
        })),
      ),
      status,
    ],
  );
}

/**
 * A receipt that was just spent is looked for in the statements that came before it, and it is told if its payment was taken
 * back meanwhile. Done again, it finds nothing new.
 */
@Injectable()
export class MatchReceipt {
  constructor(
    private readonly database: Database,
    private readonly tell: TellReversal,
  ) {}

  async run({ receiptId }: { receiptId: string }): Promise<void> {
    await this.database.asActor(system, async (manager) => {
      const [row] = (await manager.query(
        `SELECT c.department_id AS "departmentId" FROM receipt r JOIN case_file c ON c.id = r.case_id WHERE r.id = $1`,
        [receiptId],
      )) as { departmentId: string | null }[];
      // Freed meanwhile: the request for which it was spent was declined.
      if (!row || row.departmentId === null) return;
      await lockMatching(manager, row.departmentId);
      await findMatches(manager, { receiptId });
      await this.tell.run(manager, system, await entriesOf(manager, receiptId));
    });
  }
}

async function entriesOf(manager: EntityManager, receiptId: string): Promise<string[]> {
  const rows = (await manager.query(
    `SELECT entry_id AS "entryId" FROM receipt_match WHERE receipt_id = $1 AND status = 'matched'`,
    [receiptId],
  )) as { entryId: string }[];
  return rows.map(({ entryId }) => entryId);
}
