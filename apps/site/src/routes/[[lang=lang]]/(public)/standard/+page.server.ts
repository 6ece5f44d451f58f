import { acts, repealedBy } from '@shaqyru/domain/law/acts';
import { formatDate } from '@shaqyru/domain/law/format-date';
import { lastEditionOn } from '@shaqyru/domain/law/standard';
import { plainDate } from '@shaqyru/domain/law/plain-date';
import { datePartsOf } from '@shaqyru/ui/date-field/date-parts';
import { datePartsIn, plainDateOf } from '#lib/read-query.ts';
import { env } from '#lib/server/env.ts';
import { today } from '#lib/server/today.ts';
import type { PageServerLoad } from './$types';

const firstDay = acts[0]?.date ?? plainDate('2011-02-28');

/** The text of the edition that this service operates, or of the day asked about. */
export const load: PageServerLoad = ({ url: { searchParams }, locals: { language } }) => {
  const asked = datePartsIn(searchParams, 'on');
  const day = asked && plainDateOf(asked);
  const problem = !asked
    ? undefined
    : !day
      ? ('no-date' as const)
      : day < firstDay
        ? ('too-early' as const)
        : undefined;
  const on = day && !problem ? day : undefined;
  const shown = on ? lastEditionOn(on) : env.SERVICE_EDITION;
  const repeal = on ? repealedBy(on) : null;
  return {
    form: { on: asked ?? datePartsOf(today()), problem, firstDay: formatDate(firstDay, language) },
    asked: on && { text: formatDate(on, language), repealed: repeal?.title[language] ?? null },
    shown,
    /** Up to which day the acts have amended the text shown. */
    asOf: on ?? plainDate(shown),
  };
};
