import { z } from 'zod';
import { ApplicationKind } from '../application/kind.ts';
import { Instant, PlainDate } from '../law/plain-date.ts';
import { CaseStatus } from './status.ts';

export const WorklistSort = z.enum(['due', 'submitted', 'number']);
export type WorklistSort = z.infer<typeof WorklistSort>;

/** Which cases; all filters hold together. `search` is a number, an IIN, or a name in any script. */
export const WorklistQuery = z.object({
  statuses: z.array(CaseStatus).max(13).default([]),
  kinds: z.array(ApplicationKind).max(4).default([]),
  unitId: z.string().max(120).optional(),
  /** "me", "nobody", or an officer's id. */
  assignee: z.union([z.enum(['me', 'nobody']), z.uuid()]).optional(),
  dueUntil: PlainDate.optional(),
  search: z.string().trim().max(120).optional(),
  sort: WorklistSort.default('due'),
  descending: z.boolean().default(false),
  cursor: z.string().max(400).optional(),
  limit: z.int().min(1).max(100).default(25),
});
export type WorklistQuery = z.infer<typeof WorklistQuery>;

export const WorklistItem = z.object({
  id: z.uuid(),
  number: z.string(),
  kind: ApplicationKind,
  status: CaseStatus,
  applicantName: z.string(),
  invitees: z.array(z.object({ name: z.string(), citizenship: z.string() })),
  unitId: z.string(),
  assigneeName: z.string().nullable(),
  submittedAt: Instant,
  dueOn: PlainDate.nullable(),
  /** Messages of the applicant that no officer has answered or marked as read. */
  unread: z.int(),
  /** Working days left until the due date on the reader's day; negative when it has passed. */
  overdue: z.boolean(),
});
export type WorklistItem = z.infer<typeof WorklistItem>;

/** A page by keyset: no page is skipped or repeated when cases are added in between. */
export const WorklistPage = z.object({ items: z.array(WorklistItem), next: z.string().nullable() });
export type WorklistPage = z.infer<typeof WorklistPage>;
