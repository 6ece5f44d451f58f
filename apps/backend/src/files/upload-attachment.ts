import { Injectable } from '@nestjs/common';
import type { FieldProblem } from '@shaqyru/domain/application/problem';
import {
  attachmentKinds,
  maximumFileBytes,
  mostFilesWith,
  type Attachment,
  type AttachmentKind,
} from '@shaqyru/domain/files/attachment';
import type { EntityManager } from 'typeorm';
import { WriteAudit } from '../audit/write-audit.ts';
import { lockForChange, lockForScans } from '../cases/lock-for-change.ts';
import { Clock } from '../common/clock.ts';
import { FileStore } from '../common/file-store.ts';
import type { ApplicantActor, OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { UseCaseFailure } from '../trpc/errors.ts';
import { AttachedFile, toAttachment } from './attachment.entity.ts';
import { safeFileName } from './file-name.ts';
import { judgeFile, readAtMost } from './judge-file.ts';
import { placeOf } from './remove-attachment.ts';

export type Upload = { caseId: string; kind: AttachmentKind; inviteeId: string | null; name: string };
export type Uploaded = { outcome: 'stored'; attachment: Attachment } | { outcome: 'refused'; problem: FieldProblem };

/**
 * Attaches a file to an application that is being filled in, or a scan of papers that were handed in at the window. Whose it
 * is, is asked before a byte is read; the bytes are kept before the transaction that names them, so that a crash leaves at
 * most bytes that nobody names.
 */
@Injectable()
export class UploadAttachment {
  constructor(
    private readonly database: Database,
    private readonly store: FileStore,
    private readonly audit: WriteAudit,
    private readonly clock: Clock,
  ) {}

  /**
   * The same bytes at the same place twice are one attachment. Throws "not-found" for a foreign case or a person who is not
   * invited in it, "not-allowed" when this page may not be changed.
   */
  async run(actor: ApplicantActor | OfficerActor, upload: Upload, body: AsyncIterable<Uint8Array>): Promise<Uploaded> {
    await this.database.asActor(actor, (manager) => askPlace(manager, actor, upload));
    const refuse = (problem: FieldProblem['problem'], data?: FieldProblem['data']): Uploaded => ({
      outcome: 'refused',
      problem: { field: upload.kind, problem, ...(data ? { data } : {}) },
    });
    const bytes = await readAtMost(body, maximumFileBytes);
    if (bytes === null) return refuse('file-too-large', { maximum: maximumFileBytes / 1024 / 1024 });
    if (bytes.length === 0) return refuse('file-empty');
    const name = safeFileName(upload.name);
    const mediaType = await judgeFile(name, bytes);
    if (mediaType === null) return refuse('file-not-accepted');
    const sha256 = await this.store.put(bytes);
    return this.database.asActor(actor, async (manager) => {
      const maximum = mostFilesWith(await askPlace(manager, actor, upload));
      const { caseId, kind, inviteeId } = upload;
      const twin = await manager
        .createQueryBuilder(AttachedFile, 'file')
        .where('file.caseId = :caseId AND file.kind = :kind AND file.sha256 = :sha256', { caseId, kind, sha256 })
        .andWhere('file.inviteeId IS NOT DISTINCT FROM :inviteeId', { inviteeId })
        .getOne();
      if (twin) return { outcome: 'stored', attachment: toAttachment(twin) };
      if ((await manager.countBy(AttachedFile, { caseId })) >= maximum) return refuse('too-many-files', { maximum });
      const file = await manager.save(
        manager.create(AttachedFile, {
          caseId,
          kind,
          inviteeId,
          name,
          mediaType,
          size: bytes.length,
          sha256,
          uploadedAt: this.clock.now(),
        }),
      );
      await this.audit.run(manager, actor, {
        action: 'attachment.add',
        subjectKind: 'case',
        subjectId: caseId,
        data: { attachmentId: file.id, kind, sha256 },
      });
      return { outcome: 'stored', attachment: toAttachment(file) };
    });
  }
}

/**
 * Locks the case, so that files are counted one after another and none is added to what is just being submitted. Answers how
 * many people are invited.
 */
async function askPlace(
  manager: EntityManager,
  actor: ApplicantActor | OfficerActor,
  { caseId, kind, inviteeId }: Upload,
): Promise<number> {
  const change =
    actor.kind === 'officer' ? await lockForScans(manager, actor, caseId) : await lockForChange(manager, caseId);
  const known = change.file.answers.invitees?.some(({ id }) => id === inviteeId) ?? false;
  if (attachmentKinds[kind].ofInvitee !== (inviteeId !== null) || (inviteeId !== null && !known)) {
    throw new UseCaseFailure('not-found');
  }
  if (!change.allows(placeOf({ kind, inviteeId }))) throw new UseCaseFailure('not-allowed');
  return change.file.answers.invitees?.length ?? 0;
}
