import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { CancellationReason } from '@shaqyru/domain/cancellation/cancellation';
import type { EntityManager } from 'typeorm';
import { lockCase } from '../cases/move-case.ts';
import { RecordAct } from '../cases/record-act.ts';
import { hasBeenDecided } from '@shaqyru/domain/case/stage';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { Once } from '../idempotency/once.ts';
import { VoidInvitation } from '../invitations/void-invitation.ts';
import { Notify } from '../notifications/notify.ts';
import { ReadOfficer } from '../officers/read-officer.ts';
import { CheckSignature, type SignatureCheck } from '../signatures/check-signature.ts';
import { UseCaseFailure } from '../trpc/errors.ts';
import { SettleVisits } from '../visits/settle-visits.ts';
import { readCancellable } from './read-cancellable.ts';

type Input = { invitationId: string; reason: CancellationReason; cms: string; idempotencyKey: string };
type Signature = Extract<SignatureCheck, { ok: true }>;

/**
 * The head cancels an issued invitation on a ground of clause 16 and signs it with the own EDS. The cancellation, the void
 * number, the event and the mail are one transaction: when it ends, the verification page says so.
 */
@Injectable()
export class CancelInvitation {
  constructor(
    private readonly database: Database,
    private readonly once: Once,
    private readonly signatures: CheckSignature,
    private readonly officers: ReadOfficer,
    private readonly acts: RecordAct,
    private readonly voids: VoidInvitation,
    private readonly visits: SettleVisits,
    private readonly notify: Notify,
  ) {}

  /** Cancelled or replaced by another meanwhile → "void", and nothing is done. */
  async run(actor: OfficerActor, input: Input) {
    const { invitationId, reason } = input;
    const seen = await this.database.asActor(actor, async (manager) => ({
      read: await readCancellable(manager, invitationId, reason),
      officer: await this.officers.findActive(manager, actor.id),
    }));
    if (!seen.officer) throw new UseCaseFailure('not-allowed');
    let signature: Signature | null = null;
    if (seen.read.outcome === 'barred') return seen.read;
    if (seen.read.outcome === 'ready') {
      // Asked of the authorities before the transaction: a slow answer would hold the case.
      const check = await this.signatures.run({ cms: input.cms, content: seen.read.content, purpose: 'signing' });
      if (!check.ok) return { outcome: 'refused' as const, problem: check.problem };
      if (check.signer.iin !== seen.officer.iin)
        return { outcome: 'refused' as const, problem: 'not-your-key' as const };
      signature = check;
    }
    return this.database.asActor(actor, (manager) =>
      this.once.run(manager, actor.id, input.idempotencyKey, { cancel: { invitationId, reason } }, () =>
        this.cancel(manager, actor, input, signature),
      ),
    );
  }

  private async cancel(manager: EntityManager, actor: OfficerActor, input: Input, signature: Signature | null) {
    const { invitationId, reason } = input;
    const [row] = (await manager.query(`SELECT case_id AS "caseId" FROM invitation WHERE id = $1`, [invitationId])) as {
      caseId: string;
    }[];
    if (!row || !signature) return { outcome: 'void' as const };
    await lockCase(manager, row.caseId);
    // Read again under the lock: whoever was faster has made it void.
    const now = await readCancellable(manager, invitationId, reason);
    if (now.outcome !== 'ready' || !(await this.voids.run(manager, invitationId))) return { outcome: 'void' as const };
    await manager.query(
      `INSERT INTO cancellation (invitation_id, case_id, ground, evidence, decided_by, decided_by_name, content, content_sha256, cms, signer,
         revocation_evidence) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        invitationId,
        now.caseId,
        reason.ground,
        reason.evidence,
        actor.id,
        actor.name,
        now.content,
        createHash('sha256').update(now.content).digest('hex'),
        signature.cms,
        JSON.stringify(signature.signer),
        JSON.stringify(signature.evidence),
      ],
    );
    const recorded = await this.acts.run(manager, actor, {
      caseId: now.caseId,
      version: null,
      action: 'invitation-cancelled',
      possible: (_status, file) => hasBeenDecided(file),
      prepare: () => ({ inviteeId: now.inviteeId, ground: reason.ground, note: `${now.number}, ${now.name}` }),
    });
    if (recorded.outcome !== 'recorded') throw new UseCaseFailure('not-allowed');
    await this.notify.run(manager, { kind: 'invitation-cancelled', caseId: now.caseId, eventId: recorded.eventId });
    await this.visits.run(manager, actor, now.caseId);
    return { outcome: 'cancelled' as const };
  }
}
