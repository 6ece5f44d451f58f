import type { ReplacementAnswers } from '@shaqyru/domain/replacement/replacement';
import type { EntityManager } from 'typeorm';
import { spendReceipt } from '../cases/receipts.ts';
import type { Replaceable } from './replaceable.ts';

/** Writes a request for a replacement down and spends its receipt; the database refuses a receipt that was used. */
export async function writeRequest(
  manager: EntityManager,
  invitation: Replaceable,
  answers: ReplacementAnswers,
): Promise<string> {
  const [row] = (await manager.query(
    `INSERT INTO replacement (case_id, invitee_id, invitation_id, answers) VALUES ($1, $2, $3, $4) RETURNING id`,
    [invitation.caseId, invitation.inviteeId, invitation.id, answers],
  )) as [{ id: string }];
  const { bank, number, paidOn, amountTiyn } = answers;
  await spendReceipt(manager, invitation.caseId, { bank, number, paidOn, amountTiyn }, row.id);
  return row.id;
}
