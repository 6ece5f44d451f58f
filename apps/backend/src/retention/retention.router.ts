import { RetentionReason, RetentionView } from '@shaqyru/domain/retention/retention-view';
import { z } from 'zod';
import { officerProcedure, router } from '../trpc/trpc.ts';
import { AskRetention } from './ask-retention.ts';
import { ReadRetention } from './read-retention.ts';

export const retentionRouter = router({
  /** The dry run. */
  read: officerProcedure('retention.run')
    .output(RetentionView)
    .query(({ ctx }) => ctx.get(ReadRetention).run(ctx.actor)),
  ask: officerProcedure('retention.run')
    .input(z.object({ reason: RetentionReason }))
    .output(z.object({ outcome: z.enum(['asked', 'asked-already']) }))
    .mutation(({ ctx, input }) => ctx.get(AskRetention).run(ctx.actor, input)),
});
