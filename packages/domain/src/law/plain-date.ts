import { z } from 'zod';

/**
 * A calendar day "2026-11-23", without time or zone. Branded, because a `Date` made from such a string is midnight UTC:
 * printed in Almaty it is the same day, printed in New York the day before.
 */
export const PlainDate = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine(isCalendarDay)
  .brand<'PlainDate'>();
export type PlainDate = z.infer<typeof PlainDate>;

/** A moment in UTC, "2026-11-23T05:30:00.000Z". */
export const Instant = z.iso.datetime();
export type Instant = z.infer<typeof Instant>;

/** The day written as year, month (1–12) and day. Throws RangeError when there is no such day. */
export function plainDate(text: string): PlainDate {
  const parsed = PlainDate.safeParse(text);
  if (!parsed.success) throw new RangeError(`not a calendar day: ${text}`);
  return parsed.data;
}

export function isCalendarDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

const dayInMilliseconds = 86_400_000;

function toUtc(date: PlainDate): number {
  return Date.parse(`${date}T00:00:00Z`);
}

/** `days` may be negative. */
export function addDays(date: PlainDate, days: number): PlainDate {
  return new Date(toUtc(date) + days * dayInMilliseconds).toISOString().slice(0, 10) as PlainDate;
}

/** Whole days from one to the other; negative when the second is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return Math.round((toUtc(to) - toUtc(from)) / dayInMilliseconds);
}

/** The same day of a later year; 29 February becomes 28 February in a common year. */
export function addYears(date: PlainDate, years: number): PlainDate {
  const year = Number(date.slice(0, 4)) + years;
  const same = `${String(year).padStart(4, '0')}${date.slice(4)}`;
  return (isCalendarDay(same) ? same : `${same.slice(0, 8)}28`) as PlainDate;
}

/** The same day of a later month, or the last day of that month when it has no such day: 31 August and six months is 28 February. */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const month = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const start = `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
  const day = ['28', '29', '30', '31'].findLast((last) => isCalendarDay(`${start}-${last}`)) ?? '28';
  return `${start}-${date.slice(8) < day ? date.slice(8) : day}` as PlainDate;
}

/** 1 = Monday … 7 = Sunday. */
export function weekday(date: PlainDate): number {
  return ((new Date(toUtc(date)).getUTCDay() + 6) % 7) + 1;
}

/** The calendar day of a moment where the clock on the wall follows `timeZone` (an IANA name: Kazakhstan changed its offset in 2024). */
export function dayOf(instant: Instant, timeZone: string): PlainDate {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  return plainDate(parts.format(new Date(instant)));
}
