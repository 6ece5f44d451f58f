import { z } from 'zod';
import { CaseStatus } from '../case/status.ts';
import { Instant, PlainDate } from '../law/plain-date.ts';
import { Reason } from '../law/reason.ts';
import { BorderCrossing } from './border-crossing.ts';
import { NewViolation } from './violation.ts';
import { VisitStep } from './visit-step.ts';

export const StepDueView = z.object({
  step: VisitStep,
  by: PlainDate.nullable(),
  because: z.array(Reason),
  overdue: z.boolean(),
});

/** Something that was recorded of a visit. `voided` says why it does not hold. */
export const VisitEventView = z.object({
  id: z.string(),
  step: VisitStep,
  on: PlainDate,
  /** The checkpoint, the address of registration; may be empty. */
  place: z.string(),
  note: z.string(),
  by: z.string(),
  at: Instant,
  fromBorder: z.boolean(),
  voided: z.object({ reason: z.string(), by: z.string(), at: Instant }).nullable(),
});
export type VisitEventView = z.infer<typeof VisitEventView>;

export const ViolationView = NewViolation.extend({ id: z.uuid(), by: z.string(), at: Instant });
export type ViolationView = z.infer<typeof ViolationView>;

const VisitDays = z.object({
  inviteeId: z.uuid(),
  name: z.string(),
  /** False on an invitation letter: nothing is recorded of it. */
  followed: z.boolean(),
  invitation: z.object({
    id: z.uuid(),
    number: z.string(),
    validUntil: PlainDate,
    visitFrom: PlainDate,
    visitTo: PlainDate,
    cancelledOn: PlainDate.nullable(),
  }),
  state: z.enum(['awaited', 'present', 'left', 'complete', 'unused', 'cancelled']),
  arrivedOn: PlainDate.nullable(),
  registeredOn: PlainDate.nullable(),
  departedOn: PlainDate.nullable(),
  slipReturnedOn: PlainDate.nullable(),
  due: z.array(StepDueView),
});

/** The visit of one invited person as its inviter sees it. */
export const OwnVisit = VisitDays;
export type OwnVisit = z.infer<typeof OwnVisit>;

/** The same as officers see it. */
export const VisitView = VisitDays.extend({
  late: z.array(VisitStep),
  events: z.array(VisitEventView),
  violations: z.array(ViolationView),
  obligations: z.array(
    z.object({
      id: z.enum(['upkeep', 'registration', 'departure', 'slip']),
      state: z.enum(['undertaken', 'due', 'overdue', 'met', 'met-late', 'broken']),
      by: PlainDate.nullable(),
    }),
  ),
});
export type VisitView = z.infer<typeof VisitView>;

/** What an officer records of a visit. */
export const NewVisitEvent = z.object({
  inviteeId: z.uuid(),
  step: VisitStep,
  on: PlainDate,
  place: z.string().trim().max(300),
  note: z.string().trim().max(1000),
});
export type NewVisitEvent = z.infer<typeof NewVisitEvent>;

/** Why an event cannot be: it would contradict what is on record. */
export const VisitProblem = z.enum([
  'in-future',
  'before-issue',
  'after-validity',
  'not-arrived',
  'not-departed',
  'before-arrival',
  'after-departure',
  'before-departure',
  'before-registration',
  'later-steps-first',
  'recorded-already',
  'invitation-void',
  'not-followed',
]);
export type VisitProblem = z.infer<typeof VisitProblem>;

export const ControlQuery = z.object({
  /** What is due next; any when absent. */
  step: VisitStep.optional(),
  overdue: z.boolean().default(false),
  unitId: z.string().max(120).optional(),
  cursor: z.string().max(200).optional(),
  limit: z.int().min(1).max(100).default(25),
});
export type ControlQuery = z.infer<typeof ControlQuery>;

/** A visitor of whom something is due, in the department's list. */
export const ControlItem = z.object({
  caseId: z.uuid(),
  inviteeId: z.uuid(),
  number: z.string(),
  status: CaseStatus,
  invitation: z.string(),
  name: z.string(),
  citizenship: z.string(),
  unitId: z.string(),
  arrivedOn: PlainDate.nullable(),
  step: VisitStep,
  by: PlainDate.nullable(),
  overdue: z.boolean(),
});
export type ControlItem = z.infer<typeof ControlItem>;
export const ControlPage = z.object({ items: z.array(ControlItem), next: z.string().nullable() });
export type ControlPage = z.infer<typeof ControlPage>;

/**
 * What became of one crossing. `recorded`: taken as the visitor's. `known`: on record already. `doubtful`: alike, not enough
 * to take it without asking. `several`: fits more than one visitor. `contradicts`: is the visitor's, but cannot be by what
 * is on record. `nobody`: nobody is awaited who is like this.
 */
export const CrossingOutcome = z.object({
  crossing: BorderCrossing,
  outcome: z.enum(['recorded', 'known', 'doubtful', 'several', 'contradicts', 'nobody']),
  problem: VisitProblem.nullable(),
  visitor: z.object({ caseId: z.uuid(), number: z.string(), name: z.string() }).nullable(),
  score: z.number(),
  sameBirthDate: z.boolean(),
  samePassport: z.boolean(),
});
export type CrossingOutcome = z.infer<typeof CrossingOutcome>;

/** A violation of an earlier stay by somebody like an invitee. */
export const EarlierViolation = z.object({
  inviteeId: z.uuid(),
  violation: NewViolation.extend({ id: z.uuid() }),
  /** The person of the earlier stay. */
  person: z.object({ name: z.string(), birthDate: PlainDate, citizenship: z.string(), passportNumber: z.string() }),
  departmentId: z.string(),
  score: z.number(),
  sameBirthDate: z.boolean(),
  samePassport: z.boolean(),
});
export type EarlierViolation = z.infer<typeof EarlierViolation>;
