import { FieldProblem } from '@shaqyru/domain/application/problem';
import { ReplacementAnswers, ReplacementView, WaitingReplacement } from '@shaqyru/domain/replacement/replacement';
import { z } from 'zod';
import { applicantProcedure, officerProcedure, router } from '../trpc/trpc.ts';
import { AcceptReplacement } from './accept-replacement.ts';
import { AskReplacement } from './ask-replacement.ts';
import { DeclineReplacement } from './decline-replacement.ts';
import { EnterReplacement } from './enter-replacement.ts';
import { ListWaiting } from './list-waiting.ts';
import { ReadReplacements } from './read-replacements.ts';

const OfCase = z.object({ caseId: z.uuid() });
const Request = z.object({ invitationId: z.uuid(), answers: ReplacementAnswers, idempotencyKey: z.uuid() });
const Void = z.object({ outcome: z.literal('void') });
const Replaced = z.object({ outcome: z.literal('replaced'), number: z.string() });
const Invalid = z.object({ outcome: z.literal('invalid'), problems: z.array(FieldProblem) });
const AskedAlready = z.object({ outcome: z.literal('asked-already') });
const DecidedAlready = z.object({ outcome: z.literal('decided-already') });

export const replacementsRouter = router({
  /** The applicant asks, with a receipt of the duty paid anew. */
  ask: applicantProcedure
    .input(Request)
    .output(z.discriminatedUnion('outcome', [z.object({ outcome: z.literal('asked') }), Invalid, Void, AskedAlready]))
    .mutation(({ ctx, input }) => ctx.get(AskReplacement).run(ctx.actor, input)),
  readOwn: applicantProcedure
    .input(OfCase)
    .output(z.array(ReplacementView))
    .query(({ ctx, input }) => ctx.get(ReadReplacements).run(ctx.actor, input)),
  read: officerProcedure('case.read')
    .input(OfCase)
    .output(z.array(ReplacementView))
    .query(({ ctx, input }) => ctx.get(ReadReplacements).run(ctx.actor, input)),
  waiting: officerProcedure('case.read')
    .output(z.array(WaitingReplacement))
    .query(({ ctx }) => ctx.get(ListWaiting).run(ctx.actor)),
  /** A request made at the window: entered and accepted in one. */
  enter: officerProcedure('case.accept')
    .input(Request)
    .output(z.discriminatedUnion('outcome', [Replaced, Invalid, Void, AskedAlready]))
    .mutation(({ ctx, input }) => ctx.get(EnterReplacement).run(ctx.actor, input)),
  accept: officerProcedure('case.accept')
    .input(z.object({ replacementId: z.uuid() }))
    .output(z.discriminatedUnion('outcome', [Replaced, Void, DecidedAlready]))
    .mutation(({ ctx, input }) => ctx.get(AcceptReplacement).run(ctx.actor, input)),
  decline: officerProcedure('case.accept')
    .input(z.object({ replacementId: z.uuid(), reason: z.string().trim().min(5).max(1000) }))
    .output(z.discriminatedUnion('outcome', [z.object({ outcome: z.literal('declined') }), DecidedAlready]))
    .mutation(({ ctx, input }) => ctx.get(DeclineReplacement).run(ctx.actor, input)),
});
