import { z } from 'zod';
import { OfficerRole } from '../account/role.ts';
import { ApplicationKind } from '../application/kind.ts';
import { CountryCode } from '../countries/countries.ts';
import { Instant, PlainDate } from '../law/plain-date.ts';
import { Nearness } from './nearness.ts';
import { CaseStatus } from './status.ts';
import { WorklistName } from './worklists.ts';

export const WorklistSort = z.enum(['due', 'submitted', 'number']);
export type WorklistSort = z.infer<typeof WorklistSort>;

/** What a list may show of a case besides its number. */
export const WorklistColumn = z.enum([
  'due',
  'status',
  'since',
  'kind',
  'applicant',
  'invitees',
  'unit',
  'assignee',
  'submitted',
]);
export type WorklistColumn = z.infer<typeof WorklistColumn>;

export const usualColumns: readonly WorklistColumn[] = [
  'due',
  'status',
  'kind',
  'applicant',
  'invitees',
  'unit',
  'assignee',
];

/** Which cases, in which order; `list` and all filters hold together. */
export const WorklistFilter = z.object({
  list: WorklistName.default('all'),
  statuses: z.array(CaseStatus).max(13).default([]),
  kinds: z.array(ApplicationKind).max(4).default([]),
  unitId: z.string().max(120).optional(),
  /** "me", "nobody", or an officer's id. */
  assignee: z.union([z.enum(['me', 'nobody']), z.uuid()]).optional(),
  /** Days, first and last included: the due date, and the day of the submission. */
  dueFrom: PlainDate.optional(),
  dueUntil: PlainDate.optional(),
  submittedFrom: PlainDate.optional(),
  submittedUntil: PlainDate.optional(),
  /** Of one of the people invited. */
  citizenship: CountryCode.optional(),
  sort: WorklistSort.default('due'),
  descending: z.boolean().default(false),
});
export type WorklistFilter = z.infer<typeof WorklistFilter>;

/** `search` is a number, an IIN, or a name in any script; it looks inside the list. */
export const WorklistQuery = WorklistFilter.extend({
  search: z.string().trim().max(120).optional(),
  cursor: z.string().max(400).optional(),
  limit: z.int().min(1).max(100).default(25),
});
export type WorklistQuery = z.infer<typeof WorklistQuery>;

export const WorklistItem = z.object({
  id: z.uuid(),
  version: z.int(),
  number: z.string(),
  kind: ApplicationKind,
  status: CaseStatus,
  /** Since when the case is in this status. */
  statusSince: Instant,
  /** The head has sent it back to the examiner. */
  sentBack: z.boolean(),
  applicantName: z.string(),
  invitees: z.array(z.object({ name: z.string(), citizenship: z.string() })),
  unitId: z.string(),
  assigneeName: z.string().nullable(),
  submittedAt: Instant,
  dueOn: PlainDate.nullable(),
  /** Messages of the applicant that no officer has answered or marked as read. */
  unread: z.int(),
  /** How near the due date is; null while it is far, and of a case whose term does not run any more. */
  nearness: Nearness.nullable(),
});
export type WorklistItem = z.infer<typeof WorklistItem>;

/** A page by keyset: no page is skipped or repeated when cases are added in between. */
export const WorklistPage = z.object({ items: z.array(WorklistItem), next: z.string().nullable() });
export type WorklistPage = z.infer<typeof WorklistPage>;

/** Counting stops here: a list with more says so, and costs no more than one with as many. */
export const mostCounted = 999;

/** How many cases stand in each list of the reader's role; `mostCounted + 1` stands for more than `mostCounted`. */
export const WorklistCounts = z.object({
  now: Instant,
  counts: z.partialRecord(WorklistName, z.int()),
  /** Warnings that the reader has not marked as seen. */
  warnings: z.object({ near: z.int(), late: z.int() }),
});
export type WorklistCounts = z.infer<typeof WorklistCounts>;

/** A list that an officer has made for the own use. It keeps no searched words: those are people's names. */
export const SavedView = z.object({
  id: z.uuid(),
  name: z.string(),
  filter: WorklistFilter,
  columns: z.array(WorklistColumn).max(WorklistColumn.options.length),
});
export type SavedView = z.infer<typeof SavedView>;
export const ViewName = z.string().trim().normalize('NFC').min(1).max(60);
export const mostViews = 20;

export const SavedViewAnswer = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('saved'), viewId: z.uuid() }),
  z.object({ outcome: z.literal('name-taken') }),
  z.object({ outcome: z.literal('too-many') }),
]);
export type SavedViewAnswer = z.infer<typeof SavedViewAnswer>;

/** So many cases may be given to officers at once. */
export const mostAssigned = 100;
export const Assignment = z.object({ caseId: z.uuid(), version: z.int(), officerId: z.uuid().nullable() });
export type Assignment = z.infer<typeof Assignment>;

/** Why a case was not given to anyone: somebody changed it meanwhile, it is decided, it or the officer is not to be found. */
export const NotAssigned = z.enum([
  'changed-elsewhere',
  'not-possible',
  'not-found',
  'no-such-officer',
  'not-their-work',
]);
export type NotAssigned = z.infer<typeof NotAssigned>;
export const AssignedMany = z.object({
  assigned: z.array(z.object({ caseId: z.uuid(), number: z.string() })),
  notAssigned: z.array(z.object({ caseId: z.uuid(), number: z.string().nullable(), why: NotAssigned })),
});
export type AssignedMany = z.infer<typeof AssignedMany>;

/** Who might take which case; nothing is written. `officerId` is null where nobody of the department can take it. */
export const AssignmentSuggestion = z.object({
  cases: z.array(
    z.object({
      caseId: z.uuid(),
      version: z.int(),
      number: z.string(),
      status: CaseStatus,
      unitId: z.string(),
      dueOn: PlainDate.nullable(),
      nearness: Nearness.nullable(),
      assigneeName: z.string().nullable(),
      officerId: z.uuid().nullable(),
    }),
  ),
  /** The cases that each officer has open, before and with the suggested ones; of them those near their due date or past it. */
  loads: z.array(
    z.object({ officerId: z.uuid(), name: z.string(), open: z.int(), pressing: z.int(), suggested: z.int() }),
  ),
});
export type AssignmentSuggestion = z.infer<typeof AssignmentSuggestion>;

/** A case past its due date: whose turn it is, since when, and where the time went. */
export const LateCase = z.object({
  id: z.uuid(),
  number: z.string(),
  status: CaseStatus,
  statusSince: Instant,
  unitId: z.string(),
  assigneeName: z.string().nullable(),
  /** Who can do the next step. */
  waitsFor: z.array(OfficerRole),
  dueOn: PlainDate,
  /** Working days since the due date. */
  daysOver: z.int(),
  spent: z.array(z.object({ status: CaseStatus, workingDays: z.int() })),
});
export type LateCase = z.infer<typeof LateCase>;
export const LatePage = z.object({ items: z.array(LateCase), next: z.string().nullable() });
export type LatePage = z.infer<typeof LatePage>;
