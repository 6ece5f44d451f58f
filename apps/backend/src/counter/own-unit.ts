import type { OfficerActor } from '../database/actor.ts';
import { findOffice } from '@shaqyru/domain/offices/offices';
import { UseCaseFailure } from '../trpc/errors.ts';

/** A unit of the officer's own department; throws "not-found" for any other. */
export function ownUnit(actor: OfficerActor, unitId: string): { unitId: string; departmentId: string } {
  const unit = findOffice(unitId);
  if (!unit || unit.departmentId !== actor.departmentId) throw new UseCaseFailure('not-found');
  return { unitId: unit.id, departmentId: unit.departmentId };
}
