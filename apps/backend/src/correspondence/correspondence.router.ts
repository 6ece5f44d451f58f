import { CaseStatus } from '@shaqyru/domain/case/status';
import { CaseNote, MessagePage, MessageText, NoteText, WaitingPage } from '@shaqyru/domain/correspondence/message';
import { z } from 'zod';
import { applicantProcedure, officerProcedure, router } from '../trpc/trpc.ts';
import { ListWaitingCorrespondence } from './list-waiting-correspondence.ts';
import { MarkRead } from './mark-read.ts';
import { ReadMessages } from './read-messages.ts';
import { ReadNotes } from './read-notes.ts';
import { WriteMessage } from './write-message.ts';
import { WriteNote } from './write-note.ts';

const OfCase = z.object({ caseId: z.uuid() });
/** A message's id: a whole number of up to 18 digits. */
const MessageId = z.string().regex(/^[1-9]\d{0,17}$/);
/** A page that ends before this message; without it, the newest. */
const PageOfCase = OfCase.extend({ before: MessageId.nullable().default(null) });
/** Up to the newest message that the reader had before the eyes: what came since stays unread. */
const UpTo = OfCase.extend({ upTo: MessageId });
const Marked = z.object({ marked: z.int() });
const Message = OfCase.extend({ text: MessageText, idempotencyKey: z.uuid() });
const Written = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('written') }),
  /** The case has ended: nothing more is written on it. */
  z.object({ outcome: z.literal('closed'), status: CaseStatus }),
]);

export const correspondenceRouter = router({
  readOwn: applicantProcedure
    .input(PageOfCase)
    .output(MessagePage)
    .query(({ ctx, input }) => ctx.get(ReadMessages).run(ctx.actor, input)),
  writeOwn: applicantProcedure
    .input(Message)
    .output(Written)
    .mutation(({ ctx, input }) => ctx.get(WriteMessage).run(ctx.actor, input)),
  markOwnRead: applicantProcedure
    .input(UpTo)
    .output(Marked)
    .mutation(({ ctx, input }) => ctx.get(MarkRead).run(ctx.actor, input)),
  read: officerProcedure('case.read')
    .input(PageOfCase)
    .output(MessagePage)
    .query(({ ctx, input }) => ctx.get(ReadMessages).run(ctx.actor, input)),
  /** An answer takes note of everything that the applicant has written. */
  write: officerProcedure('case.correspond')
    .input(Message)
    .output(Written)
    .mutation(({ ctx, input }) => ctx.get(WriteMessage).run(ctx.actor, input)),
  /** For messages that need no answer. */
  markRead: officerProcedure('case.correspond')
    .input(UpTo)
    .output(Marked)
    .mutation(({ ctx, input }) => ctx.get(MarkRead).run(ctx.actor, input)),
  /** The department's cases on which the applicant waits for an officer; an intake officer's, of the unit. */
  waiting: officerProcedure('case.read')
    .input(z.object({ after: MessageId.nullable().default(null) }))
    .output(WaitingPage)
    .query(({ ctx, input }) => ctx.get(ListWaitingCorrespondence).run(ctx.actor, input)),
  notes: officerProcedure('case.read')
    .input(OfCase)
    .output(z.array(CaseNote))
    .query(({ ctx, input }) => ctx.get(ReadNotes).run(ctx.actor, input)),
  writeNote: officerProcedure('case.note')
    .input(OfCase.extend({ text: NoteText, idempotencyKey: z.uuid() }))
    .output(z.object({ outcome: z.literal('written') }))
    .mutation(({ ctx, input }) => ctx.get(WriteNote).run(ctx.actor, input)),
});
