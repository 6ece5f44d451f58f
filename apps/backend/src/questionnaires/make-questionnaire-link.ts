import { Injectable } from '@nestjs/common';
import { isQuestionnaireOpen } from '@shaqyru/domain/application/open-questions';
import { WriteAudit } from '../audit/write-audit.ts';
import { lockForChange } from '../cases/lock-for-change.ts';
import { readOpenQuestions } from '../cases/read-open-questions.ts';
import { Clock } from '../common/clock.ts';
import type { ApplicantActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { UseCaseFailure } from '../trpc/errors.ts';
import { linkHash, newLinkSecret } from './link-secret.ts';

const lifetime = 14 * 24 * 60 * 60_000;

/**
 * Makes the link by which the inviting foreigner, who has no EDS, fills in the own questionnaire (clause 11). The
 * organisation hands it over; it is shown once, here. A link made before opens nothing from now on.
 */
@Injectable()
export class MakeQuestionnaireLink {
  constructor(
    private readonly database: Database,
    private readonly audit: WriteAudit,
    private readonly clock: Clock,
  ) {}

  /** Throws "not-allowed" for an application of another kind, or when not the whole of the foreigner's pages may be changed. */
  async run(
    actor: ApplicantActor,
    input: { caseId: string },
  ): Promise<{ outcome: 'made'; secret: string; expiresAt: string } | { outcome: 'organisation-first' }> {
    return this.database.asActor(actor, async (manager) => {
      const file = await lockForChange(manager, input.caseId);
      const open = await readOpenQuestions(manager, file, this.clock.today());
      if (file.kind !== 'private-host-organisation' || !isQuestionnaireOpen(open))
        throw new UseCaseFailure('not-allowed');
      // The foreigner is told who asks.
      if (!('organisation' in file.answers) || !file.answers.organisation) return { outcome: 'organisation-first' };
      const now = this.clock.now();
      const secret = newLinkSecret();
      const expiresAt = new Date(now.getTime() + lifetime).toISOString();
      await manager.query(
        `UPDATE questionnaire_link SET withdrawn_at = $2 WHERE case_id = $1 AND withdrawn_at IS NULL AND filled_in_at IS NULL`,
        [file.id, now],
      );
      await manager.query(
        `INSERT INTO questionnaire_link (case_id, secret_hash, made_by, made_at, expires_at) VALUES ($1, $2, $3, $4, $5)`,
        [file.id, linkHash(secret), actor.id, now, expiresAt],
      );
      await this.audit.run(manager, actor, {
        action: 'questionnaire.make-link',
        subjectKind: 'case',
        subjectId: file.id,
      });
      return { outcome: 'made', secret, expiresAt };
    });
  }
}
