import type { EntityManager } from 'typeorm';
import type { CaseFile } from '../cases/case-file.entity.ts';
import { lockCase } from '../cases/move-case.ts';
import { readOwn } from '../cases/read-own.ts';
import type { ApplicantActor } from '../database/actor.ts';
import { UseCaseFailure } from '../trpc/errors.ts';

/** An application of the actor's organisation. Throws "not-found" for any other, a natural person's own too. */
export async function readOrganisationsCase(
  manager: EntityManager,
  actor: ApplicantActor,
  caseId: string,
  { lock = false }: { lock?: boolean } = {},
): Promise<CaseFile> {
  const file = await (lock ? lockCase(manager, caseId) : readOwn(manager, caseId));
  if (actor.bin === null || file.applicantBin !== actor.bin) throw new UseCaseFailure('not-found');
  return file;
}

/** Ends the hand-over that is open: signed, taken back, or handed to somebody else. False when none was. */
export async function endHandOver(manager: EntityManager, caseId: string): Promise<boolean> {
  const [, ended] = (await manager.query(
    `UPDATE colleague_comment SET ended_at = act_time() WHERE case_id = $1 AND handed_to_email IS NOT NULL AND ended_at IS NULL`,
    [caseId],
  )) as [unknown, number];
  return ended > 0;
}
