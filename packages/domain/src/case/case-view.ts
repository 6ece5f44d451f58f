import { z } from 'zod';
import { AnyDraft, FormGroupId } from '../application/forms.ts';
import { SubmissionRound } from '../application/compare-submissions.ts';
import { ApplicationKind } from '../application/kind.ts';
import { FieldProblem } from '../application/problem.ts';
import { OpenQuestions } from '../application/open-questions.ts';
import { Remark } from '../application/remark.ts';
import { Attachment } from '../files/attachment.ts';
import { ReceivedDocument } from '../intake/paper-application.ts';
import { Edition } from '../law/editions.ts';
import { Instant, PlainDate } from '../law/plain-date.ts';
import { Reason } from '../law/reason.ts';
import { languages } from '../law/text.ts';
import { NoticeKind } from '../notices/notice-kinds.ts';
import { PageEdit } from '../organisation/colleagues.ts';
import { Way } from '../routes/way.ts';
import { GroundId } from '../refusal/grounds.ts';
import { SpecialRecord } from '../special-records/special-record.ts';
import { CaseStatus } from './status.ts';
import { CaseAction } from './workflow.ts';
import { ComplaintMeasure, ComplaintOutcome } from '../complaint/complaint-answer.ts';
import { DueMoved } from '../term/calendar-change.ts';

export const Language = z.enum(languages);

/** The due date and every day from acceptance to it: counted, or skipped and why (clause 7.4). */
export const DueDate = z.object({
  dueOn: PlainDate,
  from: PlainDate,
  because: z.array(Reason),
  days: z.array(
    z.object({
      date: PlainDate,
      counted: z.boolean(),
      reason: z.string(),
      name: z.object({ kk: z.string(), ru: z.string(), en: z.string() }).optional(),
    }),
  ),
});
export type DueDate = z.infer<typeof DueDate>;

/** A paper that can be downloaded. `ready` is false while it is being printed. */
export const PaperKind = z.enum([
  'talon',
  'questionnaire',
  /** As the organisation hands it in, in three copies. */
  'invitation-letter',
  'invitation',
  /** The letter with the mark of the directorate: the result of the service (clause 5). */
  'certified-letter',
  'reasoned-refusal',
  'entry-confirmation',
]);
export type PaperKind = z.infer<typeof PaperKind>;
export const Paper = z.object({
  id: z.uuid(),
  kind: PaperKind,
  title: z.string(),
  inviteeId: z.uuid().nullable(),
  language: Language,
  ready: z.boolean(),
  createdAt: Instant,
  /** Printed again: by whom, and whether with the marks on the reverse of Annex 2. */
  reprint: z.object({ by: z.string(), withMarks: z.boolean() }).nullable(),
});
export type Paper = z.infer<typeof Paper>;

/** What happens after the decision without leading to another status. */
export const AfterIssueAct = z.enum([
  'visitor-arrived',
  'visitor-registered',
  'visitor-departed',
  'slip-returned',
  'visit-corrected',
  'violation-recorded',
  'invitation-cancelled',
  'replacement-asked',
  'replacement-declined',
  'invitation-replaced',
  'reprinted',
]);
export type AfterIssueAct = z.infer<typeof AfterIssueAct>;

/** What happens to the money that was paid for a case. */
export const MoneyAct = z.enum([
  'payment-reversed',
  'refund-claimed',
  'refund-confirmed',
  'refund-refused',
  'refund-paid',
]);
export type MoneyAct = z.infer<typeof MoneyAct>;

/** The number with which somebody stood at a window when it happened, and how long they waited and were served (clauses 7.2, 7.3). */
export const TicketOfEvent = z.object({
  number: z.int(),
  window: z.string(),
  waitSeconds: z.int(),
  /** Null while the serving lasts. */
  servingSeconds: z.int().nullable(),
});
export type TicketOfEvent = z.infer<typeof TicketOfEvent>;

/** `by` names the person for officers; for an applicant it is the post only. */
export const TimelineEntry = z.object({
  id: z.string(),
  action: z.union([
    CaseAction,
    z.enum([
      'notice-given',
      'records-checked',
      'match-resolved',
      'match-confirmed',
      'match-sent-back',
      'assigned',
      'assignee-left',
      'message-written',
      'due-moved',
      'served-at-window',
    ]),
    AfterIssueAct,
    MoneyAct,
  ]),
  at: Instant,
  by: z.string().nullable(),
  note: z.string().nullable(),
  /** Of 'due-moved'. */
  dueMoved: DueMoved.optional(),
  /** Of 'reopen': the number of the complaint, and the new due date. */
  reopened: z.object({ complaint: z.string(), dueOn: PlainDate }).optional(),
  /** Shown to officers. */
  ticket: TicketOfEvent.optional(),
});
export type TimelineEntry = z.infer<typeof TimelineEntry>;

