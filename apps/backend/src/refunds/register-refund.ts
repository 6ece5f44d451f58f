import { Injectable } from '@nestjs/common';
import type { FieldProblem } from '@shaqyru/domain/application/problem';
import { numberKey } from '@shaqyru/domain/duty/receipt-number';
import type { Claim, UnusedReceipt } from '@shaqyru/domain/duty/refund-claim';
import type { PlainDate } from '@shaqyru/domain/law/plain-date';
import type { Reason } from '@shaqyru/domain/law/reason';
import type { EntityManager } from 'typeorm';
import { bankKey } from '../cases/spend-receipt.ts';
import { Clock } from '../common/clock.ts';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { Once } from '../idempotency/once.ts';
import { assessClaim, type PaidReceipt } from './assess-claim.ts';
import { isClaimed, readHeld, WriteClaim } from './write-claim.ts';

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
    private readonly claims: WriteClaim,
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
      if (isClaimed(error))
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
    return { outcome: 'registered', ...(await this.claims.run(manager, actor, { claim, paid, assessed })) };
  }
}

function unusedReceipt(
  actor: OfficerActor,
  { happened, bank, number, paidOn, amountTiyn }: UnusedReceipt,
): PaidReceipt {
  const { departmentId, unitId } = actor;
  return {
    receiptId: null,
    caseId: null,
    departmentId,
    unitId,
    bank,
    number,
    paidOn,
    amountTiyn,
    needTiyn: 0,
    happened,
  };
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
