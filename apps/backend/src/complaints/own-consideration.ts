import type { OfficerActor } from '../database/actor.ts';
import { UseCaseFailure } from '../trpc/errors.ts';
import type { Complaint } from './complaint.entity.ts';

/** Considering is for whoever has the complaint. Throws "not-allowed" for anyone else. */
export function requireOwn(actor: OfficerActor, { assigneeId }: Pick<Complaint, 'assigneeId'>): void {
  if (assigneeId !== actor.id) throw new UseCaseFailure('not-allowed');
}
