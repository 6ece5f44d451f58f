import { z } from 'zod';
import type { CaseStatus } from '../case/status.ts';
import { Instant } from '../law/plain-date.ts';
import { clause, type LawRef } from '../law/reason.ts';

/** A message says one thing; what belongs into the application is answered in its questions. */
export const longestMessage = 4000;
export const MessageText = z.string().trim().min(2).max(longestMessage);

/** Who wrote: the applicant (of an organisation, whoever of its people) or an officer of the department. */
export const MessageSender = z.enum(['applicant', 'officer']);
export type MessageSender = z.infer<typeof MessageSender>;

/** A message on a case. `by` is the writer's name; of an officer the applicant reads the post only. */
export const CaseMessage = z.object({
  id: z.string(),
  sender: MessageSender,
  by: z.string().nullable(),
  text: z.string(),
  at: Instant,
  /** When the other side took note of it; null while it waits. */
  readAt: Instant.nullable(),
});
export type CaseMessage = z.infer<typeof CaseMessage>;

/** A page of messages, the oldest first. `earlier` is the id before which the page before this one ends; null on the first. */
export const MessagePage = z.object({
  messages: z.array(CaseMessage),
  earlier: z.string().nullable(),
  /** Whether another can be written now. */
  open: z.boolean(),
});
export type MessagePage = z.infer<typeof MessagePage>;

/** A case with messages of its applicant that no officer has answered or marked as read. */
export const WaitingCorrespondence = z.object({
  caseId: z.uuid(),
  number: z.string(),
  applicantName: z.string(),
  unitId: z.string(),
  assigneeName: z.string().nullable(),
  waiting: z.int(),
  since: Instant,
});
export type WaitingCorrespondence = z.infer<typeof WaitingCorrespondence>;

export const WaitingPage = z.object({ items: z.array(WaitingCorrespondence), next: z.string().nullable() });
export type WaitingPage = z.infer<typeof WaitingPage>;

/** What an officer notes for colleagues: the applicant never sees it. Written once, not changed. */
export const longestNote = 2000;
export const NoteText = z.string().trim().min(2).max(longestNote);
export const CaseNote = z.object({ id: z.string(), by: z.string(), text: z.string(), at: Instant });
export type CaseNote = z.infer<typeof CaseNote>;

/** Full and prompt information of the applicant is a principle of the service. */
export const correspondenceLaw: LawRef = clause('17');

/** Whether messages are written on a case: from its submission until it has ended. */
export function mayCorrespond(status: CaseStatus): boolean {
  return open[status];
}

const open = {
  draft: false,
  submitted: true,
  'returned-incomplete': true,
  accepted: true,
  'under-examination': true,
  proposed: true,
  decided: true,
  'handed-over': true,
  'under-control': true,
  closed: false,
  withdrawn: false,
  cancelled: false,
  expired: false,
} as const satisfies Record<CaseStatus, boolean>;
