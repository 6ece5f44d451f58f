import { ApplicationKind } from '@shaqyru/domain/application/kind';
import { Language, PlacedProblem } from '@shaqyru/domain/case/case-view';
import { LackingDocument, ReceivedDocument } from '@shaqyru/domain/intake/paper-application';
import { maximumInvitees } from '@shaqyru/domain/application/private-affairs';
import { z } from 'zod';
import { officerProcedure, router } from '../trpc/trpc.ts';
import { TakeInPapers } from './take-in-papers.ts';

const Page = z.record(z.string(), z.unknown());
/** As typed: what is wrong with it is answered field by field, not refused as a whole. */
const TypedAnswers = z.object({
  organisation: Page.optional(),
  request: Page.optional(),
  letter: Page.optional(),
  representative: Page.optional(),
  inviter: Page.optional(),
  employment: Page.optional(),
  invitees: z.array(Page.and(z.object({ id: z.uuid() }))).max(maximumInvitees),
  visit: Page.optional(),
  petition: Page.optional(),
  signatories: Page.optional(),
  receipt: Page.optional(),
  declaration: Page.optional(),
});

export const intakeRouter = router({
  /** Documents of clause 11 handed in on paper: accepted with number and talon, or what is missing. */
  takeIn: officerProcedure('case.take-in')
    .input(
      z.object({
        kind: ApplicationKind,
        language: Language,
        /** Of whoever stands at the window. */
        iin: z.string().max(40),
        /** Who hands a letter in; the other papers name them. */
        bearer: Page,
        answers: TypedAnswers,
        /** The officer has compared a BIN that is known under another name with the organisation's certificate. */
        confirmedBin: z.boolean(),
        received: z.array(ReceivedDocument).max(10),
        preview: z.boolean(),
        /** The number that is being served. */
        ticketId: z.uuid().nullable(),
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
