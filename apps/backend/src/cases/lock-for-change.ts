import { isPermitted } from '@shaqyru/domain/account/role';
import type { PlacedFieldProblem } from '@shaqyru/domain/application/check-application';
import type { FormGroupId } from '@shaqyru/domain/application/forms';
import { findTransition } from '@shaqyru/domain/case/workflow';
import type { EntityManager } from 'typeorm';
import type { OfficerActor } from '../database/actor.ts';
import { UseCaseFailure } from '../trpc/errors.ts';
import type { CaseFile } from './case-file.entity.ts';
import { lockCase } from './move-case.ts';

/** A page of the application: a group of questions, for the group "invitee" of one person. */
export type Place = { group: FormGroupId; inviteeId: string | null };

export type Change = {
  file: CaseFile;
  /** Whether what stands on this page may be changed; null is what belongs to the application as a whole. */
  allows(place: Place | null): boolean;
};

/**
 * Locks an application that its applicant is filling in. Throws "not-found" for a case that the actor may not see and
 * "not-allowed" for one that is with the officers.
 */
export async function lockForChange(manager: EntityManager, caseId: string): Promise<Change> {
  const file = await lockCase(manager, caseId);
  if (!isOpen(file)) throw new UseCaseFailure('not-allowed');
  return { file, allows: (place) => place === null || mayChange(file, place) };
}

/**
 * Locks a case whose papers were handed in at the window, for scans of them: until the examination begins, by the inspectors
 * of its unit. Throws "not-found" for a foreign case, "not-allowed" for any other.
 */
export async function lockForScans(manager: EntityManager, actor: OfficerActor, caseId: string): Promise<Change> {
  const file = await lockCase(manager, caseId);
  const mine = isPermitted(actor.role, 'case.take-in') && file.unitId === actor.unitId;
  if (!mine || file.channel !== 'paper' || file.status !== 'accepted') throw new UseCaseFailure('not-allowed');
  return { file, allows: () => true };
}

/** An application that can be submitted is one that can be filled in. */
export function isOpen(file: CaseFile): boolean {
  return findTransition(file.status, 'submit', 'applicant') !== null;
}

/**
 * Before the first submission everything may be changed; after a return only what the officer named, so that what was
 * found in order stays as it was signed. `problems` are those that the check of today finds: a day that has passed since
 * the first submission must be mended too, although no officer named it.
 */
export function mayChange(
  file: CaseFile,
  place: Place,
  problems: readonly PlacedFieldProblem<FormGroupId>[] = [],
): boolean {
  if (!isOpen(file)) return false;
  if (file.submittedAt === null) return true;
  return [...file.remarks, ...problems].some(
    ({ group, inviteeId }) => group === place.group && (inviteeId === null || inviteeId === place.inviteeId),
  );
}
