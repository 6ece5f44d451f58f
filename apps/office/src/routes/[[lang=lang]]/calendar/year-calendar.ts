import { addDays, plainDate, type PlainDate, weekday } from '@shaqyru/domain/law/plain-date';
import type { CalendarAddition, WorkingWeek } from '@shaqyru/domain/term/holidays';
import { type CalendarDay, workingCalendar, type DayReason } from '@shaqyru/domain/term/working-days';

export type CalendarCell = 'working' | 'weekend' | 'off' | 'off-by-transfer' | 'worked-by-transfer';
export type YearMonth = { month: number; weeks: readonly (readonly ({ day: number; is: CalendarCell } | null)[])[] };

const cells = {
  'day-working': 'working',
  'day-weekend': 'weekend',
  'day-holiday': 'off',
  'day-off': 'off',
  'day-carried-over': 'off',
  'day-off-by-transfer': 'off-by-transfer',
  'day-worked-by-transfer': 'worked-by-transfer',
} as const satisfies Record<DayReason, CalendarCell>;

/** Every day of a year in months of weeks, and the days that the week alone does not explain; null for a year that is not covered. */
export function yearCalendar(
  year: number,
  calendar: { workingWeek: WorkingWeek; additions: readonly CalendarAddition[] },
): { months: YearMonth[]; special: CalendarDay[] } | null {
  try {
    return drawn(year, workingCalendar(calendar).day);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function drawn(year: number, dayOf: (date: PlainDate) => CalendarDay) {
  const special: CalendarDay[] = [];
  const months: YearMonth[] = [];
  let date = plainDate(`${year}-01-01`);
  while (date.startsWith(`${year}`)) {
    const month = date.slice(0, 7);
    const row: ({ day: number; is: CalendarCell } | null)[] = Array.from({ length: weekday(date) - 1 }, () => null);
    for (; date.startsWith(month); date = addDays(date, 1)) {
      const day = dayOf(date);
      if (day.reason !== 'day-working' && day.reason !== 'day-weekend') special.push(day);
      row.push({ day: Number(date.slice(8)), is: cells[day.reason] });
    }
    while (row.length % 7 > 0) row.push(null);
    const weeks = Array.from({ length: row.length / 7 }, (_, week) => row.slice(week * 7, week * 7 + 7));
    months.push({ month: Number(month.slice(5)), weeks });
  }
  return { months, special };
}
