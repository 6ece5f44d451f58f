import { Remark } from '@shaqyru/domain/application/remark';
import { CaseView, ChangedElsewhere } from '@shaqyru/domain/case/case-view';
import {
  AssignedMany,
  Assignment,
  AssignmentSuggestion,
  mostAssigned,
  WorklistPage,
  WorklistQuery,
} from '@shaqyru/domain/case/worklist';
import { ComplaintNumber } from '@shaqyru/domain/complaint/complaint-lodging';
import { Reason } from '@shaqyru/domain/law/reason';
import { z } from 'zod';
import { officerProcedure, router } from '../trpc/trpc.ts';
import { AcceptCase } from './accept-case.ts';
import { AssignCase } from './assign-case.ts';
import { AssignCases } from './assign-cases.ts';
import { HandOverPapers } from './hand-over-papers.ts';
import { ListCases } from './list-cases.ts';
import { LogNotice } from './log-notice.ts';
import { ReadCase } from './read-case.ts';
import { ReopenCase } from './reopen-case.ts';
import { ReturnIncomplete } from './return-incomplete.ts';
import { StartExamination } from './start-examination.ts';
import { SuggestAssignment } from './suggest-assignment.ts';

const AtVersion = z.object({ caseId: z.uuid(), version: z.int() });
const done = z.discriminatedUnion('outcome', [z.object({ outcome: z.literal('done') }), ChangedElsewhere]);

export const casesRouter = router({
  worklist: officerProcedure('case.read')
    .input(WorklistQuery)
    .output(WorklistPage)
    .query(({ ctx, input }) => ctx.get(ListCases).run(ctx.actor, input)),
  read: officerProcedure('case.read')
    .input(z.object({ caseId: z.uuid() }))
    .output(CaseView)
    .query(({ ctx, input }) => ctx.get(ReadCase).run(ctx.actor, input)),
  accept: officerProcedure('case.accept')
    .input(AtVersion)
    .output(done)
    .mutation(({ ctx, input }) => ctx.get(AcceptCase).run(ctx.actor, input)),
  returnIncomplete: officerProcedure('case.accept')
    .input(AtVersion.extend({ remarks: z.array(Remark).min(1).max(60) }))
    .output(done)
    .mutation(({ ctx, input }) => ctx.get(ReturnIncomplete).run(ctx.actor, input)),
  assign: officerProcedure('case.assign')
    .input(AtVersion.extend({ officerId: z.uuid().nullable() }))
    .output(done)
    .mutation(({ ctx, input }) => ctx.get(AssignCase).run(ctx.actor, input)),
  /** Each case as if given alone; what was not given is reported with the reason. */
  assignMany: officerProcedure('case.assign')
    .input(z.object({ assignments: z.array(Assignment).min(1).max(mostAssigned), idempotencyKey: z.uuid() }))
    .output(AssignedMany)
    .mutation(({ ctx, input }) => ctx.get(AssignCases).run(ctx.actor, input)),
  suggestAssignment: officerProcedure('case.assign')
    .input(z.object({ caseIds: z.array(z.uuid()).min(1).max(mostAssigned) }))
    .output(AssignmentSuggestion)
    .query(({ ctx, input }) => ctx.get(SuggestAssignment).run(ctx.actor, input)),
  /** The examiner takes the case. */
  startExamination: officerProcedure('case.examine')
    .input(AtVersion)
    .output(done)
    .mutation(({ ctx, input }) => ctx.get(StartExamination).run(ctx.actor, input)),
  /** The head carries out the answer to a complaint (clauses 20–23): whoever was refused is decided anew. */
  reopen: officerProcedure('case.decide')
    .input(
      AtVersion.extend({
        complaint: ComplaintNumber,
        note: z.string().trim().max(2000),
        idempotencyKey: z.uuid(),
      }),
    )
    .output(
      z.discriminatedUnion('outcome', [
        z.object({ outcome: z.literal('reopened') }),
        z.object({ outcome: z.literal('barred'), because: z.array(Reason) }),
        ChangedElsewhere,
      ]),
    )
    .mutation(({ ctx, input }) => ctx.get(ReopenCase).run(ctx.actor, input)),
  /** Clause 15: the applicant was told, by telephone or in person. */
  logNotice: officerProcedure('case.notify')
    .input(
      AtVersion.extend({
        how: z.enum(['telephone', 'in-person']),
        spokeWith: z.string().trim().min(2).max(200),
        note: z.string().trim().max(1000),
      }),
    )
    .output(done)
    .mutation(({ ctx, input }) => ctx.get(LogNotice).run(ctx.actor, input)),
  handOver: officerProcedure('case.hand-over')
    .input(
      AtVersion.extend({
        receivedBy: z.string().trim().min(2).max(200),
        document: z.string().trim().min(2).max(200),
        note: z.string().trim().max(1000),
      }),
    )
    .output(done)
    .mutation(({ ctx, input }) => ctx.get(HandOverPapers).run(ctx.actor, input)),
});
