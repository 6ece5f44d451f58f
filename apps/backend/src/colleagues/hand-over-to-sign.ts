import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { WriteAudit } from '../audit/write-audit.ts';
import { isOpen } from '../cases/lock-for-change.ts';
import { Limits } from '../common/limits.ts';
import type { ApplicantActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { Once } from '../idempotency/once.ts';
import { NotifyColleague } from '../notifications/notify-colleague.ts';
import { UseCaseFailure } from '../trpc/errors.ts';
import { readOrganisationsCase } from '../cases/read-organisations-case.ts';
import { endHandOver } from './end-hand-over.ts';

type HandedOver = { outcome: 'handed-over' | 'no-right-to-sign' };

/**
 * Gives a prepared application to whoever may sign for the organisation. Nothing is locked by it: all colleagues can go on
 * mending, and anyone with the right can sign. The person is told by e-mail, without what the application says.
 */
@Injectable()
export class HandOverToSign {
  constructor(
    private readonly database: Database,
    private readonly once: Once,
    private readonly limits: Limits,
    private readonly notify: NotifyColleague,
    private readonly audit: WriteAudit,
  ) {}

  /** Throws "not-allowed" for an application that is with the officers, "not-found" for someone of another organisation. */
  async run(
    actor: ApplicantActor,
    input: { caseId: string; toId: string | null; email: string; text: string; idempotencyKey: string },
  ): Promise<HandedOver> {
    const { caseId, toId, email, text } = input;
    if ((await this.limits.count('hand-over-of-applicant', actor.id)) !== null)
      throw new UseCaseFailure('too-many-requests');
    return this.database.asActor(actor, (manager) =>
      this.once.run<HandedOver>(
        manager,
        actor.id,
        input.idempotencyKey,
        { handOver: { caseId, toId, email, text } },
        async () => {
          const file = await readOrganisationsCase(manager, actor, caseId, { lock: true });
          if (!isOpen(file)) throw new UseCaseFailure('not-allowed');
          const to = toId === null ? null : await readColleague(manager, actor, toId);
          if (to && !to.maySign) return { outcome: 'no-right-to-sign' };
          await endHandOver(manager, caseId);
          const [comment] = (await manager.query(
            `INSERT INTO colleague_comment (case_id, author_id, author_name, text, handed_to_email, handed_to_id, handed_to_name)
           VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING id::text`,
            [caseId, actor.id, actor.name, text, email, to?.id ?? null, to?.name ?? null],
          )) as [{ id: string }];
          await this.notify.run(manager, { caseId, commentId: comment.id, language: file.language, recipient: email });
          await this.audit.run(manager, actor, {
            action: 'case.hand-over-to-sign',
            subjectKind: 'case',
            subjectId: caseId,
            data: { to: to?.id ?? null },
          });
          return { outcome: 'handed-over' };
        },
      ),
    );
  }
}

async function readColleague(
  manager: EntityManager,
  actor: ApplicantActor,
  id: string,
): Promise<{ id: string; name: string; maySign: boolean }> {
  const [colleague] = (await manager.query(
    `SELECT id, name, may_sign AS "maySign" FROM applicant WHERE id = $1 AND bin = $2`,
    [id, actor.bin],
  )) as { id: string; name: string; maySign: boolean }[];
  if (!colleague) throw new UseCaseFailure('not-found');
  return colleague;
}
