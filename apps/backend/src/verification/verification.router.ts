import { InvitationNumber, Verification, VerificationCode } from '@shaqyru/domain/invitation/verification';
import { z } from 'zod';
import { publicProcedure, router } from '../trpc/trpc.ts';
import { CheckInvitation } from './check-invitation.ts';

export const verificationRouter = router({
  /** Anyone who holds the paper: its number and its code (Annex 2). */
  check: publicProcedure
    .input(z.object({ number: InvitationNumber, code: VerificationCode }))
    .output(Verification)
    .query(({ ctx, input }) => ctx.get(CheckInvitation).run(ctx.ip, input)),
});
