import { Injectable } from '@nestjs/common';
import { numberKey } from '@shaqyru/domain/duty/receipt-number';
import type { Claim } from '@shaqyru/domain/duty/refund-claim';
import { getOffice } from '@shaqyru/domain/offices/offices';
import { QueryFailedError, type EntityManager } from 'typeorm';
import { WriteAudit } from '../audit/write-audit.ts';
import { nextNumber } from '../cases/counters.ts';
import { lockCase } from '../cases/move-case.ts';
import { bankKey } from '../cases/spend-receipt.ts';
import { Clock } from '../common/clock.ts';
import type { ApplicantActor, OfficerActor } from '../database/actor.ts';
import { readPaid, type Assessment, type PaidReceipt } from './assess-claim.ts';
import { TellOfRefund } from './tell-of-refund.ts';

/** Writes a claim for a refund down with its number, in the caller's transaction, and tells of it. */
@Injectable()
export class WriteClaim {
  constructor(
    private readonly audit: WriteAudit,
    private readonly tell: TellOfRefund,
    private readonly clock: Clock,
  ) {}

  /** A second claim for the same duty makes the database refuse: see `isClaimed`. */
  async run(
    manager: EntityManager,
    actor: OfficerActor | ApplicantActor,
    { claim, paid, assessed }: { claim: Claim; paid: PaidReceipt; assessed: Assessment },
  ): Promise<{ refundId: string; number: string }> {
    const { value, because, happened, whole, payment } = assessed;
    const number = await this.numberOf(manager, paid.departmentId);
    const [row] = (await manager.query(
      `INSERT INTO refund (number, department_id, unit_id, case_id, receipt_id, happened, bank, bank_key, receipt_number, number_key, paid_on,
         amount_tiyn, claimant, claimant_number, account, claimed_on, claim_until, refund_tiyn, due_on, because, whole, entry_id,
         registered_by, claimed_by, registered_by_name)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25)
       RETURNING id`,
      [
        number,
        paid.departmentId,
        paid.unitId,
        paid.caseId,
        paid.receiptId,
        happened,
        paid.bank,
        bankKey(paid.bank),
        paid.number,
        numberKey(paid.number),
        paid.paidOn,
        paid.amountTiyn,
        claim.claimant,
        claim.claimantNumber,
        claim.account,
        claim.claimedOn,
        value.claimUntil,
        value.refundTiyn,
        value.paidBy,
        JSON.stringify(because),
        whole,
        payment?.entryId ?? null,
        actor.kind === 'officer' ? actor.id : null,
        actor.kind === 'applicant' ? actor.id : null,
        actor.name,
      ],
    )) as [{ id: string }];
    await this.audit.run(manager, actor, {
      action: 'refund.register',
      subjectKind: 'refund',
      subjectId: row.id,
      data: { happened, refundTiyn: value.refundTiyn },
    });
    await this.tell.run(manager, actor, { caseId: paid.caseId, act: 'refund-claimed', number });
    return { refundId: row.id, number };
  }

  /** "R01-2026-000003": the department's number in Annex 1, the year, the counter. */
  private async numberOf(manager: EntityManager, departmentId: string): Promise<string> {
    const year = this.clock.today().slice(0, 4);
    const annexNumber = getOffice(departmentId).annexNumber.padStart(2, '0');
    const count = await nextNumber(manager, `refund:${departmentId}:${year}`);
    return `R${annexNumber}-${year}-${String(count).padStart(6, '0')}`;
  }
}

/** Under the lock of its case: handed in again at this moment, the application spends the receipt first, or finds it claimed. */
export async function readHeld(manager: EntityManager, receiptId: string): Promise<PaidReceipt> {
  const { caseId } = await readPaid(manager, receiptId);
  if (caseId !== null) await lockCase(manager, caseId);
  return readPaid(manager, receiptId);
}

/** Whether a failed transaction failed because a claim for this receipt stands already. */
export function isClaimed(error: unknown): boolean {
  if (!(error instanceof QueryFailedError)) return false;
  const { constraint } = error.driverError as { constraint?: string };
  return constraint?.startsWith('refund_of_') ?? false;
}
