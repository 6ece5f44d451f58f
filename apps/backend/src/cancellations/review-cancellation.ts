import { Injectable } from '@nestjs/common';
import type { CancellationReason } from '@shaqyru/domain/cancellation/cancellation';
import { WriteAudit } from '../audit/write-audit.ts';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { readCancellable } from './read-cancellable.ts';

/** Gives the head the exact text of a cancellation, to be signed with the own EDS. */
@Injectable()
export class ReviewCancellation {
  constructor(
    private readonly database: Database,
    private readonly audit: WriteAudit,
  ) {}

  async run(actor: OfficerActor, input: { invitationId: string; reason: CancellationReason }) {
    return this.database.asActor(actor, async (manager) => {
      const read = await readCancellable(manager, input.invitationId, input.reason);
      if (read.outcome !== 'ready') return read;
      await this.audit.run(manager, actor, {
        action: 'case.review-cancellation',
        subjectKind: 'case',
        subjectId: read.caseId,
      });
      return { outcome: 'ready' as const, content: read.content };
    });
  }
}
