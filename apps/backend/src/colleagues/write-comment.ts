import { Injectable } from '@nestjs/common';
import { WriteAudit } from '../audit/write-audit.ts';
import { Limits } from '../common/limits.ts';
import type { ApplicantActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { Once } from '../idempotency/once.ts';
import { UseCaseFailure } from '../trpc/errors.ts';
import { readOrganisationsCase } from '../cases/read-organisations-case.ts';

/** Says something about the application to the colleagues. It changes nothing of the application. */
@Injectable()
export class WriteComment {
  constructor(
    private readonly database: Database,
    private readonly once: Once,
    private readonly limits: Limits,
    private readonly audit: WriteAudit,
  ) {}

  async run(
    actor: ApplicantActor,
    input: { caseId: string; text: string; idempotencyKey: string },
  ): Promise<{ outcome: 'written' }> {
    const { caseId, text } = input;
    if ((await this.limits.count('comment-of-applicant', actor.id)) !== null)
      throw new UseCaseFailure('too-many-requests');
    return this.database.asActor(actor, (manager) =>
      this.once.run(manager, actor.id, input.idempotencyKey, { comment: { caseId, text } }, async () => {
        await readOrganisationsCase(manager, actor, caseId);
        await manager.query(
          `INSERT INTO colleague_comment (case_id, author_id, author_name, text) VALUES ($1, $2, $3, $4)`,
          [caseId, actor.id, actor.name, text],
        );
        await this.audit.run(manager, actor, { action: 'case.comment', subjectKind: 'case', subjectId: caseId });
        return { outcome: 'written' as const };
      }),
    );
  }
}
