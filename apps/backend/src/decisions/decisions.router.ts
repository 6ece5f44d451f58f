import { SignatureProblem } from '@shaqyru/domain/account/signature-problem';
import { ChangedElsewhere, ItemOutcome } from '@shaqyru/domain/case/case-view';
import { GroundId } from '@shaqyru/domain/refusal/grounds';
import { z } from 'zod';
import { officerProcedure, router } from '../trpc/trpc.ts';
import { DecideCase } from './decide-case.ts';
import { ProposeDecision } from './propose-decision.ts';
import { ReturnToExaminer } from './return-to-examiner.ts';
import { ReviewDecision } from './review-decision.ts';

const AtVersion = z.object({ caseId: z.uuid(), version: z.int() });

export const decisionsRouter = router({
  propose: officerProcedure('case.examine')
    .input(AtVersion.extend({ items: z.array(ItemOutcome).min(1).max(20), note: z.string().trim().max(2000) }))
    .output(
      z.discriminatedUnion('outcome', [
        z.object({ outcome: z.literal('proposed') }),
        z.object({
          outcome: z.literal('not-yet'),
          why: z.enum(['records-not-checked', 'match-not-resolved', 'match-not-confirmed']),
        }),
        z.object({
          outcome: z.literal('invalid'),
          problems: z.array(
            z.object({
              inviteeId: z.uuid().nullable(),
              problem: z.enum([
                'no-outcome',
                'refusal-without-ground',
                'issue-with-ground',
                'ground-barred',
                'ground-of-another-edition',
                'ground-twice',
              ]),
              ground: GroundId.nullable(),
            }),
          ),
        }),
        ChangedElsewhere,
      ]),
    )
    .mutation(({ ctx, input }) => ctx.get(ProposeDecision).run(ctx.actor, input)),
  returnToExaminer: officerProcedure('case.decide')
    .input(AtVersion.extend({ reason: z.string().trim().min(5).max(2000) }))
    .output(z.discriminatedUnion('outcome', [z.object({ outcome: z.literal('done') }), ChangedElsewhere]))
    .mutation(({ ctx, input }) => ctx.get(ReturnToExaminer).run(ctx.actor, input)),
  /** The exact text of the decision, to be signed with the head's own EDS. */
  review: officerProcedure('case.decide')
    .input(z.object({ caseId: z.uuid() }))
    .output(
      z.discriminatedUnion('outcome', [
        z.object({ outcome: z.literal('ready'), version: z.int(), content: z.string() }),
        z.object({ outcome: z.literal('own-proposal') }),
        z.object({ outcome: z.literal('nothing-proposed') }),
      ]),
    )
    .query(({ ctx, input }) => ctx.get(ReviewDecision).run(ctx.actor, input)),
  decide: officerProcedure('case.decide')
    .input(AtVersion.extend({ cms: z.string().max(200_000), idempotencyKey: z.uuid() }))
    .output(
      z.discriminatedUnion('outcome', [
        z.object({ outcome: z.literal('decided') }),
        z.object({ outcome: z.literal('own-proposal') }),
        /** The bank took the duty back: nothing is issued while it is not paid. */
        z.object({ outcome: z.literal('payment-reversed') }),
        z.object({ outcome: z.literal('refused'), problem: SignatureProblem }),
        ChangedElsewhere,
      ]),
    )
    .mutation(({ ctx, input }) => ctx.get(DecideCase).run(ctx.actor, input)),
});
