import { isListOpen } from '@shaqyru/domain/application/open-questions';
import type { PlainDate } from '@shaqyru/domain/law/plain-date';
import type { EntityManager } from 'typeorm';
import type { CaseFile } from './case-file.entity.ts';
import { lockForChange } from './lock-for-change.ts';
import { readOpenQuestions } from './read-open-questions.ts';
import { UseCaseFailure } from '../trpc/errors.ts';

/**
 * Locks an application to whose list people may be added. Throws "not-found" for a foreign case, "not-allowed" when it is
 * with the officers, or was returned with the list in order.
 */
export async function lockForSheet(manager: EntityManager, caseId: string, today: PlainDate): Promise<CaseFile> {
  const file = await lockForChange(manager, caseId);
  if (!isListOpen(await readOpenQuestions(manager, file, today))) throw new UseCaseFailure('not-allowed');
  return file;
}
