import { z } from 'zod';
import { Instant, PlainDate } from '../law/plain-date.ts';
import { RetentionRuleId } from './retention-rules.ts';

/** What a run would erase now. Null: it is counted only when it is erased. */
export const RetentionDue = z.object({ rule: RetentionRuleId, before: PlainDate, due: z.int().nullable() });
export type RetentionDue = z.infer<typeof RetentionDue>;

/** Why an administrator starts a run; kept with the run, not in the audit log. */
export const RetentionReason = z.string().trim().min(10).max(500);

/** A run that was made, or that waits. `by` and `reason` are null of a run by the clock. */
export const RetentionRun = z.object({
  id: z.uuid(),
  askedAt: Instant,
  by: z.string().nullable(),
  reason: z.string().nullable(),
  finishedAt: Instant.nullable(),
  erased: z.partialRecord(RetentionRuleId, z.int()),
});
export type RetentionRun = z.infer<typeof RetentionRun>;

export const RetentionView = z.object({ due: z.array(RetentionDue), runs: z.array(RetentionRun) });
export type RetentionView = z.infer<typeof RetentionView>;
