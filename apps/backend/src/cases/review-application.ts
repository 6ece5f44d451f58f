import { Injectable } from '@nestjs/common';
import { Clock } from '../common/clock.ts';
import type { ApplicantActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { ListAttachments } from '../files/list-attachments.ts';
import { UseCaseFailure } from '../trpc/errors.ts';
import { assessApplication } from './assess-application.ts';
import { isOpen } from './lock-for-change.ts';
import { readOwn, readSigningApplicant } from './read-own.ts';

/** What is still missing, or the exact text that the applicant is going to sign. */
@Injectable()
export class ReviewApplication {
  constructor(
    private readonly database: Database,
    private readonly attachments: ListAttachments,
    private readonly clock: Clock,
  ) {}

  async run(actor: ApplicantActor, input: { caseId: string }) {
    return this.database.asActor(actor, async (manager) => {
      const file = await readOwn(manager, input.caseId);
      if (!isOpen(file)) throw new UseCaseFailure('not-allowed');
      const files = await this.attachments.run(manager, file.id);
      const applicant = await readSigningApplicant(manager, actor.id);
      const assessed = assessApplication(file, files, applicant, this.clock.today());
      const { version } = file;
      return assessed.ok
        ? { outcome: 'ready' as const, version, content: assessed.content }
        : { outcome: 'incomplete' as const, version, problems: assessed.problems };
    });
  }
}
