import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { isLetter } from '@shaqyru/domain/application/kind';
import { defaultLanguage } from '@shaqyru/domain/law/text';
import type { EntityManager } from 'typeorm';
import { changedElsewhere } from '../cases/changed-elsewhere.ts';
import { lockCase, MoveCase, type Moved } from '../cases/move-case.ts';
import { isPaymentReversed } from '../cases/reversed-payment.ts';
import { Clock } from '../common/clock.ts';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { Once } from '../idempotency/once.ts';
import { IssueInvitation } from '../invitations/issue-invitation.ts';
import { Notify } from '../notifications/notify.ts';
import { ReadOfficer } from '../officers/read-officer.ts';
import { OrderPaper } from '../papers/order-paper.ts';
import { CheckSignature, type SignatureCheck } from '../signatures/check-signature.ts';
import { UseCaseFailure } from '../trpc/errors.ts';
import { Decision } from './decision.entity.ts';
import { OpenVisits } from '../visits/open-visits.ts';
import { fullName, readProposed, type Proposed } from './read-proposed.ts';

type DecidedFile = Extract<Moved, { outcome: 'moved' }>['file'];
type GoodSignature = Extract<SignatureCheck, { ok: true }>;
type DecideInput = { caseId: string; version: number; cms: string; idempotencyKey: string };

/**
 * The head decides as proposed and signs the decision with the own EDS (clause 5). The decision, the move, the invitations
 * with their numbers, the papers to print and the mail to send are one transaction: all of it is there, or nothing.
 */
@Injectable()
export class DecideCase {
  constructor(
    private readonly database: Database,
    private readonly moves: MoveCase,
    private readonly once: Once,
    private readonly signatures: CheckSignature,
    private readonly officers: ReadOfficer,
    private readonly invitations: IssueInvitation,
    private readonly papers: OrderPaper,
    private readonly notify: Notify,
    private readonly visits: OpenVisits,
    private readonly clock: Clock,
  ) {}

  async run(actor: OfficerActor, input: DecideInput) {
    const { proposed, iin } = await this.database.asActor(actor, async (manager) => ({
      proposed: await readProposed(manager, input.caseId),
      iin: await this.ownIin(manager, actor),
    }));
    let signature: GoodSignature | null = null;
    if (proposed?.version === input.version) {
      if (proposed.proposal.officerId === actor.id) return { outcome: 'own-proposal' as const };
      if (proposed.barred) throw new UseCaseFailure('not-allowed');
      // The authorities are asked before the transaction: a slow answer would hold the case and the counters.
      const check = await this.signatures.run({ cms: input.cms, content: proposed.content, purpose: 'signing' });
      if (!check.ok) return { outcome: 'refused' as const, problem: check.problem };
      // An officer's key may be that of a person or of an employee of the department: the person is what counts.
      if (check.signer.iin !== iin) return { outcome: 'refused' as const, problem: 'not-your-key' as const };
      signature = check;
    }
    return this.database.asActor(actor, (manager) =>
      // Also when nothing lies before the head any more: the same request sent again gets the answer that was lost.
      this.once.run(
        manager,
        actor.id,
        input.idempotencyKey,
        { decide: { caseId: input.caseId, version: input.version } },
        () => this.decide(manager, actor, input, proposed, signature),
      ),
    );
  }

  private async decide(
    manager: EntityManager,
    actor: OfficerActor,
    { caseId, version }: DecideInput,
    proposed: Proposed | null,
    signature: GoodSignature | null,
  ) {
    const file = await lockCase(manager, caseId);
    if (file.version !== version || !proposed || !signature) return changedElsewhere(file);
    const issues = proposed.proposal.items.some(({ outcome }) => outcome === 'issue');
    if (issues && (await isPaymentReversed(manager, caseId))) return { outcome: 'payment-reversed' as const };
    const decision = manager.create(Decision, {
      caseId,
      round: proposed.proposal.round,
      proposalId: proposed.proposal.id,
      proposedBy: proposed.proposal.officerId,
      decidedBy: actor.id,
      items: proposed.proposal.items,
      content: proposed.content,
      contentSha256: createHash('sha256').update(proposed.content).digest('hex'),
      cms: signature.cms,
      signer: signature.signer,
      evidence: signature.evidence,
      at: this.clock.now(),
    });
    const moved = await this.moves.run(manager, actor, {
      caseId,
      version,
      action: 'decide',
      prepare: async () => {
        await manager.save(decision);
        return { decisionId: decision.id };
      },
    });
    if (moved.outcome !== 'moved') return moved;
    await this.orderPapers(manager, decision, moved.file);
    await this.notify.run(manager, { kind: 'decided', caseId, eventId: moved.eventId });
    // Last of all: from its first number on, the department's counter is held, and other decisions wait for it.
    await this.issue(manager, actor, decision, moved.file);
    await this.visits.run(manager, caseId);
    return { outcome: 'decided' as const };
  }

  private async issue(
    manager: EntityManager,
    actor: OfficerActor,
    decision: Decision,
    { kind, answers: { invitees = [], visit } }: DecidedFile,
  ): Promise<void> {
    const issued = new Set(decision.items.filter((item) => item.outcome === 'issue').map((item) => item.inviteeId));
    for (const invitee of invitees.filter(({ id }) => issued.has(id))) {
      if (!visit) throw new Error(`the case ${decision.caseId} says no period of the visit`);
      await this.invitations.run(manager, {
        caseId: decision.caseId,
        decisionId: decision.id,
        inviteeId: invitee.id,
        kind,
        departmentId: actor.departmentId,
        name: fullName(invitee),
        visitFrom: visit.from,
        visitTo: visit.to,
      });
    }
  }

  /**
   * The invitation is in three languages by itself, the letter's form is Kazakh with the applicant's language under it; the
   * others are printed in Kazakh and in the applicant's language.
   */
  private async orderPapers(
    manager: EntityManager,
    decision: Decision,
    { kind, language }: DecidedFile,
  ): Promise<void> {
    const { caseId, id: basisId, items } = decision;
    const issued = items.filter((item) => item.outcome === 'issue');
    const refused = items.filter((item) => item.outcome === 'refuse');
    const result = isLetter(kind)
      ? { kind: 'certified-letter' as const, language }
      : { kind: 'invitation' as const, language: defaultLanguage };
    for (const { inviteeId } of issued) await this.papers.run(manager, { caseId, basisId, inviteeId, ...result });
    for (const paperLanguage of new Set([defaultLanguage, language])) {
      const common = { caseId, basisId, language: paperLanguage };
      if (issued.length > 0) await this.papers.run(manager, { ...common, inviteeId: null, kind: 'entry-confirmation' });
      // Each has grounds of their own.
      for (const { inviteeId } of refused)
        await this.papers.run(manager, { ...common, inviteeId, kind: 'reasoned-refusal' });
    }
  }

  private async ownIin(manager: EntityManager, actor: OfficerActor): Promise<string> {
    const officer = await this.officers.findActive(manager, actor.id);
    if (!officer) throw new UseCaseFailure('not-allowed');
    return officer.iin;
  }
}
