import { Injectable } from '@nestjs/common';
import type { Attachment } from '@shaqyru/domain/files/attachment';
import type { EntityManager } from 'typeorm';
import { AttachedFile, toAttachment } from './attachment.entity.ts';

/** The files of a case that the actor of the transaction sees, in the order in which they were attached. */
@Injectable()
export class ListAttachments {
  run(manager: EntityManager, caseId: string): Promise<Attachment[]> {
    return listAttachments(manager, caseId);
  }
}

export async function listAttachments(manager: EntityManager, caseId: string): Promise<Attachment[]> {
  const files = await manager.find(AttachedFile, { where: { caseId }, order: { uploadedAt: 'ASC', id: 'ASC' } });
  return files.map(toAttachment);
}
