import type { CaseStatus } from '@shaqyru/domain/case/status';

export const statusTone = {
  draft: 'neutral',
  submitted: 'blue',
  'returned-incomplete': 'gold',
  accepted: 'blue',
  'under-examination': 'blue',
  proposed: 'gold',
  decided: 'green',
  'handed-over': 'green',
  'under-control': 'green',
  closed: 'neutral',
  withdrawn: 'neutral',
  cancelled: 'red',
  expired: 'neutral',
} as const satisfies Record<CaseStatus, string>;
