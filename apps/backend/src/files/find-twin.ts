import type { EntityManager } from 'typeorm';
import { AttachedFile } from './attachment.entity.ts';
import type { UploadPlace } from './upload-attachment.ts';

/** The file at this place that was sent, or is kept, as bytes with one of these digests. */
export function findTwin(
  manager: EntityManager,
  { caseId, kind, inviteeId }: UploadPlace,
  digests: readonly string[],
): Promise<AttachedFile | null> {
  return manager
    .createQueryBuilder(AttachedFile, 'file')
    .where('file.caseId = :caseId AND file.kind = :kind', { caseId, kind })
    .andWhere('file.inviteeId IS NOT DISTINCT FROM :inviteeId', { inviteeId })
    .andWhere('(file.sha256 IN (:...digests) OR file.sentSha256 IN (:...digests))', { digests })
    .getOne();
}
