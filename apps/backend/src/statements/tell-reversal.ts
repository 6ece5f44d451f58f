import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { WriteAudit } from '../audit/write-audit.ts';
import { recordEvent, type Mover } from '../cases/move-case.ts';
import { Notify } from '../notifications/notify.ts';

/**
 * Tells everybody that a payment was taken back, in the transaction in which it became known: it stands in the course of the
 * case, where officers and the applicant see it, and the applicant is written to. Once for each reversal of each receipt.
 */
@Injectable()
export class TellReversal {
  constructor(
    private readonly notify: Notify,
    private readonly audit: WriteAudit,
  ) {}

  /** `entryIds`: payments; those that are undone and belong to a receipt are told of. */
  async run(manager: EntityManager, actor: Mover, entryIds: readonly string[]): Promise<void> {
    if (entryIds.length === 0) return;
    const receipts = (await manager.query(
      `SELECT r.id AS "receiptId", r.case_id AS "caseId", r.number, v.reversal_id AS "reversalId"
       FROM receipt_match m JOIN entry_reversal v ON v.entry_id = m.entry_id JOIN receipt r ON r.id = m.receipt_id
       WHERE m.status = 'matched' AND m.entry_id = ANY ($1) AND NOT EXISTS (SELECT FROM case_event e WHERE e.case_id = r.case_id
         AND e.action = 'payment-reversed' AND e.data->>'reversalId' = v.reversal_id::text AND e.data->>'receiptId' = r.id::text)
       ORDER BY r.case_id`,
      [entryIds],
    )) as { receiptId: string; caseId: string; number: string; reversalId: string }[];
    for (const { caseId, number, ...of } of receipts) {
      const eventId = await recordEvent(manager, actor, {
        caseId,
        action: 'payment-reversed',
        data: { ...of, note: number },
      });
      await this.notify.run(manager, { kind: 'payment-reversed', caseId, eventId });
      await this.audit.run(manager, actor, { action: 'case.payment-reversed', subjectKind: 'case', subjectId: caseId });
    }
  }
}
