import type { CaseStatus } from '@shaqyru/domain/case/status';

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
