import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { WriteAudit } from '../audit/write-audit.ts';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { UseCaseFailure } from '../trpc/errors.ts';
import { lockMatching } from './match-receipt.ts';
import { TellReversal } from './tell-reversal.ts';

export type Settled = { outcome: 'settled' } | { outcome: 'taken' } | { outcome: 'settled-already' };

/**
 * An officer says, with a reason, whether an entry of the statement is the payment of a receipt. What was matched may be
 * taken apart the same way; one whose payment was taken back gives way. "taken": the entry or the receipt belongs to another
 * by now.
 */
@Injectable()
export class SettleMatch {
  constructor(
    private readonly database: Database,
    private readonly audit: WriteAudit,
    private readonly tell: TellReversal,
  ) {}

  /** Throws "not-found" for a pair that was never found alike. */
  async run(
    actor: OfficerActor,
    input: { entryId: string; receiptId: string; same: boolean; reason: string },
  ): Promise<Settled> {
    const { entryId, receiptId, same, reason } = input;
    return this.database.asActor(actor, async (manager) => {
      await lockMatching(manager, actor.departmentId);
      const status = await statusOf(manager, entryId, receiptId);
      const wanted = same ? 'matched' : 'rejected';
      if (status === wanted) return { outcome: 'settled-already' };
      if (same && (await isTaken(manager, entryId, receiptId))) return { outcome: 'taken' };
      if (same) await letGo(manager, actor, input);
      await manager.query(
        `UPDATE receipt_match SET status = $3, settled_by = $4, settled_by_name = $5, settled_at = act_time(), reason = $6
         WHERE entry_id = $1 AND receipt_id = $2`,
        [entryId, receiptId, wanted, actor.id, actor.name, reason],
      );
      await this.audit.run(manager, actor, {
        action: same ? 'receipt.match' : 'receipt.tell-apart',
        subjectKind: 'statement-entry',
        subjectId: entryId,
        data: { receiptId, before: status },
      });
      if (same) await this.tell.run(manager, actor, [entryId]);
      return { outcome: 'settled' };
    });
  }
}

async function statusOf(manager: EntityManager, entryId: string, receiptId: string): Promise<string> {
  const [row] = (await manager.query(`SELECT status FROM receipt_match WHERE entry_id = $1 AND receipt_id = $2`, [
    entryId,
    receiptId,
  ])) as { status: string }[];
  if (!row) throw new UseCaseFailure('not-found');
  return row.status;
}

/** The payment that was taken back is not the receipt's any more: another is. */
async function letGo(
  manager: EntityManager,
  actor: OfficerActor,
  { receiptId, reason }: { receiptId: string; reason: string },
): Promise<void> {
  await manager.query(
    `UPDATE receipt_match m SET status = 'rejected', settled_by = $2, settled_by_name = $3, settled_at = act_time(), reason = $4
     WHERE m.receipt_id = $1 AND m.status = 'matched' AND EXISTS (SELECT FROM entry_reversal v WHERE v.entry_id = m.entry_id)`,
    [receiptId, actor.id, actor.name, reason],
  );
}

async function isTaken(manager: EntityManager, entryId: string, receiptId: string): Promise<boolean> {
  const rows: unknown[] = await manager.query(
    `SELECT FROM receipt_match m WHERE m.status = 'matched' AND (m.entry_id = $1
       OR m.receipt_id = $2 AND NOT EXISTS (SELECT FROM entry_reversal v WHERE v.entry_id = m.entry_id))
     UNION ALL SELECT FROM refund WHERE entry_id = $1 AND status IN ('confirmed', 'paid') AND receipt_id IS DISTINCT FROM $2`,
    [entryId, receiptId],
  );
  return rows.length > 0;
}
