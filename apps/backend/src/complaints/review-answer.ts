import { Injectable } from '@nestjs/common';
import { WriteAudit } from '../audit/write-audit.ts';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { findBar } from './find-bar.ts';
import { readAnswerToSign } from './read-answer-to-sign.ts';

/** Gives the head the exact text of the answer, to be signed with the own EDS. */
@Injectable()
export class ReviewAnswer {
  constructor(
    private readonly database: Database,
    private readonly audit: WriteAudit,
  ) {}

  async run(actor: OfficerActor, { complaintId }: { complaintId: string }) {
    return this.database.asActor(actor, async (manager) => {
      const found = await readAnswerToSign(manager, complaintId);
      if (!found) return { outcome: 'nothing-proposed' as const };
      const because = await findBar(manager, found.complaint, actor);
      if (because) return { outcome: 'barred' as const, because };
      await this.audit.run(manager, actor, {
        action: 'complaint.review-answer',
        subjectKind: 'complaint',
        subjectId: complaintId,
      });
      return { outcome: 'ready' as const, version: found.complaint.version, content: found.content };
    });
  }
}
