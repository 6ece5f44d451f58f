import { expect, it } from 'vitest';
import { formatDays, formatMonths, formatYears } from './format-span.ts';
import { faultsOfLetters } from './testing/letters.ts';

it.each([
  // clause              span                                        Kazakh               Russian, after «в течение»  English
  ['7.1', formatDays({ days: 7, unit: 'working' }), '7 жұмыс күні', '7 рабочих дней', '7 working days'],
  ['7.1', formatDays({ days: 7, unit: 'calendar' }), 'күнтізбелік 7 күн', '7 календарных дней', '7 calendar days'],
  ['25', formatDays({ days: 3, unit: 'calendar' }), 'күнтізбелік 3 күн', '3 календарных дней', '3 calendar days'],
  ['25', formatDays({ days: 1, unit: 'working' }), '1 жұмыс күні', '1 рабочего дня', '1 working day'],
  ['25', formatDays({ days: 21, unit: 'calendar' }), 'күнтізбелік 21 күн', '21 календарного дня', '21 calendar days'],
  ['23', formatMonths(3), '3 ай', '3 месяцев', '3 months'],
  ['Annex 2, reverse', formatYears(1), '1 жыл', '1 года', '1 year'],
  ['8', formatYears(3), '3 жыл', '3 лет', '3 years'],
] as const)('clause %s: %j', (_, text, kk, ru, en) => {
  expect(text).toEqual({ kk, ru, en });
  expect(faultsOfLetters(text)).toEqual([]);
});
