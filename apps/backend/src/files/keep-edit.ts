import type { EntityManager } from 'typeorm';
import type { CaseFile } from '../cases/case-file.entity.ts';
import { noteEdit } from '../cases/note-edit.ts';
import type { ApplicantActor } from '../database/actor.ts';
import type { AttachedFile } from './attachment.entity.ts';
import { placeOf } from './place-of.ts';

/** Keeps who attached or removed a file last on its page; the application's version stays, as its answers do. */
export async function keepEdit(
  manager: EntityManager,
  actor: ApplicantActor,
  caseFile: CaseFile,
  file: Pick<AttachedFile, 'kind' | 'inviteeId'>,
  now: Date,
): Promise<void> {
  const place = placeOf(file);
  if (place === null || caseFile.applicantBin === null) return;
  noteEdit(caseFile, actor, place, now);
  await manager.save(caseFile);
}
