import { LatePage, SavedView, SavedViewAnswer, ViewName, WorklistCounts } from '@shaqyru/domain/case/worklist';
import { Instant } from '@shaqyru/domain/law/plain-date';
import { z } from 'zod';
import { officerProcedure, router } from '../trpc/trpc.ts';
import { CountWorklists } from './count-worklists.ts';
import { ListLate } from './list-late.ts';
import { ListViews } from './list-views.ts';
import { MarkWarningsSeen } from './mark-warnings-seen.ts';
import { RemoveView } from './remove-view.ts';
import { RenameView } from './rename-view.ts';
import { SaveView } from './save-view.ts';

const OfView = z.object({ viewId: z.uuid() });
const done = z.object({ outcome: z.literal('done') });

export const worklistsRouter = router({
  counts: officerProcedure('case.read')
    .output(WorklistCounts)
    .query(({ ctx }) => ctx.get(CountWorklists).run(ctx.actor)),
  /** The warnings of due dates that came until that moment have been looked at. */
  markWarningsSeen: officerProcedure('case.read')
    .input(z.object({ until: Instant }))
    .output(done)
    .mutation(async ({ ctx, input }) => {
      await ctx.get(MarkWarningsSeen).run(ctx.actor, input);
      return { outcome: 'done' as const };
    }),
  /** For the head: what is late, whose turn it is, and where the time went. */
  late: officerProcedure('case.assign')
    .input(z.object({ after: z.string().max(60).nullable(), limit: z.int().min(1).max(500).default(50) }))
    .output(LatePage)
    .query(({ ctx, input }) => ctx.get(ListLate).run(ctx.actor, input)),
  views: officerProcedure('case.read')
    .output(z.array(SavedView))
    .query(({ ctx }) => ctx.get(ListViews).run(ctx.actor)),
  saveView: officerProcedure('case.read')
    .input(SavedView.omit({ id: true }).extend({ name: ViewName, idempotencyKey: z.uuid() }))
    .output(SavedViewAnswer)
    .mutation(({ ctx, input }) => ctx.get(SaveView).run(ctx.actor, input)),
  renameView: officerProcedure('case.read')
    .input(OfView.extend({ name: ViewName }))
    .output(SavedViewAnswer)
    .mutation(({ ctx, input }) => ctx.get(RenameView).run(ctx.actor, input)),
  removeView: officerProcedure('case.read')
    .input(OfView)
    .output(done)
    .mutation(async ({ ctx, input }) => {
      await ctx.get(RemoveView).run(ctx.actor, input);
      return { outcome: 'done' as const };
    }),
});
