import { SignatureProblem } from '@shaqyru/domain/account/signature-problem';
import { FieldProblem } from '@shaqyru/domain/application/problem';
import { AnswerDelivery, DraftAnswer } from '@shaqyru/domain/complaint/complaint-answer';
import { ComplaintChannel, ComplaintNumber, ComplaintWords } from '@shaqyru/domain/complaint/complaint-lodging';
import { ComplaintStatus } from '@shaqyru/domain/complaint/complaint-status';
import {
  ComplaintView,
  FollowedComplaint,
  JournalPage,
  JournalQuery,
  OwnComplaint,
} from '@shaqyru/domain/complaint/complaint-view';
import { OfficerRole } from '@shaqyru/domain/account/role';
import { VerificationCode } from '@shaqyru/domain/invitation/verification';
import { Instant } from '@shaqyru/domain/law/plain-date';
import { Reason } from '@shaqyru/domain/law/reason';
import { z } from 'zod';
import { applicantProcedure, officerProcedure, publicProcedure, router } from '../trpc/trpc.ts';
import { AnswerComplaint } from './answer-complaint.ts';
import { AssignComplaint } from './assign-complaint.ts';
import { DeliverAnswer } from './deliver-answer.ts';
import { EnterComplaint } from './enter-complaint.ts';
import { ExtendComplaint } from './extend-complaint.ts';
import { FollowComplaint } from './follow-complaint.ts';
import { ForwardComplaint } from './forward-complaint.ts';
import { ListComplaintOfficers } from './list-complaint-officers.ts';
import { ListJournal } from './list-journal.ts';
import { ListOwnComplaints } from './list-own-complaints.ts';
import { ListRequests } from './list-requests.ts';
import { LodgeComplaint } from './lodge-complaint.ts';
import { NameConcerned } from './name-concerned.ts';
import { NoteAct } from './note-act.ts';
import { NoteWithdrawal } from './note-withdrawal.ts';
import { ProposeAnswer } from './propose-answer.ts';
import { ReadComplaint } from './read-complaint.ts';
import { RelateComplaint } from './relate-complaint.ts';
import { ReplyToRequest } from './reply-to-request.ts';
import { RequestInformation } from './request-information.ts';
import { ReturnToConsider } from './return-to-consider.ts';
import { ReviewAnswer } from './review-answer.ts';
import { WithdrawComplaint } from './withdraw-complaint.ts';

const Key = z.object({ number: ComplaintNumber, code: VerificationCode });
const AtVersion = z.object({ complaintId: z.uuid(), version: z.int() });
const note = z.string().trim().max(2000);
const words = z.string().trim().min(5).max(4000);

const Done = z.object({ outcome: z.literal('done') });
const NotFound = z.object({ outcome: z.literal('not-found') });
/** Another changed it after this reader saw it: nothing was done. */
const Changed = z.object({ outcome: z.literal('changed-elsewhere'), status: ComplaintStatus, version: z.int() });
/** Clause 22: not by whom it is about, not by a subordinate of theirs. */
const Barred = z.object({ outcome: z.literal('barred'), because: z.array(Reason) });
const doneOrChanged = z.discriminatedUnion('outcome', [Done, Changed]);

