import { CaseStatus } from './status.ts';

/** The officers have the case and have not decided it: its term runs, it can be late, it can be given to someone. */
export function awaitsDecision(status: CaseStatus): boolean {
  return stages[status] === 'officers';
}

/** The decision has been made: the applicant can be told of it (clause 15). */
export function isDecided(status: CaseStatus): boolean {
  return stages[status] === 'decided';
}

/**
 * Decided at least once: there may be invitations to follow. Those that were issued stay in force, with their visits,
 * cancellations and replacements, while the others of the case, in a later round, are decided anew after a complaint.
 */
export function hasBeenDecided({ status, round }: { status: CaseStatus; round: number }): boolean {
  return isDecided(status) || (round > 1 && awaitsDecision(status));
}

const stages = {
  draft: 'applicant',
  submitted: 'officers',
  'returned-incomplete': 'applicant',
  accepted: 'officers',
  'under-examination': 'officers',
  proposed: 'officers',
  decided: 'decided',
  'handed-over': 'decided',
  'under-control': 'decided',
  closed: 'decided',
  withdrawn: 'ended',
  cancelled: 'decided',
  expired: 'decided',
} as const satisfies Record<CaseStatus, 'applicant' | 'officers' | 'decided' | 'ended'>;

/** The statuses whose term runs, in the order in which a case goes through them. */
export const awaitingDecision: readonly CaseStatus[] = CaseStatus.options.filter(awaitsDecision);
