import type { EntityManager } from 'typeorm';
import type { CaseFile } from './case-file.entity.ts';
import { lockForChange } from './lock-for-change.ts';
import { UseCaseFailure } from '../trpc/errors.ts';

/**
 * Locks an application to whose list people may be added. Throws "not-found" for a foreign case, "not-allowed" when it is
 * with the officers, or was returned with the list in order.
 */
export async function lockForSheet(manager: EntityManager, caseId: string): Promise<CaseFile> {
  const { file, allows } = await lockForChange(manager, caseId);
  if (!allows({ group: 'invitee', inviteeId: null })) throw new UseCaseFailure('not-allowed');
  return file;
}
