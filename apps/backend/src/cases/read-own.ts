import type { OpenQuestions } from '@shaqyru/domain/application/open-questions';
import type { SigningApplicant } from '@shaqyru/domain/application/signed-content';
import type { DraftView } from '@shaqyru/domain/case/case-view';
import type { Attachment } from '@shaqyru/domain/files/attachment';
import type { EntityManager } from 'typeorm';
import { UseCaseFailure } from '../trpc/errors.ts';
import { CaseFile } from './case-file.entity.ts';

/** The case, when the actor of the transaction may see it; throws "not-found" otherwise. */
export async function readOwn(manager: EntityManager, caseId: string): Promise<CaseFile> {
  const file = await manager.findOneBy(CaseFile, { id: caseId });
  if (!file) throw new UseCaseFailure('not-found');
  return file;
}

/** Who signs: the person of the certificate with which the applicant signed in last. */
export async function readSigningApplicant(manager: EntityManager, applicantId: string): Promise<SigningApplicant> {
  const [applicant] = (await manager.query(`SELECT iin, name, bin, organisation FROM applicant WHERE id = $1`, [
    applicantId,
  ])) as SigningApplicant[];
  if (!applicant) throw new UseCaseFailure('not-found');
  return applicant;
}

export function toDraftView(file: CaseFile, files: Attachment[], open: OpenQuestions): DraftView {
  const { id, kind, status, version, language, answers, way, remarks, edits, beganAt, updatedAt } = file;
  return {
    id,
    kind,
    status,
    version,
    language,
    answers,
    files,
    way,
    remarks,
    open,
    edits,
    beganAt: beganAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
  };
}