export const complaintsRouter = router({
  /** Anyone, signed in or not (clauses 21, 24). */
  lodge: publicProcedure
    .input(z.object({ words: ComplaintWords, idempotencyKey: z.uuid() }))
    .output(
      z.discriminatedUnion('outcome', [
        z.object({ outcome: z.literal('registered'), number: z.string(), code: z.string() }),
        z.object({ outcome: z.literal('invalid'), problems: z.array(FieldProblem) }),
      ]),
    )
    .mutation(({ ctx, input }) => ctx.get(LodgeComplaint).run(ctx.actor, ctx.ip, input)),
  /** Whoever holds the talon: its number and code (clause 25). */
  follow: publicProcedure
    .input(Key)
    .output(
      z.discriminatedUnion('outcome', [
        NotFound,
        z.object({ outcome: z.literal('found'), complaint: FollowedComplaint }),
      ]),
    )
    .query(({ ctx, input }) => ctx.get(FollowComplaint).run(ctx.actor, ctx.ip, input)),
  withdraw: publicProcedure
    .input(Key.extend({ version: z.int() }))
    .output(z.discriminatedUnion('outcome', [Done, NotFound, Changed]))
    .mutation(({ ctx, input }) => ctx.get(WithdrawComplaint).run(ctx.actor, ctx.ip, input)),
  listOwn: applicantProcedure
    .output(z.array(OwnComplaint))
    .query(({ ctx }) => ctx.get(ListOwnComplaints).run(ctx.actor)),

  journal: officerProcedure('complaint.read')
    .input(JournalQuery)
    .output(JournalPage)
    .query(({ ctx, input }) => ctx.get(ListJournal).run(ctx.actor, input)),
  read: officerProcedure('complaint.read')
    .input(z.object({ complaintId: z.uuid() }))
    .output(ComplaintView)
    .query(({ ctx, input }) => ctx.get(ReadComplaint).run(ctx.actor, input)),
  /** What came by hand, by post or by e-mail, into the own body's journal. */
  enter: officerProcedure('complaint.register')
    .input(z.object({ words: ComplaintWords, channel: ComplaintChannel.exclude(['site']), idempotencyKey: z.uuid() }))
    .output(z.object({ outcome: z.literal('registered'), id: z.uuid(), number: z.string() }))
    .mutation(({ ctx, input }) => ctx.get(EnterComplaint).run(ctx.actor, input)),
  /** Who may be named in a complaint; of a body that is none of the reader's, nobody. */
  officers: officerProcedure('complaint.read')
    .input(z.object({ departmentId: z.string().max(60) }))
    .output(z.array(z.object({ id: z.uuid(), name: z.string(), post: z.string(), role: OfficerRole })))
    .query(({ ctx, input }) => ctx.get(ListComplaintOfficers).run(ctx.actor, input)),
  nameConcerned: officerProcedure('complaint.register')
    .input(AtVersion.extend({ departmentId: z.string().max(60), officerId: z.uuid() }))
    .output(doneOrChanged)
    .mutation(({ ctx, input }) => ctx.get(NameConcerned).run(ctx.actor, input)),
  forward: officerProcedure('complaint.register')
    .input(
      AtVersion.extend({
        bodyId: z.string().max(60).nullable(),
        otherBody: z.string().trim().max(300),
        reason: note,
      }).refine(({ bodyId, otherBody }) => (bodyId === null) === (otherBody !== '')),
    )
    .output(doneOrChanged)
    .mutation(({ ctx, input }) => ctx.get(ForwardComplaint).run(ctx.actor, input)),
  relate: officerProcedure('complaint.register')
    .input(AtVersion.extend({ relation: z.enum(['join', 'mark-repeated']), number: ComplaintNumber }))
    .output(
      z.discriminatedUnion('outcome', [
        Done,
        Changed,
        z.object({ outcome: z.literal('no-such-complaint') }),
        z.object({ outcome: z.literal('answered-later') }),
      ]),
    )
    .mutation(({ ctx, input }) => ctx.get(RelateComplaint).run(ctx.actor, input)),
  deliver: officerProcedure('complaint.register')
    .input(AtVersion.extend({ how: AnswerDelivery, note }))
    .output(doneOrChanged)
    .mutation(({ ctx, input }) => ctx.get(DeliverAnswer).run(ctx.actor, input)),
  tell: officerProcedure('complaint.register')
    .input(AtVersion.extend({ note: words }))
    .output(doneOrChanged)
    .mutation(({ ctx, input }) => ctx.get(NoteAct).run(ctx.actor, { ...input, act: 'tell' })),
  noteWithdrawal: officerProcedure('complaint.register')
    .input(AtVersion.extend({ note: words }))
    .output(doneOrChanged)
    .mutation(({ ctx, input }) => ctx.get(NoteWithdrawal).run(ctx.actor, input)),

  assign: officerProcedure('complaint.assign')
    .input(AtVersion.extend({ officerId: z.uuid() }))
    .output(z.discriminatedUnion('outcome', [Done, Changed, Barred]))
    .mutation(({ ctx, input }) => ctx.get(AssignComplaint).run(ctx.actor, input)),

  /** A colleague (`officerId`) or another body (`body`). */
  requestInformation: officerProcedure('complaint.consider')
    .input(
      AtVersion.extend({
        officerId: z.uuid().nullable(),
        body: z.string().trim().max(300),
        question: words,
      }).refine(({ officerId, body }) => (officerId === null) === (body !== '')),
    )
    .output(doneOrChanged)
    .mutation(({ ctx, input }) => ctx.get(RequestInformation).run(ctx.actor, input)),
  checkOnSite: officerProcedure('complaint.consider')
    .input(AtVersion.extend({ note: words }))
    .output(doneOrChanged)
    .mutation(({ ctx, input }) => ctx.get(NoteAct).run(ctx.actor, { ...input, act: 'check-on-site' })),
  hear: officerProcedure('complaint.consider')
    .input(AtVersion.extend({ note: words }))
    .output(doneOrChanged)
    .mutation(({ ctx, input }) => ctx.get(NoteAct).run(ctx.actor, { ...input, act: 'hear' })),
  proposeAnswer: officerProcedure('complaint.consider')
    .input(AtVersion.extend({ draft: DraftAnswer }))
    .output(
      z.discriminatedUnion('outcome', [
        ...doneOrChanged.options,
        z.object({ outcome: z.literal('measure-impossible'), because: z.array(Reason) }),
      ]),
    )
    .mutation(({ ctx, input }) => ctx.get(ProposeAnswer).run(ctx.actor, input)),

  /** What this officer was asked in complaints; the question alone is shown. */
  requests: officerProcedure('complaint.inform')
    .output(z.array(z.object({ id: z.uuid(), question: z.string(), by: z.string(), askedAt: Instant })))
    .query(({ ctx }) => ctx.get(ListRequests).run(ctx.actor)),
  reply: officerProcedure('complaint.inform')
    .input(z.object({ requestId: z.uuid(), reply: words }))
    .output(Done)
    .mutation(({ ctx, input }) => ctx.get(ReplyToRequest).run(ctx.actor, input)),

  extend: officerProcedure('complaint.decide')
    .input(AtVersion.extend({ days: z.int().min(1).max(90), reason: words }))
    .output(
      z.discriminatedUnion('outcome', [
        Done,
        Changed,
        Barred,
        z.object({ outcome: z.literal('term-ended') }),
        z.object({ outcome: z.literal('too-long'), most: z.int() }),
      ]),
    )
    .mutation(({ ctx, input }) => ctx.get(ExtendComplaint).run(ctx.actor, input)),
  returnToConsider: officerProcedure('complaint.decide')
    .input(AtVersion.extend({ reason: words }))
    .output(doneOrChanged)
    .mutation(({ ctx, input }) => ctx.get(ReturnToConsider).run(ctx.actor, input)),
  /** The exact text of the answer, to be signed with the head's own EDS. */
  review: officerProcedure('complaint.decide')
    .input(z.object({ complaintId: z.uuid() }))
    .output(
      z.discriminatedUnion('outcome', [
        z.object({ outcome: z.literal('ready'), version: z.int(), content: z.string() }),
        z.object({ outcome: z.literal('nothing-proposed') }),
        Barred,
      ]),
    )
    .query(({ ctx, input }) => ctx.get(ReviewAnswer).run(ctx.actor, input)),
  answer: officerProcedure('complaint.decide')
    .input(AtVersion.extend({ cms: z.string().max(200_000), idempotencyKey: z.uuid() }))
    .output(
      z.discriminatedUnion('outcome', [
        z.object({ outcome: z.literal('answered') }),
        z.object({ outcome: z.literal('refused'), problem: SignatureProblem }),
        Changed,
        Barred,
      ]),
    )
    .mutation(({ ctx, input }) => ctx.get(AnswerComplaint).run(ctx.actor, input)),
});
