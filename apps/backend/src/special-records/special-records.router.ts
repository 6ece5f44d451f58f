import { ChangedElsewhere } from '@shaqyru/domain/case/case-view';
import { PlainDate } from '@shaqyru/domain/law/plain-date';
import { z } from 'zod';
import { officerProcedure, router } from '../trpc/trpc.ts';
import { CheckInvitees } from './check-invitees.ts';
import { ImportSpecialRecords } from './import-special-records.ts';
import { ListSpecialRecords } from './list-special-records.ts';
import { ResolveMatch } from './resolve-match.ts';

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
  list: officerProcedure('special-records.read')
    .input(z.object({ search: z.string().trim().max(120).optional(), cursor: z.string().max(400).optional() }))
    .output(
      z.object({
        items: z.array(
          z.object({
            id: z.uuid(),
            register: z.string(),
            externalId: z.string(),
            name: z.string(),
            birthDate: PlainDate.nullable(),
            citizenship: z.string().nullable(),
            passportNumber: z.string().nullable(),
            reason: z.string(),
          }),
        ),
        next: z.string().nullable(),
      }),
    )
    .query(({ ctx, input }) => ctx.get(ListSpecialRecords).run(ctx.actor, input)),
  /**
   * CSV with the header `id,name,birth_date,citizenship,passport,reason`. All rows or none: wrong rows come back with their
   * line numbers. `preview` checks and writes nothing.
   */
  importCsv: officerProcedure('special-records.import')
    .input(
      z.object({ register: z.string().trim().min(2).max(100), csv: z.string().max(5_000_000), preview: z.boolean() }),
    )
    .output(
      z.discriminatedUnion('outcome', [
        z.object({ outcome: z.literal('preview'), added: z.int(), changed: z.int(), unchanged: z.int() }),
        z.object({ outcome: z.literal('imported'), added: z.int(), changed: z.int(), unchanged: z.int() }),
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
