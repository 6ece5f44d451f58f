import { Injectable } from '@nestjs/common';
import type { FieldProblem } from '@shaqyru/domain/application/problem';
import { numberKey } from '@shaqyru/domain/duty/receipt-number';
import type { Claim, UnusedReceipt } from '@shaqyru/domain/duty/refund-claim';
import type { PlainDate } from '@shaqyru/domain/law/plain-date';
import type { Reason } from '@shaqyru/domain/law/reason';
import { getOffice } from '@shaqyru/domain/offices/offices';
import { QueryFailedError, type EntityManager } from 'typeorm';
import { WriteAudit } from '../audit/write-audit.ts';
import { nextNumber } from '../cases/counters.ts';
import { lockCase } from '../cases/move-case.ts';
import { bankKey } from '../cases/spend-receipt.ts';
import { Clock } from '../common/clock.ts';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { Once } from '../idempotency/once.ts';
import { assessClaim, readPaid, type Assessment, type PaidReceipt } from './assess-claim.ts';

/** Of the receipt of a case its id; of one that no application uses, what stands on it. */
export type ClaimedFor = { receiptId: string } | { unused: UnusedReceipt };

export type RefundRegistered =
  | { outcome: 'registered'; refundId: string; number: string }
  | { outcome: 'preview'; refundTiyn: number; because: Reason[] }
  | { outcome: 'invalid'; problems: FieldProblem[] };

/**
 * Registers a claim for a refund of the duty (Tax Code, art. 548): what comes back and by when is computed from what happened
 * to the application. Also a claim by which nothing comes back is registered: whoever claims has a right to an answer.
 */
@Injectable()
export class RegisterRefund {
  constructor(
    private readonly database: Database,
    private readonly once: Once,
    private readonly audit: WriteAudit,
    private readonly clock: Clock,
  ) {}

  /** `preview` computes and writes nothing. Throws "not-found" for a receipt that the officer may not see. */
  async run(
    actor: OfficerActor,
    input: { claim: Claim; of: ClaimedFor; preview: boolean; idempotencyKey: string },
  ): Promise<RefundRegistered> {
    const { claim, of, preview, idempotencyKey } = input;
    try {
      return await this.database.asActor(actor, (manager) =>
        preview
          ? this.register(manager, actor, input)
          : this.once.run<RefundRegistered>(manager, actor.id, idempotencyKey, { refund: { claim, of } }, () =>
              this.register(manager, actor, input),
            ),
      );
    } catch (error) {
      // Thrown, so that everything of the transaction is undone with it.
      if (isRegistered(error))
        return { outcome: 'invalid', problems: [{ field: 'number', problem: 'refund-registered' }] };
      throw error;
    }
  }

  private async register(
    manager: EntityManager,
    actor: OfficerActor,
    { claim, of, preview }: { claim: Claim; of: ClaimedFor; preview: boolean },
  ): Promise<RefundRegistered> {
    const paid = 'receiptId' in of ? await readHeld(manager, of.receiptId) : unusedReceipt(actor, of.unused);
    const problems = problemsOf(paid, claim, this.clock.today());
    if (paid.receiptId === null && (await isInUse(manager, paid)))
      problems.push({ field: 'number', problem: 'receipt-of-case' });
    if (problems.length > 0) return { outcome: 'invalid', problems };
    const assessed = await assessClaim(manager, paid, claim.claimedOn);
    if (preview) return { outcome: 'preview', refundTiyn: assessed.value.refundTiyn, because: [...assessed.because] };
    const written = await write(manager, actor, { claim, paid, assessed, number: await this.numberOf(manager, actor) });
    await this.audit.run(manager, actor, {
      action: 'refund.register',
      subjectKind: 'refund',
      subjectId: written.refundId,
      data: { happened: assessed.happened, refundTiyn: assessed.value.refundTiyn },
    });
    return { outcome: 'registered', ...written };
  }

  /** "R01-2026-000003": the department's number in Annex 1, the year, the counter. */
  private async numberOf(manager: EntityManager, { departmentId }: OfficerActor): Promise<string> {
    const year = this.clock.today().slice(0, 4);
    const annexNumber = getOffice(departmentId).annexNumber.padStart(2, '0');
    const count = await nextNumber(manager, `refund:${departmentId}:${year}`);
    return `R${annexNumber}-${year}-${String(count).padStart(6, '0')}`;
  }
}

/** Under the lock of its case: handed in again at this moment, the application spends the receipt first, or finds it claimed. */
async function readHeld(manager: EntityManager, receiptId: string): Promise<PaidReceipt> {
  const { caseId } = await readPaid(manager, receiptId);
  if (caseId !== null) await lockCase(manager, caseId);
  return readPaid(manager, receiptId);
}

function unusedReceipt(
  actor: OfficerActor,
  { happened, bank, number, paidOn, amountTiyn }: UnusedReceipt,
): PaidReceipt {
  const { unitId } = actor;
  return { receiptId: null, caseId: null, unitId, bank, number, paidOn, amountTiyn, needTiyn: 0, happened };
}

function problemsOf({ paidOn, receiptId }: PaidReceipt, claim: Claim, today: PlainDate): FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (claim.claimedOn > today) problems.push({ field: 'claimedOn', problem: 'date-in-future' });
  else if (claim.claimedOn < paidOn) problems.push({ field: 'claimedOn', problem: 'date-too-early' });
  if (receiptId === null && paidOn > today) problems.push({ field: 'paidOn', problem: 'date-in-future' });
  // Before that day the Tax Code of 2008 says nothing, nor is the claim's term known.
  if (receiptId === null && paidOn < '2008-01-01') problems.push({ field: 'paidOn', problem: 'date-too-early' });
  return problems;
}

async function isInUse(manager: EntityManager, { bank, number, paidOn, amountTiyn }: PaidReceipt): Promise<boolean> {
  const [row] = (await manager.query(`SELECT receipt_in_use($1, $2, $3, $4) AS used`, [
    bankKey(bank),
    numberKey(number),
    paidOn,
    amountTiyn,
  ])) as [{ used: boolean }];
  return row.used;
}

async function write(
  manager: EntityManager,
  actor: OfficerActor,
  { claim, paid, assessed, number }: { claim: Claim; paid: PaidReceipt; assessed: Assessment; number: string },
): Promise<{ refundId: string; number: string }> {
  const { value, because, happened, whole, payment } = assessed;
  const [row] = (await manager.query(
    `INSERT INTO refund (number, department_id, unit_id, case_id, receipt_id, happened, bank, bank_key, receipt_number, number_key, paid_on,
       amount_tiyn, claimant, claimant_number, account, claimed_on, claim_until, refund_tiyn, due_on, because, whole, entry_id, registered_by,
       registered_by_name)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24) RETURNING id`,
    [
      number,
      actor.departmentId,
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
      actor.id,
      actor.name,
    ],
  )) as [{ id: string }];
  return { refundId: row.id, number };
}

/** Whether a failed transaction failed because a claim for this receipt stands already. */
function isRegistered(error: unknown): boolean {
  if (!(error instanceof QueryFailedError)) return false;
  const { constraint } = error.driverError as { constraint?: string };
  return constraint?.startsWith('refund_of_') ?? false;
}
