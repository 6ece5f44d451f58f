import { Edition, editions } from '../editions.ts';
import type { EditionRules } from '../editions/edition-rules.ts';
import type { Parameter } from '../parameter.ts';
import { plainDate } from '../plain-date.ts';
import type { Text } from '../text.ts';

/** A span of time: the unit is a part of the rule, since seven calendar days became seven working days. */
export type Days = { readonly days: number; readonly unit: 'calendar' | 'working' };

export const minutes: Text = { kk: 'минут', ru: 'минута', en: 'minute' };
export const daysOfTerm: Text = { kk: 'күн', ru: 'день', en: 'day' };

/**
 * A number of the standard as a parameter. The editions hold it, each in its own folder; here it is only read out of them.
 * A version begins on the day of the act: the days on which the acts came into force are not known.
 */
export function perEdition<T>({
  id,
  title,
  unit,
  clause,
  value,
}: {
  id: string;
  title: Text;
  unit: Text;
  clause: string;
  value: (rules: EditionRules) => T;
}): Parameter<T> {
  return {
    id,
    title,
    unit,
    versions: Edition.options.map((edition) => ({
      from: plainDate(edition),
      value: value(editions[edition]),
      law: { act: editions[edition].act.en, article: `clause ${clause}` },
      checked: true,
    })),
  };
}
