import { Injectable } from '@nestjs/common';
import { isQuestionOpen } from '@shaqyru/domain/application/open-questions';
import type { EntityManager } from 'typeorm';
import { WriteAudit } from '../audit/write-audit.ts';
import { noteFileEdit } from '../cases/note-edit.ts';
import { lockForChange } from '../cases/lock-for-change.ts';
import { readOpenQuestions } from '../cases/read-open-questions.ts';
import { Clock } from '../common/clock.ts';
import type { ApplicantActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { UseCaseFailure } from '../trpc/errors.ts';
import { AttachedFile } from './attachment.entity.ts';
import { placeOf } from './place-of.ts';

/** Takes a file out of an application. The bytes stay in the store: content signed earlier may name them. */
@Injectable()
export class RemoveAttachment {
  constructor(
    private readonly database: Database,
    private readonly audit: WriteAudit,
    private readonly clock: Clock,
  ) {}

  /** `removed` is false when it was gone already: a double click. */
  async run(actor: ApplicantActor, input: { caseId: string; attachmentId: string }): Promise<{ removed: boolean }> {
    return this.database.asActor(actor, async (manager) => {
      const file = await lockForChange(manager, input.caseId);
      const attachment = await manager.findOneBy(AttachedFile, { id: input.attachmentId, caseId: input.caseId });
      if (!attachment) return { removed: false };
      const open = await readOpenQuestions(manager, file, this.clock.today());
      if (!isQuestionOpen(open, placeOf(attachment), attachment.kind)) throw new UseCaseFailure('not-allowed');
      await manager.delete(AttachedFile, { id: attachment.id });
      await noteFileEdit(manager, file, actor, placeOf(attachment), this.clock.now());
      await this.audit.run(manager, actor, {
        action: 'attachment.remove',
        subjectKind: 'case',
        subjectId: input.caseId,
        data: { attachmentId: attachment.id },
      });
      return { removed: true };
    });
  }

  /** With an invited person go their scans; in the transaction that removes the person. */
  async ofInvitee(manager: EntityManager, caseId: string, inviteeId: string): Promise<void> {
    await manager.delete(AttachedFile, { caseId, inviteeId });
  }
}
