import type { PlainDate } from '../law/plain-date.ts';
import type { WorkingCalendar } from '../term/working-days.ts';
import { awaitsDecision } from './stage.ts';
import type { CaseStatus } from './status.ts';

/** A case came into this status on this day. */
export type StatusChange = { readonly status: CaseStatus; readonly on: PlainDate };

/**
 * Where the time of a term went: the working days that a case spent with the officers in each status, longest first. Of a
 * status met twice (sent back by the head) the days add up. `changes` are in the order in which they happened; only what
 * followed the last submission counts, for from there the term runs (clause 7).
 */
export function timeSpent(
  changes: readonly StatusChange[],
  today: PlainDate,
  calendar: WorkingCalendar,
): { status: CaseStatus; workingDays: number }[] {
  const start = changes.findLastIndex(({ status }) => status === 'submitted');
  const counted = changes.slice(Math.max(0, start));
  const days = new Map<CaseStatus, number>();
  for (const [place, { status, on }] of counted.entries()) {
    if (!awaitsDecision(status)) continue;
    const until = counted[place + 1]?.on ?? today;
    days.set(status, (days.get(status) ?? 0) + calendar.countWorkingDays(on, until));
  }
  return [...days]
    .map(([status, workingDays]) => ({ status, workingDays }))
    .toSorted((one, other) => other.workingDays - one.workingDays);
}
