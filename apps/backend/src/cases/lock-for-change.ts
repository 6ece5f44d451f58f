import { isPermitted } from '@shaqyru/domain/account/role';
import type { FormGroupId } from '@shaqyru/domain/application/forms';
import { findTransition } from '@shaqyru/domain/case/workflow';
import type { EntityManager } from 'typeorm';
import type { OfficerActor } from '../database/actor.ts';
import { UseCaseFailure } from '../trpc/errors.ts';
import type { CaseFile } from './case-file.entity.ts';
import { lockCase } from './move-case.ts';

/** A page of the application: a group of questions, for the group "invitee" of one person. */
export type Place = { group: FormGroupId; inviteeId: string | null };

/**
 * Locks an application that its applicant is filling in. Throws "not-found" for a case that the actor may not see and
 * "not-allowed" for one that is with the officers.
 */
export async function lockForChange(manager: EntityManager, caseId: string): Promise<CaseFile> {
  const file = await lockCase(manager, caseId);
  if (!isOpen(file)) throw new UseCaseFailure('not-allowed');
  return file;
}

/**
 * Locks a case whose papers were handed in at the window, for scans of them: until the examination begins, by the inspectors
 * of its unit. Throws "not-found" for a foreign case, "not-allowed" for any other.
 */
export async function lockForScans(manager: EntityManager, actor: OfficerActor, caseId: string): Promise<CaseFile> {
  const file = await lockCase(manager, caseId);
  const mine = isPermitted(actor.role, 'case.take-in') && file.unitId === actor.unitId;
  if (!mine || file.channel !== 'paper' || file.status !== 'accepted') throw new UseCaseFailure('not-allowed');
  return file;
}

/** An application that can be submitted is one that can be filled in. */
export function isOpen(file: CaseFile): boolean {
  return findTransition(file.status, 'submit', 'applicant') !== null;
}
