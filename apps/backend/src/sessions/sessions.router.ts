import { OwnSession } from '@shaqyru/domain/account/officer-view';
import { longestPassword, passwordProblems, type PasswordProblem } from '@shaqyru/domain/account/password';
import { CurrentSession, SignedIn } from '@shaqyru/domain/account/session';
import { SignatureProblem } from '@shaqyru/domain/account/signature-problem';
import { Instant } from '@shaqyru/domain/law/plain-date';
import { z } from 'zod';
import { ownAccountProcedure, publicProcedure, router } from '../trpc/trpc.ts';
import { BeginSignIn } from './begin-sign-in.ts';
import { ChangePassword } from './change-password.ts';
import { CheckPassword } from './check-password.ts';
import { CheckSecondFactor } from './check-second-factor.ts';
import { EndOwnSessions } from './end-own-sessions.ts';
import { EndSession } from './end-session.ts';
import { ExtendSession } from './extend-session.ts';
import { FinishFirstSignIn } from './finish-first-sign-in.ts';
import { FinishSignIn } from './finish-sign-in.ts';
import { ListOwnSessions } from './list-own-sessions.ts';
import { ReadFirstSignIn } from './read-first-sign-in.ts';
import { ReadSession } from './read-session.ts';

/** A CMS in base64; an ordinary one has 4 KB. */
const Cms = z.string().max(200_000);
const Challenge = z.string().max(200);
const Code = z
  .string()
  .trim()
  .regex(/^\d{6}$/);
/** What the officer's browser calls itself, cut to what is kept. */
const Browser = z
  .string()
  .default('')
  .transform((text) => text.slice(0, 300));
/** Longer than is taken, so that the officer is told why. */
const NewPassword = z.string().max(longestPassword * 2);
const passwordProblemNames = Object.keys(passwordProblems) as [PasswordProblem, ...PasswordProblem[]];

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
  /** The text that the applicant signs with the authentication key; good once, for a few minutes. */
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
        z.object({ outcome: z.enum(['second-factor', 'first-sign-in']), challenge: z.string(), expiresAt: Instant }),
        z.object({
          outcome: z.literal('refused'),
          problem: z.enum(['wrong', 'too-many', 'password-expired']),
          retryInSeconds: z.int().optional(),
        }),
      ]),
    )
    .mutation(({ ctx, input }) => ctx.get(CheckPassword).run(ctx.ip, input)),
  /** Second step: the code of the authenticator, each good once. */
  secondFactor: publicProcedure
    .input(z.object({ challenge: Challenge, code: Code, browser: Browser }))
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
    .mutation(({ ctx, input }) => ctx.get(CheckSecondFactor).run(input)),
  /** After a one-time password: whose account it is, and the secret for the authenticator if one is to be set up. */
  firstSignIn: publicProcedure
    .input(z.object({ challenge: Challenge }))
    .output(
      z.discriminatedUnion('outcome', [
        z.object({
          outcome: z.literal('open'),
          login: z.string(),
          name: z.string(),
          authenticator: z.object({ secret: z.string(), uri: z.string() }).nullable(),
        }),
        z.object({ outcome: z.literal('expired') }),
      ]),
    )
    .query(({ ctx, input }) => ctx.get(ReadFirstSignIn).run(input)),
  finishFirstSignIn: publicProcedure
    .input(z.object({ challenge: Challenge, password: NewPassword, code: Code, browser: Browser }))
    .output(
      z.discriminatedUnion('outcome', [
        SignedIn,
        z.object({
          outcome: z.literal('refused'),
          problem: z.enum(['wrong', 'too-many', 'expired', ...passwordProblemNames]),
          retryInSeconds: z.int().optional(),
        }),
      ]),
    )
    .mutation(({ ctx, input }) => ctx.get(FinishFirstSignIn).run(input)),
  own: ownAccountProcedure
    .output(z.array(OwnSession))
    .query(({ ctx }) => ctx.get(ListOwnSessions).run(ctx.actor, ctx.token)),
  endOwn: ownAccountProcedure
    .input(z.object({ sessionId: z.uuid() }))
    .output(z.object({ ended: z.int() }))
    .mutation(({ ctx, input }) => ctx.get(EndOwnSessions).run(ctx.actor, input)),
  endOthers: ownAccountProcedure
    .output(z.object({ ended: z.int() }))
    .mutation(({ ctx }) => ctx.get(EndOwnSessions).run(ctx.actor, { allBut: ctx.token ?? '' })),
  /** The answer's secret takes the place of the one that was sent: that has ended with the others. */
  changePassword: ownAccountProcedure
    .input(
      z.object({
        present: z
          .string()
          .min(1)
          .max(longestPassword * 2),
        password: NewPassword,
        browser: Browser,
      }),
    )
    .output(
      z.discriminatedUnion('outcome', [
        SignedIn,
        z.object({
          outcome: z.literal('refused'),
          problem: z.enum(['wrong', 'too-many', ...passwordProblemNames]),
          retryInSeconds: z.int().optional(),
        }),
      ]),
    )
    .mutation(({ ctx, input }) => ctx.get(ChangePassword).run(ctx.actor, input)),
});
