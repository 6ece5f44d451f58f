import { PlainDate, plainDate } from '@shaqyru/domain/law/plain-date';
import { dateOfParts, datePartsOf, readDateParts, type DateParts } from '@shaqyru/ui/date-field/date-parts';
import { today } from './today.ts';

export type PeriodAsked = {
  from: DateParts;
  to: DateParts;
  /** Undefined when the boxes name no period. */
  period: { from: PlainDate; to: PlainDate } | undefined;
};

/** The period in the address: `from=2026-01-01`, or the three boxes of a DateField; from `otherwise` until today when there is none. */
export function readPeriod(query: URLSearchParams, otherwise: (today: PlainDate) => PlainDate): PeriodAsked {
  const now = today();
  const from = boxesOf(query, 'from', otherwise(now));
  const to = boxesOf(query, 'to', now);
  const [first, last] = [from, to].map((parts) => PlainDate.safeParse(dateOfParts(parts)).data);
  return { from, to, period: first && last && first <= last ? { from: first, to: last } : undefined };
}

/** The running year. */
export const sinceNewYear = (today: PlainDate): PlainDate => plainDate(`${today.slice(0, 4)}-01-01`);

function boxesOf(query: URLSearchParams, name: string, otherwise: PlainDate): DateParts {
  const whole = query.get(name);
  if (whole !== null) return datePartsOf(whole);
  if (!query.has(`${name}.day`)) return datePartsOf(otherwise);
  const form = new FormData();
  for (const part of ['day', 'month', 'year'])
    form.set(`${name}.${part}`, (query.get(`${name}.${part}`) ?? '').slice(0, 4));
  return readDateParts(form, name);
}
