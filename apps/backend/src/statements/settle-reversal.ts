import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { WriteAudit } from '../audit/write-audit.ts';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { UseCaseFailure } from '../trpc/errors.ts';
import { lockMatching } from './match-receipt.ts';
import type { Settled } from './settle-match.ts';
import { TellReversal } from './tell-reversal.ts';

/**
 * An officer says, with a reason, which payment a reversal took back, or that it was not the one it was taken for. "taken":
 * either is settled with another by now.
 */
@Injectable()
export class SettleReversal {
  constructor(
    private readonly database: Database,
    private readonly audit: WriteAudit,
    private readonly tell: TellReversal,
  ) {}

  /** Throws "not-found" unless one is a reversal and the other a payment of the same account that came no later. */
  async run(
    actor: OfficerActor,
    input: { reversalId: string; entryId: string; same: boolean; reason: string },
  ): Promise<Settled> {
    const { reversalId, entryId, same, reason } = input;
    return this.database.asActor(actor, async (manager) => {
      await lockMatching(manager, actor.departmentId);
      if (!(await mayBelong(manager, reversalId, entryId))) throw new UseCaseFailure('not-found');
      const held = (await manager.query(
        `SELECT reversal_id AS "reversalId", entry_id AS "entryId" FROM entry_reversal WHERE reversal_id = $1 OR entry_id = $2`,
        [reversalId, entryId],
      )) as { reversalId: string; entryId: string }[];
      const together = held.some((one) => one.reversalId === reversalId && one.entryId === entryId);
      if (together === same) return { outcome: 'settled-already' };
      if (same && held.length > 0) return { outcome: 'taken' };
      await manager.query(
        same
          ? `INSERT INTO entry_reversal (reversal_id, entry_id, department_id, settled_by, settled_by_name, reason)
             SELECT $1, $2, actor_department(), $3, $4, $5`
          : `DELETE FROM entry_reversal WHERE reversal_id = $1 AND entry_id = $2`,
        same ? [reversalId, entryId, actor.id, actor.name, reason] : [reversalId, entryId],
      );
      await this.audit.run(manager, actor, {
        action: same ? 'receipt.reverse' : 'receipt.take-reversal-back',
        subjectKind: 'statement-entry',
        subjectId: reversalId,
        data: same ? { entryId } : { entryId, reason },
      });
      if (same) await this.tell.run(manager, actor, [entryId]);
      return { outcome: 'settled' };
    });
  }
}

async function mayBelong(manager: EntityManager, reversalId: string, entryId: string): Promise<boolean> {
  const rows: unknown[] = await manager.query(
    `SELECT e.id FROM statement_entry v JOIN statement_entry e ON e.department_id = v.department_id AND e.account = v.account
     WHERE v.id = $1 AND e.id = $2 AND v.reversal AND NOT e.reversal AND e.booked_on <= v.booked_on`,
    [reversalId, entryId],
  );
  return rows.length > 0;
}
