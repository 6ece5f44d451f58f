import { addDays, type PlainDate, weekday } from '@shaqyru/domain/law/plain-date';
import type { TermDay } from '@shaqyru/domain/term/due-date';

/** What a day of the picture is: the day of acceptance, counted with its number, skipped, the last, or outside the term. */
export type MonthDay = {
  date: PlainDate;
  day: number;
  is: 'start' | 'counted' | 'last' | 'skipped' | 'outside';
  count?: number;
};
export type Month = { month: number; year: number; weeks: readonly (readonly (MonthDay | null)[])[] };

/** The months that a term touches, each in weeks from Monday; null for the places before the first and after the last day. */
export function monthsOf(from: PlainDate, days: readonly TermDay[]): Month[] {
  const last = days.at(-1)?.date ?? from;
  let counted = 0;
  const known = new Map<PlainDate, Pick<MonthDay, 'is' | 'count'>>([[from, { is: 'start' }]]);
  for (const day of days) {
    if (day.counted) counted += 1;
    known.set(
      day.date,
      day.counted ? { is: day.date === last ? 'last' : 'counted', count: counted } : { is: 'skipped' },
    );
  }
  const months: Month[] = [];
  let date = `${from.slice(0, 7)}-01` as PlainDate;
  while (date <= last) {
    const month = date.slice(0, 7);
    const cells: (MonthDay | null)[] = Array.from({ length: weekday(date) - 1 }, () => null);
    for (; date.startsWith(month); date = addDays(date, 1)) {
      cells.push({ date, day: Number(date.slice(8)), ...(known.get(date) ?? { is: 'outside' }) });
    }
    while (cells.length % 7 > 0) cells.push(null);
    const weeks = Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
    months.push({ month: Number(month.slice(5)), year: Number(month.slice(0, 4)), weeks });
  }
  return months;
}
