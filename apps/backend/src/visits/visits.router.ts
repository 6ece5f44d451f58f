import { NewViolation } from '@shaqyru/domain/visit/violation';
import {
  ControlPage,
  ControlQuery,
  CrossingOutcome,
  EarlierViolation,
  NewVisitEvent,
  OwnVisit,
  VisitProblem,
  VisitView,
} from '@shaqyru/domain/visit/visit-view';
import { z } from 'zod';
import { applicantProcedure, officerProcedure, router } from '../trpc/trpc.ts';
import { FindEarlierViolations } from './find-earlier-violations.ts';
import { ImportCrossings } from './import-crossings.ts';
import { ListControlled } from './list-controlled.ts';
import { ReadOwnVisits } from './read-own-visits.ts';
import { ReadVisits } from './read-visits.ts';
import { RecordViolation } from './record-violation.ts';
import { RecordVisitEvent } from './record-visit-event.ts';
import { TakeBackVisitEvent } from './take-back-visit-event.ts';

const OfCase = z.object({ caseId: z.uuid() });
const Recorded = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('recorded') }),
  z.object({ outcome: z.literal('impossible'), problem: VisitProblem }),
]);

export const visitsRouter = router({
  /** Visitors of whom something is due, or overdue. */
  controlled: officerProcedure('case.read')
    .input(ControlQuery)
    .output(ControlPage)
    .query(({ ctx, input }) => ctx.get(ListControlled).run(ctx.actor, input)),
  read: officerProcedure('case.read')
    .input(OfCase)
    .output(z.array(VisitView))
    .query(({ ctx, input }) => ctx.get(ReadVisits).run(ctx.actor, input)),
  readOwn: applicantProcedure
    .input(OfCase)
    .output(z.array(OwnVisit))
    .query(({ ctx, input }) => ctx.get(ReadOwnVisits).run(ctx.actor, input)),
  record: officerProcedure('visit.record')
    .input(OfCase.extend(NewVisitEvent.shape))
    .output(Recorded)
    .mutation(({ ctx, input }) => ctx.get(RecordVisitEvent).run(ctx.actor, input)),
  takeBack: officerProcedure('visit.record')
    .input(OfCase.extend({ eventId: z.string().regex(/^\d{1,18}$/), reason: z.string().trim().min(5).max(1000) }))
    .output(Recorded)
    .mutation(({ ctx, input }) => ctx.get(TakeBackVisitEvent).run(ctx.actor, input)),
  recordViolation: officerProcedure('visit.record')
    .input(OfCase.extend({ inviteeId: z.uuid(), violation: NewViolation }))
    .output(Recorded)
    .mutation(({ ctx, input }) => ctx.get(RecordViolation).run(ctx.actor, input)),
  /** Evidence for the ground of clause 16, item 8. */
  earlierViolations: officerProcedure('case.examine')
    .input(OfCase)
    .output(z.array(EarlierViolation))
    .query(({ ctx, input }) => ctx.get(FindEarlierViolations).run(ctx.actor, input)),
  /**
   * CSV with the header `direction,date,name,birth_date,citizenship,passport,checkpoint`. All rows or none: wrong rows come
   * back with their line numbers. `preview` shows what would be recorded and writes nothing.
   */
  importCrossings: officerProcedure('visit.import')
    .input(z.object({ csv: z.string().max(2_000_000), preview: z.boolean() }))
    .output(
      z.discriminatedUnion('outcome', [
        z.object({ outcome: z.enum(['preview', 'imported']), rows: z.array(CrossingOutcome) }),
        z.object({
          outcome: z.literal('invalid'),
          problems: z.array(
            z.object({
              line: z.int(),
              column: z.string().nullable(),
              problem: z.enum([
                'not-csv',
                'missing-column',
                'required',
                'not-a-date',
                'date-in-future',
                'not-a-country',
                'not-a-direction',
                'too-long',
                'too-many-rows',
              ]),
            }),
          ),
        }),
      ]),
    )
    .mutation(({ ctx, input }) => ctx.get(ImportCrossings).run(ctx.actor, input)),
});
