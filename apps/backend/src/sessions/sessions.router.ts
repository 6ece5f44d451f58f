import { CurrentSession, SignedIn } from '@shaqyru/domain/account/session';
import { SignatureProblem } from '@shaqyru/domain/account/signature-problem';
import { Instant } from '@shaqyru/domain/law/plain-date';
import { z } from 'zod';
import { publicProcedure, router } from '../trpc/trpc.ts';
import { BeginSignIn } from './begin-sign-in.ts';
import { CheckPassword } from './check-password.ts';
import { CheckSecondFactor } from './check-second-factor.ts';
import { EndSession } from './end-session.ts';
import { ExtendSession } from './extend-session.ts';
import { FinishSignIn } from './finish-sign-in.ts';
import { ReadSession } from './read-session.ts';

/** A CMS in base64; an ordinary one has 4 KB. */
const Cms = z.string().max(200_000);

export const sessionsRouter = router({
  current: publicProcedure.output(CurrentSession).query(({ ctx }) => ctx.get(ReadSession).describe(ctx.token)),
  end: publicProcedure
    .output(z.object({ ended: z.boolean() }))
    .mutation(({ ctx }) => ctx.get(EndSession).run(ctx.token)),
  /** The holder of the session is still there. */
  extend: publicProcedure
    .output(
      z.discriminatedUnion('outcome', [
        z.object({ outcome: z.literal('extended'), expiresAt: Instant }),
        z.object({ outcome: z.literal('ended') }),
      ]),
    )
    .mutation(({ ctx }) => ctx.get(ExtendSession).run(ctx.token)),
  /** The text that the applicant signs with the authentication key; good once, for five minutes. */
  beginWithEds: publicProcedure
    .output(z.object({ nonceId: z.uuid(), content: z.string(), expiresAt: Instant }))
    .mutation(({ ctx }) => ctx.get(BeginSignIn).run(ctx.ip)),
  finishWithEds: publicProcedure
    .input(z.object({ nonceId: z.uuid(), cms: Cms }))
    .output(
      z.discriminatedUnion('outcome', [
        SignedIn,
        z.object({ outcome: z.literal('refused'), problem: SignatureProblem }),
      ]),
    )
    .mutation(({ ctx, input }) => ctx.get(FinishSignIn).run(ctx.ip, input)),
  /** First step of an officer: the password. The same answer for a wrong login and a wrong password. */
  password: publicProcedure
    .input(z.object({ login: z.string().trim().toLowerCase().min(1).max(100), password: z.string().min(1).max(200) }))
    .output(
      z.discriminatedUnion('outcome', [
        z.object({ outcome: z.literal('second-factor'), challenge: z.string(), expiresAt: Instant }),
        z.object({
          outcome: z.literal('refused'),
          problem: z.enum(['wrong', 'too-many']),
          retryInSeconds: z.int().optional(),
        }),
      ]),
    )
    .mutation(({ ctx, input }) => ctx.get(CheckPassword).run(ctx.ip, input)),
  /** Second step: the code of the authenticator, each good once. */
  secondFactor: publicProcedure
    .input(
      z.object({
        challenge: z.string().max(200),
        code: z
          .string()
          .trim()
          .regex(/^\d{6}$/),
      }),
    )
    .output(
      z.discriminatedUnion('outcome', [
        SignedIn,
        z.object({
          outcome: z.literal('refused'),
          problem: z.enum(['wrong', 'too-many', 'expired']),
          retryInSeconds: z.int().optional(),
        }),
      ]),
    )
    .mutation(({ ctx, input }) => ctx.get(CheckSecondFactor).run(ctx.ip, input)),
});
