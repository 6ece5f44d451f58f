/** The questions in their order; `invitees` and `place` stand on one page. */
export const steps = ['inviter', 'invitee', 'purpose', 'invitees'] as const;
export type Step = (typeof steps)[number];

export const mostInvitees = 1000;
