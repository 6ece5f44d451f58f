import { editions, type Edition } from '../law/editions.ts';
import type { Channel } from '../law/editions/edition-rules.ts';
import { addDays, type PlainDate } from '../law/plain-date.ts';
import type { Explained, LawRef, Reason } from '../law/reason.ts';
import { reason } from '../law/rule-words.ts';
import type { Text } from '../law/text.ts';
import type { CalendarAddition, WorkingWeek } from './holidays.ts';
import { type CalendarDay, workingCalendar, type DayReason as WorkingDayReason } from './working-days.ts';

/** Why a day was counted or skipped. `day-calendar`: the edition counts calendar days. */
export type DayReason = WorkingDayReason | 'day-calendar';

export type TermDay = {
  readonly date: PlainDate;
  readonly counted: boolean;
  readonly reason: DayReason;
  /** Of the holiday or the day off. */
  readonly name?: Text;
};

const holidaysLaw: LawRef = { act: 'Law on Holidays of 13 December 2001', clause: 'art. 5' };
const transferDecree = 'Government decree on the transfer of days off';

/**
 * The last day of the term (clause 7, items 1 and 4): counted from the day after `from`, the day on which the necessary
 * documents or the electronic request came in; it ends at the close of the last day. Lists every day counted or skipped.
 * Throws RangeError for a channel that the edition does not know and for days of a year that the calendar does not cover.
 */
export function dueDate({
  from,
  edition,
  channel,
  workingWeek = 5,
  additions = [],
}: {
  from: PlainDate;
  edition: Edition;
  channel: Channel;
  workingWeek?: WorkingWeek;
  additions?: readonly CalendarAddition[];
}): Explained<PlainDate> & { readonly days: readonly TermDay[] } {
  const term = editions[edition].terms[channel];
  if (!term) throw new RangeError(`the edition of ${edition} has no term for the channel ${channel}`);
  const rule = term.unit === 'working' ? 'term-working-days' : 'term-calendar-days';
  const first = reason(rule, term.law, { days: term.days, from, workingWeek });
  const { value, days, because } = countDays({ ...term, from, workingWeek, additions });
  return { value, because: [first, ...because], days };
}

/**
 * The last of so many working or calendar days after `from`, with every day counted or skipped on the way. `law` is the
 * clause of the term. Throws RangeError for days of a year that the calendar does not cover, when working days are counted.
 */
export function countDays({
  from,
  days: length,
  unit,
  law,
  workingWeek = 5,
  additions = [],
}: {
  from: PlainDate;
  days: number;
  unit: 'working' | 'calendar';
  law: LawRef;
  workingWeek?: WorkingWeek;
  additions?: readonly CalendarAddition[];
}): Explained<PlainDate> & { readonly days: readonly TermDay[] } {
  const calendar = workingCalendar({ workingWeek, additions });
  const because: Reason[] = [];
  const days: TermDay[] = [];
  let date = from;
  for (let counted = 0; counted < length;) {
    date = addDays(date, 1);
    if (unit === 'calendar') {
      days.push({ date, counted: true, reason: 'day-calendar' });
      because.push(reason('day-calendar', law, { date }));
      counted += 1;
      continue;
    }
    const day = calendar.day(date);
    days.push({ date, counted: day.working, reason: day.reason, ...(day.name ? { name: day.name } : {}) });
    because.push(dayReason(day, law));
    if (day.working) counted += 1;
  }
  return { value: date, because, days };
}

function dayReason(day: CalendarDay, term: LawRef): Reason {
  const names: Reason['data'] = day.name ? { nameKk: day.name.kk, nameRu: day.name.ru, nameEn: day.name.en } : {};
  const other: Reason['data'] = day.other ? { [otherName[day.reason] ?? 'other']: day.other } : {};
  const special = day.source === undefined ? holidaysLaw : { act: transferDecree, clause: day.source };
  const law = day.reason === 'day-working' || day.reason === 'day-weekend' ? term : special;
  return reason(day.reason, law, { date: day.date, ...names, ...other });
}

const otherName: Partial<Record<DayReason, string>> = {
  'day-worked-by-transfer': 'dayOff',
  'day-carried-over': 'holiday',
  'day-off-by-transfer': 'workedOn',
};
