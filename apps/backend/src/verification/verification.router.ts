import { CaseNumber, TalonCheck } from '@shaqyru/domain/case/talon-check';
import { InvitationNumber, Verification, VerificationCode } from '@shaqyru/domain/invitation/verification';
import { z } from 'zod';
import { publicProcedure, router } from '../trpc/trpc.ts';
import { CheckInvitation } from './check-invitation.ts';
import { CheckTalon } from './check-talon.ts';

export const verificationRouter = router({
  /** Anyone who holds the paper: its number and its code (Annex 2). */
  check: publicProcedure
    .input(z.object({ number: InvitationNumber, code: VerificationCode }))
    .output(Verification)
    .query(({ ctx, input }) => ctx.get(CheckInvitation).run(ctx.ip, input)),
  /** Anyone who holds the talon of an application: its number and its code (clause 14, Annex 4). */
  talon: publicProcedure
    .input(z.object({ number: CaseNumber, code: VerificationCode }))
    .output(TalonCheck)
    .query(({ ctx, input }) => ctx.get(CheckTalon).run(ctx.ip, input)),
});
