import { mostInviteesOf } from '@shaqyru/domain/application/forms';
import { InviteeSheet } from '@shaqyru/domain/application/invitee-sheet';
import { ApplicationKind } from '@shaqyru/domain/application/kind';
import { ChangedElsewhere } from '@shaqyru/domain/case/case-view';
import { z } from 'zod';
import { applicantProcedure, router } from '../trpc/trpc.ts';
import { AdoptSheet } from './adopt-sheet.ts';
import { CorrectSheet } from './correct-sheet.ts';
import { DiscardSheet } from './discard-sheet.ts';
import { ReadInviteeSheet } from './read-invitee-sheet.ts';
import { longestCell } from './table.ts';

const OfCase = z.object({ caseId: z.uuid() });
const mostRows = Math.max(...ApplicationKind.options.map(mostInviteesOf));
/** Of one page of corrections. */
const mostCells = 1_000;

export const inviteeSheetsRouter = router({
  /** The sheet of people that waits to become part of the application. */
  read: applicantProcedure
    .input(OfCase)
    .output(z.object({ sheet: InviteeSheet.nullable() }))
    .query(({ ctx, input }) => ctx.get(ReadInviteeSheet).run(ctx.actor, input)),
  correct: applicantProcedure
    .input(
      OfCase.extend({
        sheetVersion: z.int(),
        cells: z
          .array(z.object({ line: z.int(), field: z.string().max(60), text: z.string().max(longestCell) }))
          .max(mostCells),
        leaveOut: z.array(z.int()).max(mostRows),
      }),
    )
    .output(
      z.discriminatedUnion('outcome', [
        z.object({ outcome: z.literal('corrected'), version: z.int() }),
        z.object({ outcome: z.literal('changed-elsewhere') }),
      ]),
    )
    .mutation(({ ctx, input }) => ctx.get(CorrectSheet).run(ctx.actor, input)),
  /** All rows become part of the application, or none. */
  adopt: applicantProcedure
    .input(OfCase.extend({ version: z.int(), sheetVersion: z.int(), idempotencyKey: z.uuid() }))
    .output(
      z.discriminatedUnion('outcome', [
        z.object({ outcome: z.literal('adopted'), added: z.int(), replaced: z.int(), version: z.int() }),
        z.object({ outcome: z.literal('wrong') }),
        ChangedElsewhere,
      ]),
    )
    .mutation(({ ctx, input }) => ctx.get(AdoptSheet).run(ctx.actor, input)),
  discard: applicantProcedure
    .input(OfCase)
    .output(z.object({}))
    .mutation(({ ctx, input }) => ctx.get(DiscardSheet).run(ctx.actor, input)),
});
