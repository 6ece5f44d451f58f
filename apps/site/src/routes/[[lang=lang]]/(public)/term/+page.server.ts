import { formatDate } from '@shaqyru/domain/law/format-date';
import { editions } from '@shaqyru/domain/law/editions';
import type { Channel } from '@shaqyru/domain/law/editions/edition-rules';
import { explain } from '@shaqyru/domain/law/explain';
import type { PlainDate } from '@shaqyru/domain/law/plain-date';
import { type DayReason, dueDate } from '@shaqyru/domain/term/due-date';
import type { CalendarAddition } from '@shaqyru/domain/term/holidays';
import { datePartsOf } from '@shaqyru/ui/date-field/date-parts';
import { dayReasons } from '@shaqyru/domain/term/day-reason-words';
import { datePartsIn, plainDateOf } from '#lib/read-query.ts';
import { readAdditions } from '#lib/server/additions.ts';
import { env } from '#lib/server/env.ts';
import { today } from '#lib/server/today.ts';
import { monthsOf } from './months.ts';
import type { PageServerLoad } from './$types';

const edition = env.SERVICE_EDITION;
const { terms } = editions[edition];
const channels = (['portal', 'paper'] as const).filter((channel) => terms[channel] !== null);

const special: ReadonlySet<DayReason> = new Set([
  'day-holiday',
  'day-off',
  'day-carried-over',
  'day-off-by-transfer',
  'day-worked-by-transfer',
]);

/** Undefined for a day of a year whose holidays are not known. */
function termFrom(from: PlainDate, channel: Channel, additions: readonly CalendarAddition[]) {
  try {
    return dueDate({ from, edition, channel, additions });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

export const load: PageServerLoad = async (event) => {
  const {
    url: { searchParams },
    locals: { language },
  } = event;
  const asked = datePartsIn(searchParams, 'from');
  const from = asked ?? datePartsOf(today());
  const day = plainDateOf(from);
  const channel = channels.find((each) => each === searchParams.get('channel'));
  const term = asked && day && channel ? termFrom(day, channel, await readAdditions(event)) : undefined;
  const problems = !asked
    ? []
    : [
        ...(day ? [] : (['no-date'] as const)),
        ...(channel ? [] : (['no-channel'] as const)),
        ...(day && channel && !term ? (['not-covered'] as const) : []),
      ];
  const form = { from, channel: asked ? channel : channels[0], channels, problems };
  if (!day || !channel || !term) return { form };

  const [rule, ...reasons] = term.because;
  const weekday = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  let count = 0;
  return {
    form,
    result: {
      fromText: formatDate(day, language),
      due: term.value,
      dueText: formatDate(term.value, language),
      rule: rule && { text: explain(rule, language), ...rule.law },
      days: term.days.map(({ date, counted, reason, name }, index) => ({
        date,
        count: counted ? ++count : undefined,
        text: `${formatDate(date, language)}, ${weekday.format(new Date(`${date}T00:00:00Z`))}`,
        why: [dayReasons[language][reason], name?.[language]].filter(Boolean).join(': '),
        // Of a plain day the clause of the term is said once, above.
        ...(special.has(reason) ? reasons[index]?.law : {}),
      })),
      months: monthsOf(day, term.days),
    },
  };
};
