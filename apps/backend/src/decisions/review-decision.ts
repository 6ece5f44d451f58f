import { Injectable } from '@nestjs/common';
import { WriteAudit } from '../audit/write-audit.ts';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { UseCaseFailure } from '../trpc/errors.ts';
import { readProposed } from './read-proposed.ts';

/** Gives the head the exact text of the decision, to be signed with the own EDS. */
@Injectable()
export class ReviewDecision {
  constructor(
    private readonly database: Database,
    private readonly audit: WriteAudit,
  ) {}

  async run(actor: OfficerActor, input: { caseId: string }) {
    return this.database.asActor(actor, async (manager) => {
      const proposed = await readProposed(manager, input.caseId);
      if (!proposed) return { outcome: 'nothing-proposed' as const };
      if (proposed.proposal.officerId === actor.id) return { outcome: 'own-proposal' as const };
      if (proposed.barred) throw new UseCaseFailure('not-allowed');
      await this.audit.run(manager, actor, {
        action: 'case.review-decision',
        subjectKind: 'case',
        subjectId: input.caseId,
      });
      return { outcome: 'ready' as const, version: proposed.version, content: proposed.content };
    });
  }
}
