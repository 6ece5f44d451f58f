import { Injectable } from '@nestjs/common';
import type { FieldProblem } from '@shaqyru/domain/application/problem';
import { readSigningApplicant } from '../cases/read-own.ts';
import { Clock } from '../common/clock.ts';
import type { ApplicantActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { Once } from '../idempotency/once.ts';
import { UseCaseFailure } from '../trpc/errors.ts';
import { assessClaim } from './assess-claim.ts';
import { ReadOwnMoney } from './read-own-money.ts';
import { isClaimed, readHeld, WriteClaim } from './write-claim.ts';

export type RefundClaimed =
  | { outcome: 'registered'; number: string }
  /** By article 548 nothing of it comes back. */
  | { outcome: 'nothing-due' }
  | { outcome: 'invalid'; problems: FieldProblem[] };

/**
 * The applicant claims the duty back in the cabinet (Tax Code, art. 548), to an account; the claim is registered at once, like
 * one at the window. Who claims is who signed in: a payer other than the applicant claims at the window.
 */
@Injectable()
export class ClaimRefund {
  constructor(
    private readonly database: Database,
    private readonly once: Once,
    private readonly money: ReadOwnMoney,
    private readonly claims: WriteClaim,
    private readonly clock: Clock,
  ) {}

  /** Throws "not-found" for a foreign case or receipt, "not-allowed" for who may not bind the organisation. */
  async run(
    actor: ApplicantActor,
    input: { caseId: string; receiptId: string; account: string; idempotencyKey: string },
  ): Promise<RefundClaimed> {
    const { caseId, receiptId, account, idempotencyKey } = input;
    if (!actor.maySign) throw new UseCaseFailure('not-allowed');
    // What the bank's statements say is not the applicant's to read; whether it was taken back is told.
    const { receipts } = await this.money.run(actor, { caseId });
    const seen = receipts.find(({ id }) => id === receiptId);
    if (!seen) throw new UseCaseFailure('not-found');
    if (seen.reversedOn !== null) return { outcome: 'nothing-due' };
    try {
      return await this.database.asActor(actor, (manager) =>
        this.once.run<RefundClaimed>(manager, actor.id, idempotencyKey, { claim: { receiptId, account } }, async () => {
          const paid = await readHeld(manager, receiptId);
          const claimedOn = this.clock.today();
          const assessed = await assessClaim(manager, paid, claimedOn);
          if (assessed.value.refundTiyn === 0) return { outcome: 'nothing-due' };
          const { name, iin, bin, organisation } = await readSigningApplicant(manager, actor.id);
          const claim = { claimant: organisation ?? name, claimantNumber: bin ?? iin, account, claimedOn };
          const { number } = await this.claims.run(manager, actor, { claim, paid, assessed });
          return { outcome: 'registered', number };
        }),
      );
    } catch (error) {
      // Thrown, so that everything of the transaction is undone with it.
      if (isClaimed(error))
        return { outcome: 'invalid', problems: [{ field: 'number', problem: 'refund-registered' }] };
      throw error;
    }
  }
}
