import { weekday, type Instant, type PlainDate } from '@shaqyru/domain/law/plain-date';
import type { Language } from '@shaqyru/domain/law/text';

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** A day for a table: "23.11.2026", in English "23 Nov 2026". */
export function formatDay(date: string, language: Language): string {
  const [year, month, day] = date.split('-') as [string, string, string];
  return language === 'en' ? `${Number(day)} ${months[Number(month) - 1]} ${year}` : `${day}.${month}.${year}`;
}

/** A moment by the clock on the department's wall: "23.11.2026 14:05". */
export function formatMoment(instant: Instant, timeZone: string, language: Language): string {
  const parts = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  const [date = '', time = ''] = parts.format(new Date(instant)).split(' ');
  return `${formatDay(date, language)} ${time}`;
}

const weekdays: Record<Language, readonly string[]> = {
  kk: ['дүйсенбі', 'сейсенбі', 'сәрсенбі', 'бейсенбі', 'жұма', 'сенбі', 'жексенбі'],
  ru: ['понедельник', 'вторник', 'среда', 'четверг', 'пятница', 'суббота', 'воскресенье'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
};

export function weekdayName(date: PlainDate, language: Language): string {
  return weekdays[language][weekday(date) - 1] ?? '';
}

const units: Record<Language, { kilo: string; mega: string }> = {
  kk: { kilo: 'КБ', mega: 'МБ' },
  ru: { kilo: 'КБ', mega: 'МБ' },
  en: { kilo: 'KB', mega: 'MB' },
};

export function formatSize(bytes: number, language: Language): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000))} ${units[language].kilo}`;
  const mega = (bytes / 1_000_000).toFixed(1);
  return `${language === 'en' ? mega : mega.replace('.', ',')} ${units[language].mega}`;
}
