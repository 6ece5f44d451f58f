import type { Days } from './parameters/per-edition.ts';
import type { Text } from './text.ts';

const endings = new Intl.PluralRules('ru');

/** In Russian the word after "в течение": 1 дня, 3 дней, 21 дня. */
const within = (number: number, one: string, more: string) =>
  `${number} ${endings.select(number) === 'one' ? one : more}`;
const counted = (number: number, word: string) => `${number} ${word}${number === 1 ? '' : 's'}`;

/** «күнтізбелік 5 күн», «5 календарных дней» as it stands after «в течение», "5 calendar days". */
export function formatDays({ days, unit }: Days): Text {
  return unit === 'calendar'
    ? {
        kk: `күнтізбелік ${days} күн`,
        ru: within(days, 'календарного дня', 'календарных дней'),
        en: counted(days, 'calendar day'),
      }
    : {
        kk: `${days} жұмыс күні`,
        ru: within(days, 'рабочего дня', 'рабочих дней'),
        en: counted(days, 'working day'),
      };
}

/** «3 ай», «3 месяцев» as it stands after «в течение», "3 months". */
export function formatMonths(months: number): Text {
  return { kk: `${months} ай`, ru: within(months, 'месяца', 'месяцев'), en: counted(months, 'month') };
}

/** «1 жыл», «1 года» as it stands after «в течение», "1 year". */
export function formatYears(years: number): Text {
  return { kk: `${years} жыл`, ru: within(years, 'года', 'лет'), en: counted(years, 'year') };
}
