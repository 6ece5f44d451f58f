import { SignatureProblem } from '@shaqyru/domain/account/signature-problem';
import { CancellationReason, CancellationView } from '@shaqyru/domain/cancellation/cancellation';
import { Reason } from '@shaqyru/domain/law/reason';
import { z } from 'zod';
import { applicantProcedure, officerProcedure, router } from '../trpc/trpc.ts';
import { CancelInvitation } from './cancel-invitation.ts';
import { ReadCancellations } from './read-cancellations.ts';
import { ReviewCancellation } from './review-cancellation.ts';

const OfCase = z.object({ caseId: z.uuid() });
const OfInvitation = z.object({ invitationId: z.uuid(), reason: CancellationReason });
const Void = z.object({ outcome: z.literal('void') });
const Barred = z.object({ outcome: z.literal('barred'), because: z.array(Reason) });

export const cancellationsRouter = router({
  read: officerProcedure('case.read')
    .input(OfCase)
    .output(z.array(CancellationView))
    .query(({ ctx, input }) => ctx.get(ReadCancellations).run(ctx.actor, input)),
  readOwn: applicantProcedure
    .input(OfCase)
    .output(z.array(CancellationView))
    .query(({ ctx, input }) => ctx.get(ReadCancellations).run(ctx.actor, input)),
  /** The exact text of the cancellation, to be signed with the head's own EDS. */
  review: officerProcedure('case.decide')
    .input(OfInvitation)
    .output(
      z.discriminatedUnion('outcome', [z.object({ outcome: z.literal('ready'), content: z.string() }), Barred, Void]),
    )
    .query(({ ctx, input }) => ctx.get(ReviewCancellation).run(ctx.actor, input)),
  cancel: officerProcedure('case.decide')
    .input(OfInvitation.extend({ cms: z.string().max(200_000), idempotencyKey: z.uuid() }))
    .output(
      z.discriminatedUnion('outcome', [
        z.object({ outcome: z.literal('cancelled') }),
        z.object({ outcome: z.literal('refused'), problem: SignatureProblem }),
        Barred,
        Void,
      ]),
    )
    .mutation(({ ctx, input }) => ctx.get(CancelInvitation).run(ctx.actor, input)),
});
