import { Paper } from '@shaqyru/domain/case/case-view';
import { z } from 'zod';
import { officerProcedure, router } from '../trpc/trpc.ts';
import { ReadReprintable } from './read-reprintable.ts';
import { ReprintPaper } from './reprint-paper.ts';

export const reprintsRouter = router({
  read: officerProcedure('case.hand-over')
    .input(z.object({ paperId: z.uuid() }))
    .output(z.object({ caseId: z.uuid(), number: z.string(), paper: Paper }))
    .query(({ ctx, input }) => ctx.get(ReadReprintable).run(ctx.actor, input)),
  /** `withMarks`: an invitation with the marks on its reverse (Annex 2). */
  order: officerProcedure('case.hand-over')
    .input(
      z.object({
        paperId: z.uuid(),
        withMarks: z.boolean(),
        reason: z.string().trim().min(3).max(500),
        idempotencyKey: z.uuid(),
      }),
    )
    .output(
      z.discriminatedUnion('outcome', [
        z.object({ outcome: z.literal('ordered'), caseId: z.uuid() }),
        z.object({ outcome: z.enum(['void', 'not-printed']) }),
      ]),
    )
    .mutation(({ ctx, input }) => ctx.get(ReprintPaper).run(ctx.actor, input)),
});
