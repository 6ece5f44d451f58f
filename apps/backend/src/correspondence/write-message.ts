import { Injectable } from '@nestjs/common';
import type { CaseStatus } from '@shaqyru/domain/case/status';
import { mayCorrespond } from '@shaqyru/domain/correspondence/message';
import type { EntityManager } from 'typeorm';
import { WriteAudit } from '../audit/write-audit.ts';
import { lockCase, recordEvent } from '../cases/move-case.ts';
import { Limits } from '../common/limits.ts';
import type { ApplicantActor, OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { Once } from '../idempotency/once.ts';
import { Notify } from '../notifications/notify.ts';
import { UseCaseFailure } from '../trpc/errors.ts';
import { markRead } from './mark-read.ts';

/** More than this nobody reads: then it is time to telephone. */
const mostOnCase = 500;

type Written = { outcome: 'written' } | { outcome: 'closed'; status: CaseStatus };

/**
 * A message on a case, from its applicant or an officer (clause 17: exhaustive information). It changes nothing of the case:
 * its version stays, so that nobody's half-filled form comes back. The applicant hears by e-mail that a message waits, and
 * nothing of what it says; a second one within the hour is not told of while the first is unread.
 */
@Injectable()
export class WriteMessage {
  constructor(
    private readonly database: Database,
    private readonly once: Once,
    private readonly limits: Limits,
    private readonly notify: Notify,
    private readonly audit: WriteAudit,
  ) {}

  /** Throws "not-found" for a case that the actor may not see, "too-many-requests" beyond the limits. */
  async run(
    actor: ApplicantActor | OfficerActor,
    input: { caseId: string; text: string; idempotencyKey: string },
  ): Promise<Written> {
    const { caseId, text } = input;
    if ((await this.limits.count(`message-of-${actor.kind}`, actor.id)) !== null)
      throw new UseCaseFailure('too-many-requests');
    return this.database.asActor(actor, (manager) =>
      this.once.run(manager, actor.id, input.idempotencyKey, { message: { caseId, text } }, async () => {
        const { status } = await lockCase(manager, caseId);
        if (!mayCorrespond(status)) return { outcome: 'closed' as const, status };
        if ((await countMessages(manager, caseId)) >= mostOnCase) throw new UseCaseFailure('too-many-requests');
        const isToldOf = actor.kind === 'officer' && !(await isBeingToldOf(manager, caseId));
        await manager.query(
          `INSERT INTO case_message (case_id, sender, author_id, author_name, author_post, text)
           VALUES ($1, $2, $3, $4, (SELECT post FROM officer WHERE id = $3 AND $2 = 'officer'), $5)`,
          [caseId, actor.kind, actor.id, actor.name, text],
        );
        await markRead(manager, actor, caseId, null);
        const eventId = await recordEvent(manager, actor, { caseId, action: 'message-written', data: {} });
        await this.audit.run(manager, actor, { action: 'case.message', subjectKind: 'case', subjectId: caseId });
        if (isToldOf) await this.notify.run(manager, { kind: 'message-waiting', caseId, eventId });
        return { outcome: 'written' as const };
      }),
    );
  }
}

async function countMessages(manager: EntityManager, caseId: string): Promise<number> {
  const [row] = (await manager.query(`SELECT count(*)::integer AS count FROM case_message WHERE case_id = $1`, [
    caseId,
  ])) as [{ count: number }];
  return row.count;
}

/** Whether a mail about an unread message has just gone out. */
async function isBeingToldOf(manager: EntityManager, caseId: string): Promise<boolean> {
  const rows: unknown[] = await manager.query(
    `SELECT FROM case_message WHERE case_id = $1 AND sender = 'officer' AND read_at IS NULL
       AND at > act_time() - interval '1 hour' LIMIT 1`,
    [caseId],
  );
  return rows.length > 0;
}
