import type { PlainDate } from '@shaqyru/domain/law/plain-date';
import type { Language } from '@shaqyru/domain/law/text';

const locales: Record<Language, string> = { kk: 'kk-KZ', ru: 'ru-KZ', en: 'en-GB' };

/** "2026 жылғы 23 қараша", "23 ноября 2026 г.", "23 November 2026". */
export function dayText(language: Language, date: PlainDate): string {
  const day = new Date(`${date}T00:00:00Z`);
  if (language === 'kk') {
    const month = new Intl.DateTimeFormat('kk-KZ', { month: 'long', timeZone: 'UTC' }).format(day);
    return `${day.getUTCFullYear()} жылғы ${day.getUTCDate()} ${month}`;
  }
  return new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' }).format(day);
}

/** Tiyn to tenge: 216250 is "2 162,50 ₸", "2,162.50 ₸" in English. Whole tenge are written without tiyn. */
export function moneyText(language: Language, tiyn: number): string {
  const digits = tiyn % 100 === 0 ? 0 : 2;
  const number = new Intl.NumberFormat(locales[language], {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(tiyn / 100);
  return `${number} ₸`;
}
