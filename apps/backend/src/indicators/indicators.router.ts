import {
  CaseGroup,
  CountedCase,
  IndicatorTableView,
  NewTargetOrder,
  OrderEntered,
  PublishedYear,
  ReportingPeriod,
  TargetOrder,
  Year,
} from '@shaqyru/domain/indicators/indicator-view';
import { z } from 'zod';
import { officerProcedure, publicProcedure, router } from '../trpc/trpc.ts';
import { EnterOrder } from './enter-order.ts';
import { ListCountedCases } from './list-counted-cases.ts';
import { ListOrders } from './list-orders.ts';
import { ReadPublished } from './read-published.ts';
import { ReadTable } from './read-table.ts';

const BodyId = z.string().max(120);

export const indicatorsRouter = router({
  /** What is published of a year (clauses 17–19, Annex 5); null for the latest. */
  published: publicProcedure
    .input(z.object({ year: Year.nullable() }))
    .output(PublishedYear)
    .query(({ ctx, input }) => ctx.get(ReadPublished).run(input)),
  /** Any period: the departments for the ministry, its units for a department. Figures, no person's data. */
  table: officerProcedure('indicator.read')
    .input(z.intersection(ReportingPeriod, z.object({ departmentId: BodyId.nullable() })))
    .output(IndicatorTableView)
    .query(({ ctx, input }) => ctx.get(ReadTable).run(ctx.actor, input)),
  /** Drill-down: the cases of the own department that a number of 1.1 is made of. */
  cases: officerProcedure('case.read')
    .input(
      z.intersection(
        ReportingPeriod,
        z.object({ group: CaseGroup, unitId: BodyId.nullable(), after: z.string().max(40).nullable() }),
      ),
    )
    .output(z.object({ items: z.array(CountedCase), next: z.string().nullable() }))
    .query(({ ctx, input }) => ctx.get(ListCountedCases).run(ctx.actor, input)),
  orders: officerProcedure('indicator.read')
    .output(z.array(TargetOrder))
    .query(({ ctx }) => ctx.get(ListOrders).run(ctx.actor)),
  /** The ministry's yearly order (clause 19); an entry is superseded, never changed. */
  enterOrder: officerProcedure('indicator.approve')
    .input(NewTargetOrder.extend({ idempotencyKey: z.uuid() }))
    .output(OrderEntered)
    .mutation(({ ctx, input }) => ctx.get(EnterOrder).run(ctx.actor, input)),
});
