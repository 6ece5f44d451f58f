import type { EntityManager } from 'typeorm';
import type { CaseFile } from './case-file.entity.ts';
import { lockCase } from './move-case.ts';
import { readOwn } from './read-own.ts';
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
