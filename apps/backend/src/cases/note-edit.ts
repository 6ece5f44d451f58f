import { isGroupOf } from '@shaqyru/domain/application/forms';
import type { EntityManager } from 'typeorm';
import type { ApplicantActor, SystemActor } from '../database/actor.ts';
import type { CaseFile } from './case-file.entity.ts';
import type { Place } from './lock-for-change.ts';

/** Keeps who changed a page last, for the organisation's people; under the lock of the case. The foreigner with a link has no name here. */
export function noteEdit(file: CaseFile, actor: ApplicantActor | SystemActor, place: Place, now: Date): void {
  if (file.applicantBin === null) return;
  const edit = { ...place, by: actor.kind === 'applicant' ? actor.name : null, at: now.toISOString() };
  const others = file.edits.filter(({ group, inviteeId }) => group !== place.group || inviteeId !== place.inviteeId);
  file.edits = [...others, edit];
}

/** The same of a file that was attached or removed: the application's version stays, as its answers do. */
export async function noteFileEdit(
  manager: EntityManager,
  file: CaseFile,
  actor: ApplicantActor,
  place: Place,
  now: Date,
): Promise<void> {
  if (file.applicantBin === null || !isGroupOf(file.kind, place.group)) return;
  noteEdit(file, actor, place, now);
  await manager.save(file);
}
