import { Injectable } from '@nestjs/common';
import { WriteAudit } from '../audit/write-audit.ts';
import { lockCase } from '../cases/move-case.ts';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { assessAnew, readRefundRow } from './read-refund.ts';
import { TellOfRefund } from './tell-of-refund.ts';

export type RefundDecided =
  | { outcome: 'decided' }
  | { outcome: 'decided-already' }
  /** Nothing comes back by article 548: only a refusal is possible. */
  | { outcome: 'nothing-due' }
  /** The payment stands in no statement: how it was made sure of must be said. */
  | { outcome: 'words-needed' };

/**
 * The head of the directorate confirms the ground of a claim, whereupon the tax body refunds within its term, or refuses it
 * and says why. What comes back is computed anew: the application may have moved on since the claim was registered.
 */
@Injectable()
export class DecideRefund {
  constructor(
    private readonly database: Database,
    private readonly audit: WriteAudit,
    private readonly tell: TellOfRefund,
  ) {}

  /** `words`: how the payment was made sure of, or why it is refused (then at least ten characters). */
  async run(
    actor: OfficerActor,
    input: { refundId: string; decision: 'confirmed' | 'refused'; words: string },
  ): Promise<RefundDecided> {
    const { refundId, decision, words } = input;
    return this.database.asActor(actor, async (manager) => {
      // Held while it is decided: handed in again at this moment, the application would spend what is paid back.
      const { caseId } = await readRefundRow(manager, refundId);
      if (caseId !== null) await lockCase(manager, caseId);
      const row = await readRefundRow(manager, refundId, true);
      if (row.status !== 'registered') return { outcome: 'decided-already' };
      const { value, because, happened, whole, payment } = await assessAnew(manager, row);
      if (decision === 'confirmed' && value.refundTiyn === 0) return { outcome: 'nothing-due' };
      if (words.length < 10 && (decision === 'refused' || payment === null)) return { outcome: 'words-needed' };
      await manager.query(
        `UPDATE refund SET status = $2, happened = $3, claim_until = $4, refund_tiyn = $5, due_on = $6, because = $7, whole = $8, entry_id = $9,
           decided_by = $10, decided_by_name = $11, decided_at = act_time(), words = $12 WHERE id = $1`,
        [
          refundId,
          decision,
          happened,
          value.claimUntil,
          value.refundTiyn,
          value.paidBy,
          JSON.stringify(because),
          whole,
          payment?.entryId ?? null,
          actor.id,
          actor.name,
          words,
        ],
      );
      await this.audit.run(manager, actor, {
        action: decision === 'confirmed' ? 'refund.confirm' : 'refund.refuse',
        subjectKind: 'refund',
        subjectId: refundId,
        data: { happened, refundTiyn: value.refundTiyn, found: payment !== null },
      });
      await this.tell.run(manager, actor, {
        caseId,
        act: decision === 'confirmed' ? 'refund-confirmed' : 'refund-refused',
        number: row.number,
        dueOn: value.paidBy,
      });
      return { outcome: 'decided' };
    });
  }
}
