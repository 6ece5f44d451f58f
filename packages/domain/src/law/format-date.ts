import type { PlainDate } from './plain-date.ts';
import type { Language } from './text.ts';

const months: Readonly<Record<Language, readonly string[]>> = {
  kk: 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'.split(' '),
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

/** A day as acts write it: «2013 жылғы 24 желтоқсан», «24 декабря 2013 года», "24 December 2013". */
export function formatDate(date: PlainDate, language: Language): string {
  const year = date.slice(0, 4);
  const day = Number(date.slice(8));
  const month = months[language][Number(date.slice(5, 7)) - 1];
  if (language === 'kk') return `${year} жылғы ${day} ${month}`;
  return language === 'ru' ? `${day} ${month} ${year} года` : `${day} ${month} ${year}`;
}
