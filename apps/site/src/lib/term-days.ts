import type { DueDate } from '@shaqyru/domain/case/case-view';
import { explain } from '@shaqyru/domain/law/explain';
import { formatDate } from '@shaqyru/domain/law/format-date';
import type { Reason } from '@shaqyru/domain/law/reason';
import type { Language } from '@shaqyru/domain/law/text';
import type { DayReason } from '@shaqyru/domain/term/due-date';
import { dayReasons } from '@shaqyru/domain/term/day-reason-words';

/** A due date as the reader sees it: the rules it comes from, and every day counted or skipped. */
export function describeTerm(due: DueDate, language: Language) {
  const weekday = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  let count = 0;
  return {
    text: formatDate(due.dueOn, language),
    date: due.dueOn,
    rules: due.because
      .filter(({ rule }) => !isDay(rule))
      .map((reason: Reason) => ({ text: explain(reason, language), ...reason.law })),
    days: due.days.map((day) => ({
      date: day.date,
      text: `${formatDate(day.date, language)}, ${weekday.format(new Date(`${day.date}T00:00:00Z`))}`,
      count: day.counted ? ++count : undefined,
      why: [isDay(day.reason) ? dayReasons[language][day.reason] : null, day.name?.[language]]
        .filter(Boolean)
        .join(': '),
    })),
  };
}

function isDay(reason: string): reason is DayReason {
  return Object.hasOwn(dayReasons.kk, reason);
}
