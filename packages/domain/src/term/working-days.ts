import { addDays, type PlainDate } from '../law/plain-date.ts';
import type { Text } from '../law/text.ts';
import {
  type CalendarAddition,
  isWeekend,
  knownTransfers,
  type SpecialDay,
  specialDaysOf,
  type WorkingWeek,
  yearOf,
} from './holidays.ts';

/** Why a day is worked or not. Each has its words in `law/rule-words.ts`. */
export type DayReason =
  | 'day-working'
  | 'day-worked-by-transfer'
  | 'day-weekend'
  | 'day-holiday'
  | 'day-off'
  | 'day-carried-over'
  | 'day-off-by-transfer';

export type CalendarDay = {
  readonly date: PlainDate;
  readonly working: boolean;
  readonly reason: DayReason;
  /** Of the holiday or the day off. */
  readonly name?: Text;
  /** The holiday carried over to this day; the other day of a transfer. */
  readonly other?: PlainDate;
  /** Of a transfer: the decree, as recorded. */
  readonly source?: string;
};

/** The calendar of working days: who asks for a day of a year that is not covered gets a RangeError. */
export type WorkingCalendar = {
  readonly workingWeek: WorkingWeek;
  day(date: PlainDate): CalendarDay;
  isWorkingDay(date: PlainDate): boolean;
  /** The given number of working days after the day, from 1. */
  addWorkingDays(from: PlainDate, days: number): PlainDate;
  /** The working days after the first day up to the second, included; 0 when the second is not later. */
  countWorkingDays(from: PlainDate, to: PlainDate): number;
};

type Transfer = Extract<CalendarAddition, { kind: 'transfer' }>;

const reasonOf = {
  holiday: 'day-holiday',
  'day-off': 'day-off',
  'carried-over': 'day-carried-over',
} as const satisfies Record<SpecialDay['kind'], DayReason>;

/**
 * A working day is a day of the working week that is no public holiday, or a weekend day made working by a transfer.
 * The law's own calendar is made first and the transfers are laid over it, as the Government's decrees do.
 */
export function workingCalendar({
  workingWeek = 5,
  additions = [],
}: { workingWeek?: WorkingWeek; additions?: readonly CalendarAddition[] } = {}): WorkingCalendar {
  const years = new Map<number, ReadonlyMap<PlainDate, SpecialDay>>();
  const special = (date: PlainDate) => {
    const year = yearOf(date);
    const days = years.get(year) ?? new Map(specialDaysOf(year, { workingWeek, additions }).map((d) => [d.date, d]));
    years.set(year, days);
    return days.get(date);
  };
  const byWorkedDay = new Map<PlainDate, Transfer>();
  const byDayOff = new Map<PlainDate, Transfer>();
  for (const addition of [...knownTransfers, ...additions]) {
    if (addition.kind !== 'transfer') continue;
    byWorkedDay.set(addition.workedOn, addition);
    byDayOff.set(addition.dayOff, addition);
  }

  function day(date: PlainDate): CalendarDay {
    const found = special(date);
    const weekend = isWeekend(date, workingWeek);
    const worked = byWorkedDay.get(date);
    if (worked && !found) {
      // In a week of six days Saturday is worked anyway.
      if (weekend)
        return { date, working: true, reason: 'day-worked-by-transfer', other: worked.dayOff, source: worked.source };
      return { date, working: true, reason: 'day-working' };
    }
    if (found) {
      const carried = found.kind === 'carried-over' ? { other: found.holiday } : {};
      return { date, working: false, reason: reasonOf[found.kind], name: found.name, ...carried };
    }
    if (weekend) return { date, working: false, reason: 'day-weekend' };
    const off = byDayOff.get(date);
    if (off) return { date, working: false, reason: 'day-off-by-transfer', other: off.workedOn, source: off.source };
    return { date, working: true, reason: 'day-working' };
  }

  function addWorkingDays(from: PlainDate, days: number): PlainDate {
    if (!Number.isSafeInteger(days) || days < 1) throw new RangeError(`not a number of working days: ${days}`);
    let date = from;
    for (let counted = 0; counted < days;) {
      date = addDays(date, 1);
      if (day(date).working) counted += 1;
    }
    return date;
  }

  function countWorkingDays(from: PlainDate, to: PlainDate): number {
    let counted = 0;
    for (let date = addDays(from, 1); date <= to; date = addDays(date, 1)) if (day(date).working) counted += 1;
    return counted;
  }

  return { workingWeek, day, isWorkingDay: (date) => day(date).working, addWorkingDays, countWorkingDays };
}
