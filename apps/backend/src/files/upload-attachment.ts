import { Injectable } from '@nestjs/common';
import { isQuestionOpen } from '@shaqyru/domain/application/open-questions';
import type { FieldProblem } from '@shaqyru/domain/application/problem';
import { attachmentKinds, mostFilesWith, type Attachment, type AttachmentKind } from '@shaqyru/domain/files/attachment';
import type { PlainDate } from '@shaqyru/domain/law/plain-date';
import type { EntityManager } from 'typeorm';
import { WriteAudit } from '../audit/write-audit.ts';
import { noteFileEdit } from '../cases/note-edit.ts';
import { lockForChange, lockForScans } from '../cases/lock-for-change.ts';
import { readOpenQuestions } from '../cases/read-open-questions.ts';
import { Clock } from '../common/clock.ts';
import type { ApplicantActor, OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { UseCaseFailure } from '../trpc/errors.ts';
import { AttachedFile, toAttachment } from './attachment.entity.ts';
import { findTwin } from './find-twin.ts';
import { placeOf } from './place-of.ts';
import { ReceiveFile } from './receive-file.ts';

/** A place of an application; the same bytes at the same place are one attachment. */
export type UploadPlace = { caseId: string; kind: AttachmentKind; inviteeId: string | null };
export type Upload = UploadPlace & { name: string };
export type Uploaded = { outcome: 'stored'; attachment: Attachment } | { outcome: 'refused'; problem: FieldProblem };

/**
 * Attaches a file to an application that is being filled in, or a scan of papers that were handed in at the window. Whose it
 * is, is asked before a byte is read.
 */
@Injectable()
export class UploadAttachment {
  constructor(
    private readonly database: Database,
    private readonly receive: ReceiveFile,
    private readonly audit: WriteAudit,
    private readonly clock: Clock,
  ) {}

  /**
   * The same bytes at the same place twice are one attachment. Throws "not-found" for a foreign case or a person who is not
   * invited in it, "not-allowed" when this page may not be changed.
   */
  async run(actor: ApplicantActor | OfficerActor, upload: Upload, body: AsyncIterable<Uint8Array>): Promise<Uploaded> {
    const { caseId, kind, inviteeId } = upload;
    await this.database.asActor(actor, (manager) => askPlace(manager, actor, upload, this.clock.today()));
    const sent = { name: upload.name, field: kind, of: { kind: 'case', id: caseId } } as const;
    const received = await this.receive.run(actor, sent, body);
    if (received.outcome === 'refused') return received;
    const { scan, ...file } = received.file;
    return this.database.asActor(actor, async (manager) => {
      const application = await askPlace(manager, actor, upload, this.clock.today());
      const maximum = mostFilesWith(application.answers.invitees?.length ?? 0);
      const twin = await findTwin(manager, upload, [file.sentSha256, file.sha256]);
      if (twin) return { outcome: 'stored', attachment: toAttachment(twin) };
      if ((await manager.countBy(AttachedFile, { caseId })) >= maximum) {
        return { outcome: 'refused', problem: { field: kind, problem: 'too-many-files', data: { maximum } } };
      }
      const now = this.clock.now();
      const attached = await manager.save(
        manager.create(AttachedFile, {
          ...{ caseId, kind, inviteeId, ...file, scan, uploadedAt: now },
          scannedAt: scan === 'unscanned' ? null : now,
        }),
      );
      if (actor.kind === 'applicant')
        await noteFileEdit(manager, application, actor, placeOf({ kind, inviteeId }), now);
      await this.audit.run(manager, actor, {
        action: 'attachment.add',
        subjectKind: 'case',
        subjectId: caseId,
        data: { attachmentId: attached.id, kind, sha256: file.sha256 },
      });
      return { outcome: 'stored', attachment: toAttachment(attached) };
    });
  }
}

/**
 * Locks the case, so that files are counted one after another and none is added to what is just being submitted.
 */
export async function askPlace(
  manager: EntityManager,
  actor: ApplicantActor | OfficerActor,
  { caseId, kind, inviteeId }: UploadPlace,
  today: PlainDate,
) {
  const file =
    actor.kind === 'officer' ? await lockForScans(manager, actor, caseId) : await lockForChange(manager, caseId);
  const known = file.answers.invitees?.some(({ id }) => id === inviteeId) ?? false;
  if (attachmentKinds[kind].ofInvitee !== (inviteeId !== null) || (inviteeId !== null && !known)) {
    throw new UseCaseFailure('not-found');
  }
  const open = actor.kind === 'officer' ? null : await readOpenQuestions(manager, file, today);
  if (!isQuestionOpen(open, placeOf({ kind, inviteeId }), kind)) throw new UseCaseFailure('not-allowed');
  return file;
}
