import { Language, PlacedProblem } from '@shaqyru/domain/case/case-view';
import { LackingDocument, ReceivedDocument } from '@shaqyru/domain/intake/paper-application';
import { maximumInvitees } from '@shaqyru/domain/application/private-affairs';
import { z } from 'zod';
import { officerProcedure, router } from '../trpc/trpc.ts';
import { TakeInPapers } from './take-in-papers.ts';

const Page = z.record(z.string(), z.unknown());
/** As typed: what is wrong with it is answered field by field, not refused as a whole. */
const TypedAnswers = z.object({
  inviter: Page,
  employment: Page,
  invitees: z.array(Page.and(z.object({ id: z.uuid() }))).max(maximumInvitees),
  visit: Page,
  petition: Page,
  receipt: Page,
  declaration: Page,
});

export const intakeRouter = router({
  /** Documents handed in on paper for private affairs: accepted with number and talon, or what is missing. */
  takeIn: officerProcedure('case.take-in')
    .input(
      z.object({
        language: Language,
        iin: z.string().max(40),
        answers: TypedAnswers,
        received: z.array(ReceivedDocument).max(10),
        preview: z.boolean(),
        idempotencyKey: z.uuid(),
      }),
    )
    .output(
      z.discriminatedUnion('outcome', [
        z.object({ outcome: z.literal('accepted'), caseId: z.uuid(), number: z.string(), talonId: z.uuid() }),
        z.object({ outcome: z.literal('complete') }),
        z.object({
          outcome: z.literal('incomplete'),
          lacking: z.array(LackingDocument),
          problems: z.array(PlacedProblem),
        }),
      ]),
    )
    .mutation(({ ctx, input }) => ctx.get(TakeInPapers).run(ctx.actor, input)),
});
