import { Injectable } from '@nestjs/common';
import type { ReplacementAnswers } from '@shaqyru/domain/replacement/replacement';
import type { EntityManager } from 'typeorm';
import { SpendReceipt } from '../cases/spend-receipt.ts';
import type { Replaceable } from './replaceable.ts';

/** Writes a request for a replacement down and spends its receipt; the database refuses a receipt that was used. */
@Injectable()
export class WriteRequest {
  constructor(private readonly receipts: SpendReceipt) {}

  /** The request's id. */
  async run(manager: EntityManager, invitation: Replaceable, answers: ReplacementAnswers): Promise<string> {
    const [row] = (await manager.query(
      `INSERT INTO replacement (case_id, invitee_id, invitation_id, answers) VALUES ($1, $2, $3, $4) RETURNING id`,
      [invitation.caseId, invitation.inviteeId, invitation.id, answers],
    )) as [{ id: string }];
    const { bank, number, paidOn, amountTiyn } = answers;
    await this.receipts.run(manager, {
      caseId: invitation.caseId,
      receipt: { bank, number, paidOn, amountTiyn },
      invitees: 1,
      replacementId: row.id,
    });
    return row.id;
  }
}
