import {
  ChangeReason,
  Login,
  OfficerFields,
  OfficerProblems,
  OfficerQuery,
  OfficerRecord,
  OfficerRow,
  UnchangedOutcome,
} from '@shaqyru/domain/account/officer-view';
import { OfficerRole } from '@shaqyru/domain/account/role';
import { z } from 'zod';
import { officerProcedure, router } from '../trpc/trpc.ts';
import { AddOfficer } from './add-officer.ts';
import { ChangeOfficer } from './change-officer.ts';
import { ListColleagues } from './list-colleagues.ts';
import { ListOfficers } from './list-officers.ts';
import { ReadRecord } from './read-record.ts';
import { ResetCredentials } from './reset-credentials.ts';
import { SetOfficerActive } from './set-officer-active.ts';

const Target = z.object({ officerId: z.uuid(), version: z.int(), reason: ChangeReason });
const Invalid = z.object({ outcome: z.literal('invalid'), problems: OfficerProblems });
const Unchanged = z.object({ outcome: UnchangedOutcome });
const Updated = z.discriminatedUnion('outcome', [z.object({ outcome: z.literal('done') }), Unchanged, Invalid]);

export const officersRouter = router({
  /** The officers of the own department, for assigning and filtering. */
  colleagues: officerProcedure('case.read')
    .output(
      z.array(
        z.object({
          id: z.uuid(),
          name: z.string(),
          post: z.string(),
          role: OfficerRole,
          unitId: z.string().nullable(),
        }),
      ),
    )
    .query(({ ctx }) => ctx.get(ListColleagues).run(ctx.actor)),
  list: officerProcedure('officers.manage')
    .input(OfficerQuery)
    .output(z.object({ items: z.array(OfficerRow), next: z.uuid().nullable() }))
    .query(({ ctx, input }) => ctx.get(ListOfficers).run(ctx.actor, input)),
  read: officerProcedure('officers.manage')
    .input(z.object({ officerId: z.uuid() }))
    .output(OfficerRecord)
    .query(({ ctx, input }) => ctx.get(ReadRecord).run(ctx.actor, input)),
  /** The one-time password is given out once. */
  add: officerProcedure('officers.manage')
    .input(OfficerFields.extend({ login: Login, reason: ChangeReason, idempotencyKey: z.uuid() }))
    .output(
      z.discriminatedUnion('outcome', [
        z.object({ outcome: z.literal('added'), officerId: z.uuid(), password: z.string().nullable() }),
        Invalid,
      ]),
    )
    .mutation(({ ctx, input }) => ctx.get(AddOfficer).run(ctx.actor, input)),
  change: officerProcedure('officers.manage')
    .input(OfficerFields.extend(Target.shape))
    .output(Updated)
    .mutation(({ ctx, input }) => ctx.get(ChangeOfficer).run(ctx.actor, input)),
  setActive: officerProcedure('officers.manage')
    .input(Target.extend({ active: z.boolean() }))
    .output(Updated)
    .mutation(({ ctx, input }) => ctx.get(SetOfficerActive).run(ctx.actor, input)),
  /** The one-time password is given out once. */
  reset: officerProcedure('officers.manage')
    .input(Target.extend({ what: z.enum(['password', 'second-factor']) }))
    .output(
      z.discriminatedUnion('outcome', [
        z.object({ outcome: z.literal('reset'), password: z.string() }),
        Unchanged,
        Invalid,
      ]),
    )
    .mutation(({ ctx, input }) => ctx.get(ResetCredentials).run(ctx.actor, input)),
});
