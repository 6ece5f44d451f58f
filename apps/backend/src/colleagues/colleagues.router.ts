import { email } from '@shaqyru/domain/application/field';
import { CommentText, CommonWork } from '@shaqyru/domain/organisation/colleagues';
import { z } from 'zod';
import { applicantProcedure, router } from '../trpc/trpc.ts';
import { HandOverToSign } from './hand-over-to-sign.ts';
import { ReadCommonWork } from './read-common-work.ts';
import { TakeBack } from './take-back.ts';
import { WriteComment } from './write-comment.ts';

const OfCase = z.object({ caseId: z.uuid() });
const Comment = OfCase.extend({ text: CommentText, idempotencyKey: z.uuid() });

export const colleaguesRouter = router({
  /** Only of an organisation's application; a natural person's has no colleagues and is not found here. */
  read: applicantProcedure
    .input(OfCase)
    .output(CommonWork)
    .query(({ ctx, input }) => ctx.get(ReadCommonWork).run(ctx.actor, input)),
  comment: applicantProcedure
    .input(Comment)
    .output(z.object({ outcome: z.literal('written') }))
    .mutation(({ ctx, input }) => ctx.get(WriteComment).run(ctx.actor, input)),
  /** To a colleague who may sign, or (`toId` null) to someone who has not signed in yet; told by e-mail. */
  handOver: applicantProcedure
    .input(Comment.extend({ toId: z.uuid().nullable(), email }))
    .output(z.object({ outcome: z.enum(['handed-over', 'no-right-to-sign']) }))
    .mutation(({ ctx, input }) => ctx.get(HandOverToSign).run(ctx.actor, input)),
  takeBack: applicantProcedure
    .input(OfCase)
    .output(z.object({ takenBack: z.boolean() }))
    .mutation(({ ctx, input }) => ctx.get(TakeBack).run(ctx.actor, input)),
});
