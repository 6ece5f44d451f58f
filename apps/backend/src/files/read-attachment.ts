import { Injectable } from '@nestjs/common';
import { WriteAudit } from '../audit/write-audit.ts';
import { FileStore } from '../common/file-store.ts';
import type { Actor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { UseCaseFailure } from '../trpc/errors.ts';
import { AttachedFile } from './attachment.entity.ts';

/** The bytes of a file, for whoever may see its case: its applicant, and the officers of the department once submitted. One with a virus is "not-allowed". */
@Injectable()
export class ReadAttachment {
  constructor(
    private readonly database: Database,
    private readonly store: FileStore,
    private readonly audit: WriteAudit,
  ) {}

  async run(actor: Actor, attachmentId: string): Promise<{ name: string; mediaType: string; bytes: Uint8Array }> {
    const file = await this.database.asActor(actor, async (manager) => {
      const found = await manager.findOneBy(AttachedFile, { id: attachmentId });
      if (found)
        await this.audit.run(manager, actor, {
          action: 'attachment.read',
          subjectKind: 'case',
          subjectId: found.caseId,
          data: { attachmentId, kind: found.kind },
        });
      return found;
    });
    if (!file) throw new UseCaseFailure('not-found');
    if (file.scan === 'infected') throw new UseCaseFailure('not-allowed');
    return { name: file.name, mediaType: file.mediaType, bytes: await this.store.get(file.sha256) };
  }
}
