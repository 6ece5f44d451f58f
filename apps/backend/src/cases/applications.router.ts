import { SignatureProblem } from '@shaqyru/domain/account/signature-problem';
import { FormGroupId } from '@shaqyru/domain/application/forms';
import { ApplicationKind } from '@shaqyru/domain/application/kind';
import { FieldProblem } from '@shaqyru/domain/application/problem';
import {
  CabinetCase,
  CabinetItem,
  ChangedElsewhere,
  DraftView,
  Language,
  PlacedProblem,
} from '@shaqyru/domain/case/case-view';
import { Way } from '@shaqyru/domain/routes/way';
import { z } from 'zod';
import { applicantProcedure, router } from '../trpc/trpc.ts';
import { BeginApplication } from './begin-application.ts';
import { ListOwnCases } from './list-own-cases.ts';
import { ReadDraft } from './read-draft.ts';
import { ReadOwnCase } from './read-own-case.ts';
import { RemoveAttachment } from '../files/remove-attachment.ts';
import { RemoveInvitee } from './remove-invitee.ts';
import { ReviewApplication } from './review-application.ts';
import { SaveAnswers } from './save-answers.ts';
import { SubmitApplication } from './submit-application.ts';
import { WithdrawApplication } from './withdraw-application.ts';

const OfCase = z.object({ caseId: z.uuid() });
const AtVersion = OfCase.extend({ version: z.int() });

export const applicationsRouter = router({
  list: applicantProcedure.output(z.array(CabinetItem)).query(({ ctx }) => ctx.get(ListOwnCases).run(ctx.actor)),
  read: applicantProcedure
    .input(OfCase)
    .output(CabinetCase)
    .query(({ ctx, input }) => ctx.get(ReadOwnCase).run(ctx.actor, input)),
  begin: applicantProcedure
    .input(z.object({ kind: ApplicationKind, language: Language, way: Way.nullish(), idempotencyKey: z.uuid() }))
    .output(z.object({ caseId: z.uuid() }))
    .mutation(({ ctx, input }) => ctx.get(BeginApplication).run(ctx.actor, input)),
  readDraft: applicantProcedure
    .input(OfCase)
    .output(DraftView)
    .query(({ ctx, input }) => ctx.get(ReadDraft).run(ctx.actor, input)),
  /**
   * One page of answers. For the group "invitee", `inviteeId` says whose; an unknown id adds a person. The group saved by
   * another tab since `version` → "changed-elsewhere" with what stands there now; nothing is overwritten.
   */
  saveAnswers: applicantProcedure
    .input(
      AtVersion.extend({
        group: FormGroupId,
        inviteeId: z.uuid().nullable(),
        answers: z.record(z.string(), z.unknown()),
      }),
    )
    .output(
      z.discriminatedUnion('outcome', [
        z.object({ outcome: z.literal('saved'), version: z.int() }),
        z.object({ outcome: z.literal('invalid'), problems: z.array(FieldProblem) }),
        z.object({ outcome: z.literal('changed-elsewhere'), draft: DraftView }),
      ]),
    )
    .mutation(({ ctx, input }) => ctx.get(SaveAnswers).run(ctx.actor, input)),
  removeInvitee: applicantProcedure
    .input(AtVersion.extend({ inviteeId: z.uuid() }))
    .output(
      z.discriminatedUnion('outcome', [
        z.object({ outcome: z.literal('removed'), version: z.int() }),
        ChangedElsewhere,
      ]),
    )
    .mutation(({ ctx, input }) => ctx.get(RemoveInvitee).run(ctx.actor, input)),
  removeAttachment: applicantProcedure
    .input(OfCase.extend({ attachmentId: z.uuid() }))
    .output(z.object({ removed: z.boolean() }))
    .mutation(({ ctx, input }) => ctx.get(RemoveAttachment).run(ctx.actor, input)),
  /** The exact text to sign, or what is still missing. */
  review: applicantProcedure
    .input(OfCase)
    .output(
      z.discriminatedUnion('outcome', [
        z.object({ outcome: z.literal('ready'), version: z.int(), content: z.string() }),
        z.object({ outcome: z.literal('incomplete'), version: z.int(), problems: z.array(PlacedProblem) }),
      ]),
    )
    .query(({ ctx, input }) => ctx.get(ReviewApplication).run(ctx.actor, input)),
  submit: applicantProcedure
    .input(AtVersion.extend({ cms: z.string().max(200_000), idempotencyKey: z.uuid() }))
    .output(
      z.discriminatedUnion('outcome', [
        z.object({ outcome: z.literal('submitted'), number: z.string() }),
        z.object({ outcome: z.literal('incomplete'), problems: z.array(PlacedProblem) }),
        z.object({ outcome: z.literal('refused'), problem: SignatureProblem }),
        ChangedElsewhere,
      ]),
    )
    .mutation(({ ctx, input }) => ctx.get(SubmitApplication).run(ctx.actor, input)),
  withdraw: applicantProcedure
    .input(AtVersion)
    .output(z.discriminatedUnion('outcome', [z.object({ outcome: z.literal('withdrawn') }), ChangedElsewhere]))
    .mutation(({ ctx, input }) => ctx.get(WithdrawApplication).run(ctx.actor, input)),
});
