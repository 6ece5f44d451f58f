import { isPermitted } from '@shaqyru/domain/account/role';
import { formatDate } from '@shaqyru/domain/law/format-date';
import { describeAddition } from '@shaqyru/domain/term/calendar-change';
import { dayReasons } from '@shaqyru/domain/term/day-reason-words';
import { timeZoneOf } from '@shaqyru/domain/offices/time-zone';
import { error } from '@sveltejs/kit';
import { formatMoment, weekdayName } from '#lib/format.ts';
import { api } from '#lib/server/api.ts';
import { officerOf } from '#lib/server/officer.ts';
import { today } from '#lib/server/today.ts';
import type { PageServerLoad } from './$types';
import { words } from './words.ts';
import { yearCalendar } from './year-calendar.ts';

const [first, last] = [2011, 2100];

export const load: PageServerLoad = async (event) => {
  const { language } = event.locals;
  const officer = officerOf(event.locals);
  if (!isPermitted(officer.role, 'calendar.manage')) error(403, 'not permitted');
  const w = words[language];
  const asked = Number(event.url.searchParams.get('year'));
  const year = Number.isInteger(asked) && asked >= first && asked <= last ? asked : Number(today().slice(0, 4));
  const { entries, ...calendar } = await api(event).calendar.read.query({ year });
  const drawn = yearCalendar(year, calendar);
  const moment = (instant: string) => formatMoment(instant, timeZoneOf(officer), language);
  return {
    year,
    previous: year > first ? year - 1 : null,
    next: year < last ? year + 1 : null,
    done: event.url.searchParams.get('done') === 'saved',
    months: drawn?.months ?? null,
    special: (drawn?.special ?? []).map((day) => ({
      date: day.date,
      dateText: formatDate(day.date, language),
      weekday: weekdayName(day.date, language),
      why: [dayReasons[language][day.reason], day.name?.[language], day.other && formatDate(day.other, language)]
        .filter(Boolean)
        .join(': '),
      source: day.source ?? sourceOf(day.date, calendar.additions) ?? w.byLaw,
    })),
    entries: entries.map(({ id, addition, inForce, history }) => ({
      id,
      text: describeAddition(addition, language),
      kind: w.kinds[addition.kind],
      source: addition.source,
      inForce,
      history: history.map((change) => ({
        text: `${moment(change.at)}, ${change.by}: ${w.changes[change.change]}`,
        reason: change.reason,
        moved: change.recountedAt === null ? w.recounting : w.moved(change.moved),
      })),
    })),
  };
};

function sourceOf(date: string, additions: readonly { kind: string; source: string; date?: string }[]) {
  return additions.find((addition) => addition.date === date)?.source;
}
