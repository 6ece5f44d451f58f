import type { ComplaintStatus } from '@shaqyru/domain/complaint/complaint-status';
import type { ComplaintWarning } from '@shaqyru/domain/complaint/complaint-view';

export const complaintTone = {
  registered: 'gold',
  'under-consideration': 'blue',
  'answer-proposed': 'gold',
  answered: 'green',
  delivered: 'green',
  forwarded: 'neutral',
  joined: 'neutral',
  withdrawn: 'neutral',
} as const satisfies Record<ComplaintStatus, string>;

export const warningTone = {
  overdue: 'red',
  'due-soon': 'gold',
  'tell-of-extension': 'gold',
  'tell-of-extension-late': 'red',
} as const satisfies Record<ComplaintWarning, string>;
