import { Injectable } from '@nestjs/common';
import type { PlainDate } from '@shaqyru/domain/law/plain-date';
import { WriteAudit } from '../audit/write-audit.ts';
import { Clock } from '../common/clock.ts';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { readRefundRow } from './read-refund.ts';
import { TellOfRefund } from './tell-of-refund.ts';

export type RefundRecorded = { outcome: 'recorded' } | { outcome: 'not-confirmed' } | { outcome: 'impossible-day' };

/** The tax body has refunded: the day and its document are written down, and the claim is done. */
@Injectable()
export class RecordRefund {
  constructor(
    private readonly database: Database,
    private readonly audit: WriteAudit,
    private readonly tell: TellOfRefund,
    private readonly clock: Clock,
  ) {}

  async run(
    actor: OfficerActor,
    input: { refundId: string; paidOn: PlainDate; document: string },
  ): Promise<RefundRecorded> {
    const { refundId, paidOn, document } = input;
    return this.database.asActor(actor, async (manager) => {
      const row = await readRefundRow(manager, refundId, true);
      if (row.status !== 'confirmed') return { outcome: 'not-confirmed' };
      if (paidOn > this.clock.today() || paidOn < row.claimedOn) return { outcome: 'impossible-day' };
      await manager.query(`UPDATE refund SET status = 'paid', refunded_on = $2, paid_document = $3 WHERE id = $1`, [
        refundId,
        paidOn,
        document,
      ]);
      await this.audit.run(manager, actor, {
        action: 'refund.record-payment',
        subjectKind: 'refund',
        subjectId: refundId,
        data: { paidOn, late: row.dueOn !== null && paidOn > row.dueOn },
      });
      const { caseId, number } = row;
      await this.tell.run(manager, actor, { caseId, act: 'refund-paid', number });
      return { outcome: 'recorded' };
    });
  }
}
