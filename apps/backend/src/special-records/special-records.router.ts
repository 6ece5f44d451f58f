import { ChangedElsewhere } from '@shaqyru/domain/case/case-view';
import { Instant } from '@shaqyru/domain/law/plain-date';
import { RecordKind } from '@shaqyru/domain/special-records/record-kind';
import {
  Edited,
  EditReason,
  RecordChange,
  RecordContent,
  RecordFilter,
  RegisterName,
  SpecialRecord,
} from '@shaqyru/domain/special-records/special-record';
import { z } from 'zod';
import { officerProcedure, router } from '../trpc/trpc.ts';
import { AddSpecialRecord } from './add-special-record.ts';
import { ChangeSpecialRecord } from './change-special-record.ts';
import { CheckInvitees } from './check-invitees.ts';
import { CloseSpecialRecord } from './close-special-record.ts';
import { ConfirmMatch } from './confirm-match.ts';
import { ImportSpecialRecords } from './import-special-records.ts';
import { ListSpecialRecords } from './list-special-records.ts';
import { ListWaitingMatches } from './list-waiting-matches.ts';
import { ReadSpecialRecord } from './read-special-record.ts';
import { ResolveMatch } from './resolve-match.ts';

/** `closed`: in the file, but closed here with a reason; those are left alone. */
const importCounts = { added: z.int(), changed: z.int(), unchanged: z.int(), closed: z.int() };

export const specialRecordsRouter = router({
  /** Compares every invitee of the case with the register; what is alike waits for the examiner. */
  checkInvitees: officerProcedure('case.examine')
    .input(z.object({ caseId: z.uuid(), version: z.int() }))
    .output(
      z.discriminatedUnion('outcome', [
        z.object({ outcome: z.literal('checked'), matches: z.int() }),
        ChangedElsewhere,
      ]),
    )
    .mutation(({ ctx, input }) => ctx.get(CheckInvitees).run(ctx.actor, input)),
  resolveMatch: officerProcedure('case.examine')
    .input(z.object({ matchId: z.uuid(), samePerson: z.boolean(), reason: z.string().trim().min(10).max(2000) }))
    .output(z.object({ outcome: z.enum(['resolved', 'resolved-already']) }))
    .mutation(({ ctx, input }) => ctx.get(ResolveMatch).run(ctx.actor, input)),
  /** That it is the same person needs two officers: another one confirms (`reason` null), or sends back with the reason. */
  confirmMatch: officerProcedure('special-records.confirm')
    .input(z.object({ matchId: z.uuid(), reason: z.string().trim().min(10).max(2000).nullable() }))
    .output(z.object({ outcome: z.enum(['confirmed', 'sent-back', 'nothing-to-confirm', 'own-conclusion']) }))
    .mutation(({ ctx, input }) => ctx.get(ConfirmMatch).run(ctx.actor, input)),
  waiting: officerProcedure('special-records.confirm')
    .output(z.array(z.object({ id: z.uuid(), caseId: z.uuid(), number: z.string(), by: z.string(), at: Instant })))
    .query(({ ctx }) => ctx.get(ListWaitingMatches).run(ctx.actor)),
  list: officerProcedure('special-records.read')
    .input(RecordFilter.partial().extend({ cursor: z.string().max(400).optional() }))
    .output(
      z.object({
        items: z.array(SpecialRecord),
        registers: z.array(z.object({ name: z.string(), kind: RecordKind.nullable() })),
        next: z.string().nullable(),
      }),
    )
    .query(({ ctx, input }) => ctx.get(ListSpecialRecords).run(ctx.actor, { ...input, state: input.state ?? 'open' })),
  read: officerProcedure('special-records.read')
    .input(z.object({ recordId: z.uuid() }))
    .output(z.object({ record: SpecialRecord, version: z.int(), changes: z.array(RecordChange) }))
    .query(({ ctx, input }) => ctx.get(ReadSpecialRecord).run(ctx.actor, input)),
  add: officerProcedure('special-records.edit')
    .input(
      z.object({
        register: RegisterName,
        kind: RecordKind,
        externalId: z.string().trim().min(1).max(100),
        content: RecordContent,
        reason: EditReason,
        idempotencyKey: z.uuid(),
      }),
    )
    .output(Edited)
    .mutation(({ ctx, input }) => ctx.get(AddSpecialRecord).run(ctx.actor, input)),
  change: officerProcedure('special-records.edit')
    .input(z.object({ recordId: z.uuid(), version: z.int(), content: RecordContent, reason: EditReason }))
    .output(Edited)
    .mutation(({ ctx, input }) => ctx.get(ChangeSpecialRecord).run(ctx.actor, input)),
  /** Ends a record, or opens it again. */
  close: officerProcedure('special-records.edit')
    .input(z.object({ recordId: z.uuid(), version: z.int(), closed: z.boolean(), reason: EditReason }))
    .output(Edited)
    .mutation(({ ctx, input }) => ctx.get(CloseSpecialRecord).run(ctx.actor, input)),
  /**
   * CSV with the header `id,name,birth_date,citizenship,passport,reason`. All rows or none: wrong rows come back with their
   * line numbers. `preview` checks and writes nothing.
   */
  importCsv: officerProcedure('special-records.import')
    .input(z.object({ register: RegisterName, kind: RecordKind, csv: z.string().max(5_000_000), preview: z.boolean() }))
    .output(
      z.discriminatedUnion('outcome', [
        z.object({ outcome: z.literal('preview'), ...importCounts }),
        z.object({ outcome: z.literal('imported'), ...importCounts }),
        z.object({ outcome: z.literal('register-of-another-kind') }),
        z.object({
          outcome: z.literal('invalid'),
          problems: z.array(
            z.object({
              line: z.int(),
              column: z.string().nullable(),
              problem: z.enum([
                'not-csv',
                'missing-column',
                'too-many-rows',
                'required',
                'not-a-date',
                'not-a-country',
                'too-long',
                'repeated-id',
              ]),
            }),
          ),
        }),
      ]),
    )
    .mutation(({ ctx, input }) => ctx.get(ImportSpecialRecords).run(ctx.actor, input)),
});
