import { z } from 'zod';
import { OfficerRole } from '../account/role.ts';
import { DueDate, Language } from '../case/case-view.ts';
import { Attachment } from '../files/attachment.ts';
import { Instant, PlainDate } from '../law/plain-date.ts';
import { Reason } from '../law/reason.ts';
import { ComplaintMeasure, ComplaintOutcome, DraftAnswer } from './complaint-answer.ts';
import { ComplaintAct } from './complaint-law.ts';
import { ComplaintChannel } from './complaint-lodging.ts';
import { ComplaintStatus } from './complaint-status.ts';
import { ComplaintTopic } from './complaint-topic.ts';
import { ComplaintAction } from './complaint-workflow.ts';
import { DueMoved } from '../term/calendar-change.ts';

export const ComplaintPaperKind = z.enum(['complaint-talon', 'complaint-answer']);
export type ComplaintPaperKind = z.infer<typeof ComplaintPaperKind>;

const Paper = z.object({
  id: z.uuid(),
  kind: ComplaintPaperKind,
  title: z.string(),
  language: Language,
  ready: z.boolean(),
});
const File = Attachment.pick({ id: true, name: true, mediaType: true, size: true, uploadedAt: true, scan: true });
export type ComplaintFile = z.infer<typeof File>;

const Answer = z.object({
  outcome: ComplaintOutcome,
  text: z.string(),
  measures: z.array(z.object({ measure: ComplaintMeasure, words: z.string() })),
  signedBy: z.object({ name: z.string(), post: z.string() }),
  at: Instant,
  appealUntil: PlainDate.nullable(),
});

/** `by` names an officer to officers; to the person who complained it is null. */
const Entry = z.object({
  id: z.string(),
  action: ComplaintAction,
  at: Instant,
  by: z.string().nullable(),
  note: z.string().nullable(),
  /** Of 'move-due'. */
  dueMoved: DueMoved.optional(),
});

/** What the person who complained, or who holds number and code, may know of it. */
export const FollowedComplaint = z.object({
  number: z.string(),
  status: ComplaintStatus,
  version: z.int(),
  topic: ComplaintTopic,
  language: Language,
  bodyId: z.string(),
  text: z.string(),
  registeredAt: Instant,
  due: DueDate.nullable(),
  /** Who has it: the name and post of whoever considers it. */
  consideredBy: z.object({ name: z.string(), post: z.string() }).nullable(),
  /** Where it was sent on to, and under which number it goes on there. */
  forwardedTo: z.object({ name: z.string(), number: z.string().nullable() }).nullable(),
  answer: Answer.nullable(),
  files: z.array(File),
  papers: z.array(Paper),
  timeline: z.array(Entry),
  mayWithdraw: z.boolean(),
});
export type FollowedComplaint = z.infer<typeof FollowedComplaint>;

/** A complaint in the cabinet of who was signed in when complaining. The code opens it. */
export const OwnComplaint = z.object({
  number: z.string(),
  code: z.string(),
  status: ComplaintStatus,
  topic: ComplaintTopic,
  bodyId: z.string(),
  registeredAt: Instant,
  dueOn: PlainDate.nullable(),
});
export type OwnComplaint = z.infer<typeof OwnComplaint>;

/** What must be looked at. "forward-by": another body's complaint goes on within three working days. */
export const ComplaintWarning = z.enum(['overdue', 'due-soon', 'tell-of-extension', 'tell-of-extension-late']);
export type ComplaintWarning = z.infer<typeof ComplaintWarning>;

export const JournalQuery = z.object({
  statuses: z.array(ComplaintStatus).max(8).default([]),
  topics: z.array(ComplaintTopic).max(4).default([]),
  year: z.int().min(2000).max(2100).optional(),
  overdue: z.boolean().default(false),
  mine: z.boolean().default(false),
  /** A number, or the words of a name. */
  search: z.string().trim().max(120).optional(),
  cursor: z.string().max(40).optional(),
  limit: z.int().min(1).max(100).default(25),
});
export type JournalQuery = z.infer<typeof JournalQuery>;

export const JournalItem = z.object({
  id: z.uuid(),
  number: z.string(),
  status: ComplaintStatus,
  topic: ComplaintTopic,
  channel: ComplaintChannel,
  name: z.string(),
  registeredAt: Instant,
  dueOn: PlainDate.nullable(),
  consideredBy: z.string().nullable(),
  warnings: z.array(ComplaintWarning),
});
export type JournalItem = z.infer<typeof JournalItem>;
export const JournalPage = z.object({ items: z.array(JournalItem), next: z.string().nullable(), overdue: z.int() });
export type JournalPage = z.infer<typeof JournalPage>;

const Colleague = z.object({ id: z.uuid(), name: z.string(), post: z.string(), role: OfficerRole });

/** A request for information to a colleague or to another body. */
export const InformationRequest = z.object({
  id: z.uuid(),
  askedId: z.uuid().nullable(),
  asked: z.string(),
  question: z.string(),
  askedAt: Instant,
  by: z.string(),
  reply: z.string().nullable(),
  repliedAt: Instant.nullable(),
});
export type InformationRequest = z.infer<typeof InformationRequest>;

/** One complaint on an officer's page. */
export const ComplaintView = FollowedComplaint.omit({
  mayWithdraw: true,
  consideredBy: true,
}).extend({
  id: z.uuid(),
  act: ComplaintAct,
  channel: ComplaintChannel,
  by: z.enum(['person', 'organisation']),
  name: z.string(),
  address: z.string(),
  email: z.string(),
  telephone: z.string(),
  outgoingNumber: z.string(),
  outgoingDate: z.string(),
  caseNumber: z.string(),
  caseId: z.uuid().nullable(),
  aboutWhom: z.string(),
  unitId: z.string().nullable(),
  acceptedBy: z.string().nullable(),
  /** Lodged by somebody signed in with an EDS key. */
  signedIn: z.boolean(),
  code: z.string(),
  assignee: z.object({ id: z.uuid(), name: z.string() }).nullable(),
  concerned: z.array(Colleague),
  /** Who might consider it, each with what bars them (clause 22); empty when there is nobody to choose. */
  candidates: z.array(Colleague.extend({ may: z.boolean(), because: z.array(Reason) })),
  inquiry: z.boolean(),
  extendedByDays: z.int(),
  /** By how many days more it may be extended; 0 when it may not. */
  extendableByDays: z.int(),
  /** By when the person must have been told of the extension, when nobody has noted that yet. */
  tellOfExtensionBy: PlainDate.nullable(),
  forwardBy: PlainDate,
  forwardedFrom: z.string().nullable(),
  /** The complaint that it is joined with, or that it repeats. */
  relation: z.object({ kind: z.enum(['joined', 'repeated']), number: z.string() }).nullable(),
  requests: z.array(InformationRequest),
  draft: DraftAnswer.nullable(),
  /** Of an answer that has the case decided anew: since when it is, or that its head is to reopen it, or why it cannot be. */
  reopening: z.object({ on: PlainDate.nullable(), awaited: z.boolean(), because: z.array(Reason) }).nullable(),
  warnings: z.array(ComplaintWarning),
  actions: z.array(ComplaintAction),
});
export type ComplaintView = z.infer<typeof ComplaintView>;
