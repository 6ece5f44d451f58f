import { Injectable } from '@nestjs/common';
import type { PrivateAffairsApplication } from '@shaqyru/domain/application/private-affairs';
import type { FieldProblem } from '@shaqyru/domain/application/problem';
import { numberKey } from '@shaqyru/domain/duty/receipt-number';
import { stateDuty } from '@shaqyru/domain/duty/state-duty';
import { clause } from '@shaqyru/domain/law/reason';
import { matchingKey } from '@shaqyru/domain/names/matching-key';
import { QueryFailedError, type EntityManager } from 'typeorm';
import { JobQueue } from '../jobs/enqueue.ts';

export type Receipt = PrivateAffairsApplication['receipt'];

/** A bank's name as it is compared: folded across scripts. */
export function bankKey(bank: string): string {
  return matchingKey(bank) || bank;
}

/**
 * Writes the receipt down as used by a case, or by a replacement in it (clause 8), in the transaction of the submission or of
 * the request; it is looked for in the bank's statements afterwards. Submitted again, a case keeps or replaces its own.
 * Another case's receipt, one that is refunded, and one whose payment the bank took back make the database refuse: see
 * `refusedReceipt`.
 */
@Injectable()
export class SpendReceipt {
  constructor(private readonly jobs: JobQueue) {}

  /** `invitees`: for how many people the duty is paid. */
  async run(
    manager: EntityManager,
    spent: { caseId: string; receipt: Receipt; invitees: number; replacementId?: string },
  ): Promise<void> {
    const { caseId, receipt, invitees, replacementId = null } = spent;
    const [row] = (await manager.query(
      `INSERT INTO receipt (case_id, bank_key, number_key, bank, number, paid_on, amount_tiyn, need_tiyn, replacement_id)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
       ON CONFLICT (case_id) WHERE replacement_id IS NULL DO UPDATE SET bank_key = excluded.bank_key, number_key = excluded.number_key, bank = excluded.bank,
         number = excluded.number, paid_on = excluded.paid_on, amount_tiyn = excluded.amount_tiyn, need_tiyn = excluded.need_tiyn
       RETURNING id`,
      [
        caseId,
        bankKey(receipt.bank),
        numberKey(receipt.number),
        receipt.bank,
        receipt.number,
        receipt.paidOn,
        receipt.amountTiyn,
        stateDuty({ paidOn: receipt.paidOn, invitees }).value,
        replacementId,
      ],
    )) as [{ id: string }];
    await this.jobs.enqueue(manager, 'match-receipt', { receiptId: row.id });
  }
}

const refusals: Readonly<Record<string, 'receipt-used' | 'receipt-reversed'>> = {
  receipt_of_bank_once: 'receipt-used',
  receipt_of_day_once: 'receipt-used',
  receipt_refunded: 'receipt-used',
  receipt_reversed: 'receipt-reversed',
};

/**
 * Why a failed transaction failed, if it was for the receipt: it is another case's, its duty is claimed back, or the bank took
 * the payment back.
 */
export function refusedReceipt(error: unknown): FieldProblem | null {
  if (!(error instanceof QueryFailedError)) return null;
  const { constraint } = error.driverError as { constraint?: string };
  const problem = refusals[constraint ?? ''];
  return problem ? { field: 'number', problem, law: clause('8') } : null;
}
