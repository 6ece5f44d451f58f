import { editions, defaultEdition, type Edition } from '../law/editions.ts';
import type { ReceptionHours } from '../law/editions/edition-rules.ts';
import { addDays, dayOf, type Instant, type PlainDate, weekday } from '../law/plain-date.ts';
import type { DayReason, WorkingCalendar } from '../term/working-days.ts';
import type { Office } from './offices.ts';
import { timeZoneOf } from './time-zone.ts';

/** An office closes on these days; a weekend day keeps the hours of its weekday, if it has any. */
const closedDays: ReadonlySet<DayReason> = new Set([
  'day-holiday',
  'day-off',
  'day-carried-over',
  'day-off-by-transfer',
]);

/** How far to look for an opening: no run of holidays is longer. */
const horizonDays = 30;

/**
 * The reception hours of a day at any office (clause 9): six days a week, closed on public holidays and days off. A weekend
 * day worked by a transfer keeps the hours of the day off that it stands for. The order 585/2012 counts the *working days*
 * of the term on five days; the reception week has six. Throws RangeError for a year that the calendar does not cover.
 */
export function receptionHoursOn(
  date: PlainDate,
  calendar: WorkingCalendar,
  edition: Edition = defaultEdition,
): readonly ReceptionHours[] {
  const day = calendar.day(date);
  if (closedDays.has(day.reason)) return [];
  const pattern = day.reason === 'day-worked-by-transfer' && day.other ? weekday(day.other) : weekday(date);
  return editions[edition].receptionHours.filter(({ weekdays }) => weekdays.includes(pattern));
}

/** Whether the office receives at the moment, by the clock on its own wall. The closing minute is closed. */
export function isOpen(
  office: Pick<Office, 'departmentId'>,
  instant: Instant,
  calendar: WorkingCalendar,
  edition: Edition = defaultEdition,
): boolean {
  const { date, time } = wallClock(instant, timeZoneOf(office));
  return receptionHoursOn(date, calendar, edition).some(({ from, to }) => from <= time && time < to);
}

/**
 * When the office next receives: the day and the time on its wall, "2026-11-24" and "09:00"; now, when it is open. Throws
 * RangeError for a year that the calendar does not cover.
 */
export function nextOpening(
  office: Pick<Office, 'departmentId'>,
  instant: Instant,
  calendar: WorkingCalendar,
  edition: Edition = defaultEdition,
): { readonly date: PlainDate; readonly time: string } {
  const now = wallClock(instant, timeZoneOf(office));
  for (let ahead = 0; ahead <= horizonDays; ahead += 1) {
    const date = addDays(now.date, ahead);
    for (const { from, to } of receptionHoursOn(date, calendar, edition)) {
      if (ahead > 0 || now.time < from) return { date, time: from };
      if (now.time < to) return now;
    }
  }
  throw new RangeError(`no reception within ${horizonDays} days after ${now.date}`);
}

function wallClock(instant: Instant, timeZone: string): { date: PlainDate; time: string } {
  const time = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  return { date: dayOf(instant, timeZone), time: time.format(new Date(instant)) };
}
