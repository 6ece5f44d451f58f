import { Injectable } from '@nestjs/common';
import { FileStore } from '../common/file-store.ts';
import type { Actor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { UseCaseFailure } from '../trpc/errors.ts';
import { AttachedFile } from './attachment.entity.ts';

/** The bytes of a file, for whoever may see its case: its applicant, and the officers of the department once submitted. */
@Injectable()
export class ReadAttachment {
  constructor(
    private readonly database: Database,
    private readonly store: FileStore,
  ) {}

  async run(actor: Actor, attachmentId: string): Promise<{ name: string; mediaType: string; bytes: Uint8Array }> {
    const file = await this.database.asActor(actor, (manager) => manager.findOneBy(AttachedFile, { id: attachmentId }));
    if (!file) throw new UseCaseFailure('not-found');
    return { name: file.name, mediaType: file.mediaType, bytes: await this.store.get(file.sha256) };
  }
}
