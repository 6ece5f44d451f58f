import { Injectable } from '@nestjs/common';
import { isLetter } from '@shaqyru/domain/application/kind';
import { defaultLanguage } from '@shaqyru/domain/law/text';
import type { EntityManager } from 'typeorm';
import { lockCase } from '../cases/move-case.ts';
import { RecordAct } from '../cases/record-act.ts';
import { hasBeenDecided } from '@shaqyru/domain/case/stage';
import { Clock } from '../common/clock.ts';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { ReplaceInvitation } from '../invitations/replace-invitation.ts';
import { Notify } from '../notifications/notify.ts';
import { OrderPaper } from '../papers/order-paper.ts';
import { UseCaseFailure } from '../trpc/errors.ts';
import { SettleVisits } from '../visits/settle-visits.ts';
import { readReplaceable } from './replaceable.ts';

export type Accepted = { outcome: 'replaced'; number: string } | { outcome: 'void' } | { outcome: 'decided-already' };

/** Makes the new invitation for a request, in the caller's transaction: number, papers, event, mail; the old number is void. */
@Injectable()
export class MakeReplacement {
  constructor(
    private readonly invitations: ReplaceInvitation,
    private readonly acts: RecordAct,
    private readonly papers: OrderPaper,
    private readonly notify: Notify,
    private readonly visits: SettleVisits,
    private readonly clock: Clock,
  ) {}

  async run(manager: EntityManager, actor: OfficerActor, replacementId: string): Promise<Accepted> {
    const request = await readRequest(manager, replacementId);
    const file = await lockCase(manager, request.caseId);
    if ((await readRequest(manager, replacementId)).status !== 'asked') return { outcome: 'decided-already' };
    const old = await readReplaceable(manager, request.invitationId, this.clock.today());
    const made = old.live ? await this.invitations.run(manager, old.id, old.departmentId) : null;
    if (!made) return { outcome: 'void' };
    await manager.query(
      `UPDATE replacement SET status = 'accepted', decided_at = act_time(), decided_by = $2, new_invitation_id = $3 WHERE id = $1`,
      [replacementId, actor.id, made.id],
    );
    await manager.query(`UPDATE visit SET invitation_id = $3 WHERE case_id = $1 AND invitee_id = $2`, [
      old.caseId,
      old.inviteeId,
      made.id,
    ]);
    const paper = { caseId: old.caseId, basisId: replacementId };
    const result = isLetter(file.kind)
      ? { kind: 'certified-letter' as const, language: file.language }
      : { kind: 'invitation' as const, language: defaultLanguage };
    await this.papers.run(manager, { ...paper, ...result, inviteeId: old.inviteeId });
    // It names the numbers of the invitations.
    for (const language of new Set([defaultLanguage, file.language]))
      await this.papers.run(manager, { ...paper, kind: 'entry-confirmation', inviteeId: null, language });
    const recorded = await this.acts.run(manager, actor, {
      caseId: old.caseId,
      version: null,
      action: 'invitation-replaced',
      possible: (_status, file) => hasBeenDecided(file),
      prepare: () => ({ inviteeId: old.inviteeId, note: `${old.name}: ${old.number} → ${made.number}` }),
    });
    if (recorded.outcome !== 'recorded') throw new UseCaseFailure('not-allowed');
    await this.notify.run(manager, { kind: 'invitation-replaced', caseId: old.caseId, eventId: recorded.eventId });
    await this.visits.run(manager, actor, old.caseId);
    return { outcome: 'replaced', number: made.number };
  }
}

/** The request as it stands. Throws "not-found" for one that the actor of the transaction may not see. */
export async function readRequest(
  manager: EntityManager,
  replacementId: string,
): Promise<{ caseId: string; invitationId: string; inviteeId: string; status: string }> {
  const [row] = (await manager.query(
    `SELECT case_id AS "caseId", invitation_id AS "invitationId", invitee_id AS "inviteeId", status FROM replacement WHERE id = $1`,
    [replacementId],
  )) as { caseId: string; invitationId: string; inviteeId: string; status: string }[];
  if (!row) throw new UseCaseFailure('not-found');
  return row;
}

/** An officer accepts a request for a replacement. */
@Injectable()
export class AcceptReplacement {
  constructor(
    private readonly database: Database,
    private readonly replacements: MakeReplacement,
  ) {}

  async run(actor: OfficerActor, input: { replacementId: string }): Promise<Accepted> {
    return this.database.asActor(actor, (manager) => this.replacements.run(manager, actor, input.replacementId));
  }
}
