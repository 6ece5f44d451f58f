import { z } from 'zod';
import { type PlainDate } from '../law/plain-date.ts';
import type { WorkingCalendar } from '../term/working-days.ts';
import { awaitsDecision } from './stage.ts';
import type { CaseStatus } from './status.ts';

/** An officer is warned so many working days ahead. Of the product, not of the law: the term itself is that of clause 7. */
export const warnedWorkingDaysAhead = 2;

/** How near the end of the term is: "near" from two working days ahead. `workingDays` are those left, or those over. */
export const Nearness = z.object({ when: z.enum(['near', 'today', 'over']), workingDays: z.int() });
export type Nearness = z.infer<typeof Nearness>;

/** The last due date of which an officer is warned on this day. */
export function warnedUntil(today: PlainDate, calendar: WorkingCalendar): PlainDate {
  return calendar.addWorkingDays(today, warnedWorkingDaysAhead);
}

/**
 * Null while the due date is further away than the warning reaches, where there is none, and when the case has been decided.
 * The term ends at the close of its last day (clause 7): on that day the case is not late yet.
 */
export function nearnessOf(
  file: { readonly status: CaseStatus; readonly dueOn: PlainDate | null },
  today: PlainDate,
  calendar: WorkingCalendar,
): Nearness | null {
  const { status, dueOn } = file;
  if (dueOn === null || !awaitsDecision(status) || dueOn > warnedUntil(today, calendar)) return null;
  if (dueOn === today) return { when: 'today', workingDays: 0 };
  return dueOn < today
    ? { when: 'over', workingDays: calendar.countWorkingDays(dueOn, today) }
    : { when: 'near', workingDays: calendar.countWorkingDays(today, dueOn) };
}