export const Outcome = z.enum(['issue', 'refuse']);
export type Outcome = z.infer<typeof Outcome>;

/** A ground of clause 16 and the officer's evidence for it. */
export const GroundClaimed = z.object({ ground: GroundId, evidence: z.string().trim().min(10).max(2000) });

/** The proposal or decision about one invited person. Grounds are given when, and only when, it is a refusal. */
export const ItemOutcome = z.object({ inviteeId: z.uuid(), outcome: Outcome, grounds: z.array(GroundClaimed).max(9) });
export type ItemOutcome = z.infer<typeof ItemOutcome>;

/**
 * How a case came to be decided anew: by the answer to which complaint. The refusals of the round before are then no longer in
 * force; the invitations issued in it are.
 */
export const Reopening = z.object({ complaint: z.string(), at: Instant, because: z.array(Reason) });
export type Reopening = z.infer<typeof Reopening>;

export const InvitationView = z.object({
  id: z.uuid(),
  inviteeId: z.uuid(),
  number: z.string(),
  issuedOn: PlainDate,
  validUntil: PlainDate,
  /** Void since that day: cancelled, or replaced by another after it was lost or damaged. */
  cancelledOn: PlainDate.nullable(),
  replacedBy: z.string().nullable(),
});
export type InvitationView = z.infer<typeof InvitationView>;

/** A case in the applicant's list. */
export const CabinetItem = z.object({
  id: z.uuid(),
  number: z.string().nullable(),
  kind: ApplicationKind,
  status: CaseStatus,
  invitees: z.array(z.string()),
  beganAt: Instant,
  updatedAt: Instant,
  submittedAt: Instant.nullable(),
  dueOn: PlainDate.nullable(),
  /** Messages of officers that the applicant has not opened. */
  unread: z.int(),
  /** Of an organisation's application: who changed it last, and to whom it was handed over to be signed. */
  lastEdit: PageEdit.nullable(),
  handedTo: z.object({ name: z.string().nullable(), toReader: z.boolean() }).nullable(),
});
export type CabinetItem = z.infer<typeof CabinetItem>;

const CabinetDecision = z.object({ decidedAt: Instant, items: z.array(ItemOutcome.extend({ name: z.string() })) });

/** What an applicant sees of a case of their own after submitting it. */
export const CabinetCase = CabinetItem.extend({
  version: z.int(),
  unitId: z.string(),
  answers: AnyDraft,
  files: z.array(Attachment),
  remarks: z.array(Remark),
  due: DueDate.nullable(),
  timeline: z.array(TimelineEntry),
  papers: z.array(Paper),
  /** What is in force: of the last decision, and what was issued by those before it. */
  decision: CabinetDecision.nullable(),
  /** What was refused before and is no longer in force, the oldest first; `reopened` tells what ended it. */
  earlierDecisions: z.array(CabinetDecision.extend({ round: z.int(), reopened: Reopening })),
  invitations: z.array(InvitationView),
  actions: z.array(CaseAction),
});
export type CabinetCase = z.infer<typeof CabinetCase>;

/** An application being filled in. */
export const DraftView = z.object({
  id: z.uuid(),
  kind: ApplicationKind,
  status: CaseStatus,
  version: z.int(),
  language: Language,
  answers: AnyDraft,
  files: z.array(Attachment),
  way: Way.nullable(),
  remarks: z.array(Remark),
  /** What may be changed; null is everything. */
  open: OpenQuestions,
  /** Of an organisation's application: who saved each page last. */
  edits: z.array(PageEdit),
  beganAt: Instant,
  updatedAt: Instant,
});
export type DraftView = z.infer<typeof DraftView>;

export const PlacedProblem = FieldProblem.extend({ group: FormGroupId, inviteeId: z.uuid().nullable() });
export type PlacedProblem = z.infer<typeof PlacedProblem>;

export const SpecialRecordsMatch = z.object({
  id: z.uuid(),
  inviteeId: z.uuid(),
  /** The record in the register. */
  record: SpecialRecord,
  /** 0…1, of the names; what else matched is said apart. */
  score: z.number(),
  sameName: z.boolean(),
  sameBirthDate: z.boolean(),
  samePassport: z.boolean(),
  sameCitizenship: z.boolean(),
  resolution: z
    .object({ samePerson: z.boolean(), reason: z.string(), by: z.string(), byId: z.uuid(), at: Instant })
    .nullable(),
  /** The second officer's word that it is the same person; only then may a decision be proposed. */
  confirmation: z.object({ by: z.string(), at: Instant }).nullable(),
  /** The last time a second officer did not agree. */
  sentBack: z.object({ by: z.string(), at: Instant, reason: z.string() }).nullable(),
});
export type SpecialRecordsMatch = z.infer<typeof SpecialRecordsMatch>;

