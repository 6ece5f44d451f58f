import { DayFigures, FiguresPeriod } from '@shaqyru/domain/figures/day-figures';
import { z } from 'zod';
import { officerProcedure, router } from '../trpc/trpc.ts';
import { ReadFigures } from './read-figures.ts';

export const figuresRouter = router({
  /** Counts of a period and of this moment; no person's data. */
  read: officerProcedure('indicator.read')
    .input(z.intersection(FiguresPeriod, z.object({ departmentId: z.string().max(120).nullable() })))
    .output(DayFigures)
    .query(({ ctx, input }) => ctx.get(ReadFigures).run(ctx.actor, input)),
});
