import {
  AdditionProblem,
  AdditionSource,
  AdditionView,
  DueMove,
  NewAddition,
  WithdrawalReason,
} from '@shaqyru/domain/term/calendar-change';
import { CalendarAddition } from '@shaqyru/domain/term/holidays';
import { z } from 'zod';
import { officerProcedure, publicProcedure, router } from '../trpc/trpc.ts';
import { ChangeCalendar } from './change-calendar.ts';
import { ReadCalendarEntries } from './read-calendar-entries.ts';
import { ReadPublicCalendar } from './read-public-calendar.ts';

const Changed = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('changed'), additionId: z.uuid() }),
  z.object({ outcome: z.literal('preview'), moves: z.array(DueMove) }),
  z.object({ outcome: z.literal('invalid'), problems: z.array(AdditionProblem) }),
  z.object({ outcome: z.literal('withdrawn-already') }),
  z.object({ outcome: z.literal('recounting') }),
]);
const asked = { preview: z.boolean(), idempotencyKey: z.uuid() };

export const calendarRouter = router({
  additions: publicProcedure.output(z.array(CalendarAddition)).query(({ ctx }) => ctx.get(ReadPublicCalendar).run()),
  read: officerProcedure('calendar.manage')
    .input(z.object({ year: z.int().min(2011).max(2100) }))
    .output(
      z.object({
        workingWeek: z.literal([5, 6]),
        additions: z.array(CalendarAddition),
        entries: z.array(AdditionView),
      }),
    )
    .query(({ ctx, input }) => ctx.get(ReadCalendarEntries).run(ctx.actor, input)),
  /** `preview` counts the due dates that would move and writes nothing. */
  add: officerProcedure('calendar.manage')
    .input(z.object({ addition: NewAddition, source: AdditionSource, ...asked }))
    .output(Changed)
    .mutation(({ ctx, input: { preview, idempotencyKey, ...wanted } }) =>
      ctx.get(ChangeCalendar).run(ctx.actor, { wanted: { change: 'added', ...wanted }, preview, idempotencyKey }),
    ),
  withdraw: officerProcedure('calendar.manage')
    .input(z.object({ additionId: z.uuid(), reason: WithdrawalReason, ...asked }))
    .output(Changed)
    .mutation(({ ctx, input: { preview, idempotencyKey, ...wanted } }) =>
      ctx.get(ChangeCalendar).run(ctx.actor, { wanted: { change: 'withdrawn', ...wanted }, preview, idempotencyKey }),
    ),
});
