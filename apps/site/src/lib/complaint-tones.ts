import type { ComplaintStatus } from '@shaqyru/domain/complaint/complaint-status';

export const complaintTones = {
  registered: 'blue',
  'under-consideration': 'blue',
  'answer-proposed': 'blue',
  answered: 'green',
  delivered: 'green',
  forwarded: 'gold',
  joined: 'neutral',
  withdrawn: 'neutral',
} as const satisfies Record<ComplaintStatus, string>;
