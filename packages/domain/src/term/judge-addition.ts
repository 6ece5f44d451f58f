import type { PlainDate } from '../law/plain-date.ts';
import type { AdditionProblem, NewAddition } from './calendar-change.ts';
import type { CalendarAddition, WorkingWeek } from './holidays.ts';
import { workingCalendar } from './working-days.ts';

/**
 * What keeps an addition from entering the calendar as it stands: a transfer takes a day that is off and gives a day that is
 * worked (Labour Code, transfer by the Government); a day that is a holiday already, or entered already, is not entered again.
 */
export function judgeAddition(
  addition: NewAddition,
  calendar: { workingWeek: WorkingWeek; additions: readonly CalendarAddition[] },
): AdditionProblem[] {
  const { day } = workingCalendar(calendar);
  const known = (date: PlainDate) => {
    try {
      return day(date);
    } catch (error) {
      if (error instanceof RangeError) return null;
      throw error;
    }
  };
  if (addition.kind === 'kurban-ait') {
    const entered = calendar.additions.some((each) => each.kind === 'kurban-ait' && sameYear(each.date, addition.date));
    return entered ? [{ field: 'date', why: 'entered-already' }] : [];
  }
  if (addition.kind === 'holiday') {
    const found = known(addition.date);
    if (!found) return [{ field: 'date', why: 'not-covered' }];
    const holiday = found.reason === 'day-holiday' || found.reason === 'day-off';
    return holiday ? [{ field: 'date', why: 'a-holiday-already' }] : [];
  }
  const [worked, off] = [known(addition.workedOn), known(addition.dayOff)];
  const problems: AdditionProblem[] = [];
  if (!worked) problems.push({ field: 'workedOn', why: 'not-covered' });
  else if (worked.reason === 'day-worked-by-transfer') problems.push({ field: 'workedOn', why: 'entered-already' });
  // The calendar does not let a public holiday be worked; only a day off of the week is.
  else if (worked.reason !== 'day-weekend') problems.push({ field: 'workedOn', why: 'not-a-day-off' });
  if (!off) problems.push({ field: 'dayOff', why: 'not-covered' });
  else if (off.reason === 'day-off-by-transfer') problems.push({ field: 'dayOff', why: 'entered-already' });
  else if (!off.working) problems.push({ field: 'dayOff', why: 'not-a-working-day' });
  return problems;
}

function sameYear(one: PlainDate, other: PlainDate): boolean {
  return one.slice(0, 4) === other.slice(0, 4);
}
