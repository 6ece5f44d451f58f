import type { CaseStatus } from '@shaqyru/domain/case/status';

/** Between handing in and the decision: only then a due date can pass. */
export const awaitingDecision: readonly CaseStatus[] = ['submitted', 'accepted', 'under-examination', 'proposed'];

/** Gold: the applicant has something to do. */
export const statusTones = {
  draft: 'gold',
  submitted: 'blue',
  'returned-incomplete': 'gold',
  accepted: 'blue',
  'under-examination': 'blue',
  proposed: 'blue',
  decided: 'blue',
  'handed-over': 'green',
  'under-control': 'green',
  closed: 'neutral',
  withdrawn: 'neutral',
  cancelled: 'red',
  expired: 'neutral',
} as const satisfies Record<CaseStatus, 'neutral' | 'blue' | 'green' | 'gold' | 'red'>;
