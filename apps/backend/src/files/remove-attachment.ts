import { Injectable } from '@nestjs/common';
import { pageOfFile } from '@shaqyru/domain/application/required-files';
import { attachmentKinds } from '@shaqyru/domain/files/attachment';
import type { EntityManager } from 'typeorm';
import { WriteAudit } from '../audit/write-audit.ts';
import { lockForChange } from '../cases/lock-for-change.ts';
import type { ApplicantActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { UseCaseFailure } from '../trpc/errors.ts';
import { AttachedFile } from './attachment.entity.ts';

/** Takes a file out of an application. The bytes stay in the store: content signed earlier may name them. */
@Injectable()
export class RemoveAttachment {
  constructor(
    private readonly database: Database,
    private readonly audit: WriteAudit,
  ) {}

  /** `removed` is false when it was gone already: a double click. */
  async run(actor: ApplicantActor, input: { caseId: string; attachmentId: string }): Promise<{ removed: boolean }> {
    return this.database.asActor(actor, async (manager) => {
      const change = await lockForChange(manager, input.caseId);
      const attachment = await manager.findOneBy(AttachedFile, { id: input.attachmentId, caseId: input.caseId });
      if (!attachment) return { removed: false };
      if (!change.allows(placeOf(attachment))) throw new UseCaseFailure('not-allowed');
      await manager.delete(AttachedFile, { id: attachment.id });
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

/** The page of the application on which a file is attached; null for a file of the application as a whole. */
export function placeOf(file: Pick<AttachedFile, 'kind' | 'inviteeId'>) {
  if (attachmentKinds[file.kind].ofInvitee) return { group: 'invitee', inviteeId: file.inviteeId } as const;
  const group = pageOfFile(file.kind);
  return group === null ? null : { group, inviteeId: null };
}
