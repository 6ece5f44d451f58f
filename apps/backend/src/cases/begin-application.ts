import { Inject, Injectable } from '@nestjs/common';
import { isOfOrganisation } from '@shaqyru/domain/application/check-application';
import type { ApplicationKind } from '@shaqyru/domain/application/kind';
import type { Way } from '@shaqyru/domain/routes/way';
import type { Language } from '@shaqyru/domain/law/text';
import { WriteAudit } from '../audit/write-audit.ts';
import { Clock } from '../common/clock.ts';
import { ENV } from '../common/tokens.ts';
import type { ApplicantActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import type { Env } from '../env.ts';
import { Once } from '../idempotency/once.ts';
import { UseCaseFailure } from '../trpc/errors.ts';
import { CaseFile } from './case-file.entity.ts';
import { readSigningApplicant } from './read-own.ts';

/** More unfinished applications than this nobody needs at once. */
const mostDrafts = 50;

/** Opens an empty application in the edition of the standard that is operated today. */
@Injectable()
export class BeginApplication {
  constructor(
    private readonly database: Database,
    private readonly once: Once,
    private readonly audit: WriteAudit,
    private readonly clock: Clock,
    @Inject(ENV) private readonly env: Env,
  ) {}

  /** Throws "not-allowed" for a kind that is not this applicant's, "too-many-requests" with too many drafts. */
  async run(
    actor: ApplicantActor,
    input: { kind: ApplicationKind; language: Language; way?: Way | null | undefined; idempotencyKey: string },
  ): Promise<{ caseId: string }> {
    const { kind, language, way = null } = input;
    return this.database.asActor(actor, (manager) =>
      this.once.run(manager, actor.id, input.idempotencyKey, { begin: { kind, language, way } }, async () => {
        const drafts = await manager.countBy(CaseFile, { applicantId: actor.id, status: 'draft' });
        if (drafts >= mostDrafts) throw new UseCaseFailure('too-many-requests');
        const { iin, bin } = await readSigningApplicant(manager, actor.id);
        // A person and an organisation have different ways (clause 11): who signed in with an organisation's key is it.
        if (isOfOrganisation(kind) !== (bin !== null)) throw new UseCaseFailure('not-allowed');
        const now = this.clock.now();
        const file = await manager.save(
          manager.create(CaseFile, {
            kind,
            language,
            status: 'draft',
            channel: 'portal',
            edition: this.env.SERVICE_EDITION,
            applicantId: actor.id,
            applicantIin: iin,
            applicantBin: bin,
            edits: [],
            version: 1,
            answers: {},
            way,
            remarks: [],
            searchKey: '',
            beganAt: now,
            updatedAt: now,
          }),
        );
        await this.audit.run(manager, actor, { action: 'case.begin', subjectKind: 'case', subjectId: file.id });
        return { caseId: file.id };
      }),
    );
  }
}