const OfficersDecision = z.object({
  by: z.string(),
  at: Instant,
  items: z.array(ItemOutcome),
  certificateSerial: z.string(),
});

/** Everything an officer sees of a case, on one page. */
export const CaseView = z.object({
  id: z.uuid(),
  version: z.int(),
  number: z.string(),
  kind: ApplicationKind,
  status: CaseStatus,
  edition: Edition,
  language: Language,
  departmentId: z.string(),
  unitId: z.string(),
  applicant: z.object({
    name: z.string(),
    iin: z.string(),
    bin: z.string().nullable(),
    organisation: z.string().nullable(),
  }),
  assignee: z.object({ id: z.uuid(), name: z.string() }).nullable(),
  submittedAt: Instant,
  acceptedAt: Instant.nullable(),
  due: DueDate.nullable(),
  answers: AnyDraft,
  files: z.array(Attachment),
  remarks: z.array(Remark),
  /** Every return as incomplete with what the applicant then changed, the oldest first. */
  rounds: z.array(SubmissionRound),
  /** Of the electronic application; null when the own hand signed on paper. */
  signature: z
    .object({
      signerName: z.string(),
      iin: z.string(),
      certificateSerial: z.string(),
      certificateValidUntil: Instant,
      verifiedAt: Instant,
      contentSha256: z.string(),
    })
    .nullable(),
  /** How the documents came in on paper; null for an electronic application. */
  intake: z
    .object({
      by: z.string(),
      post: z.string(),
      at: Instant,
      received: z.array(ReceivedDocument),
      /** Who stood at the window, and by what they act for an organisation, if they are not its head. */
      handedInBy: z.string(),
      authority: z.string().nullable(),
    })
    .nullable(),
  /** Of what the applicant, who gave no e-mail address, is still to be told (clause 15). */
  untold: z.array(z.object({ kind: NoticeKind, since: Instant })),
  receipt: z.object({
    enough: z.boolean(),
    needTiyn: z.int(),
    paidTiyn: z.int(),
    because: z.array(Reason),
  }),
  /** Null until every invitee has been checked against the special records. */
  recordsCheckedAt: Instant.nullable(),
  matches: z.array(SpecialRecordsMatch),
  /** Grounds barred for an invitee (16.7's exception), with the reason. */
  barred: z.array(z.object({ inviteeId: z.uuid(), ground: GroundId, because: z.array(Reason) })),
  proposal: z
    .object({
      id: z.uuid(),
      by: z.string(),
      byId: z.uuid(),
      at: Instant,
      items: z.array(ItemOutcome),
      note: z.string(),
    })
    .nullable(),
  /** What is in force: of the last decision, and what was issued by those before it. */
  decision: OfficersDecision.nullable(),
  /** The round of decision that the case is in: 1, or as often as it was reopened and one. */
  round: z.int(),
  /** Decisions of rounds that have ended, each as it was made, the oldest first. */
  earlierDecisions: z.array(
    OfficersDecision.extend({ round: z.int(), reopened: Reopening.extend({ by: z.string() }) }),
  ),
  /** Who is to be examined and decided now: in a later round, whoever was not issued an invitation before. */
  toDecide: z.array(z.uuid()),
  /** For heads: the answered complaint by which the case is to be reopened, and whether it can be. */
  reopening: z
    .object({
      complaint: z.string(),
      outcome: ComplaintOutcome,
      measures: z.array(ComplaintMeasure),
      answeredOn: PlainDate,
      may: z.boolean(),
      because: z.array(Reason),
    })
    .nullable(),
  invitations: z.array(InvitationView),
  papers: z.array(Paper),
  timeline: z.array(TimelineEntry),
  /** What the reader may do now. */
  actions: z.array(CaseAction),
  /** Why an action that the reader's role has is not possible now. */
  obstacles: z.array(
    z.object({
      action: CaseAction,
      why: z.enum([
        'records-not-checked',
        'match-not-resolved',
        'match-not-confirmed',
        'own-proposal',
        'complained-about',
        'payment-reversed',
      ]),
    }),
  ),
});
export type CaseView = z.infer<typeof CaseView>;

/** An action that met another state than the one the reader saw. Nothing was done. */
export const ChangedElsewhere = z.object({
  outcome: z.literal('changed-elsewhere'),
  status: CaseStatus,
  version: z.int(),
});
