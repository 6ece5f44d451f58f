import { Injectable } from '@nestjs/common';
import { isListOpen } from '@shaqyru/domain/application/open-questions';
import { WriteAudit } from '../audit/write-audit.ts';
import { Clock } from '../common/clock.ts';
import type { ApplicantActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { RemoveAttachment } from '../files/remove-attachment.ts';
import { UseCaseFailure } from '../trpc/errors.ts';
import { changedElsewhere } from './changed-elsewhere.ts';
import { lockCase } from './move-case.ts';
import { noteEdit } from './note-edit.ts';
import { readOpenQuestions } from './read-open-questions.ts';

/** Takes an invited person out of the application, with their scans. */
@Injectable()
export class RemoveInvitee {
  constructor(
    private readonly database: Database,
    private readonly attachments: RemoveAttachment,
    private readonly audit: WriteAudit,
    private readonly clock: Clock,
  ) {}

  async run(actor: ApplicantActor, input: { caseId: string; version: number; inviteeId: string }) {
    return this.database.asActor(actor, async (manager) => {
      const file = await lockCase(manager, input.caseId);
      if (file.version !== input.version) return changedElsewhere(file);
      const open = await readOpenQuestions(manager, file, this.clock.today());
      if (!isListOpen(open)) throw new UseCaseFailure('not-allowed');
      const before = file.answers.invitees ?? [];
      const invitees = before.filter(({ id }) => id !== input.inviteeId);
      if (invitees.length === before.length) throw new UseCaseFailure('not-found');
      await this.attachments.ofInvitee(manager, file.id, input.inviteeId);
      Object.assign(file, {
        answers: { ...file.answers, invitees },
        version: file.version + 1,
        updatedAt: this.clock.now(),
      });
      file.edits = file.edits.filter(({ inviteeId }) => inviteeId !== input.inviteeId);
      noteEdit(file, actor, { group: 'invitee', inviteeId: null }, file.updatedAt);
      await manager.save(file);
      await this.audit.run(manager, actor, {
        action: 'case.remove-invitee',
        subjectKind: 'case',
        subjectId: file.id,
        data: { inviteeId: input.inviteeId, version: file.version },
      });
      return { outcome: 'removed' as const, version: file.version };
    });
  }
}
