import type { Instant, PlainDate } from '@shaqyru/domain/law/plain-date';
import { dayOf, plainDate } from '@shaqyru/domain/law/plain-date';
import type { Language, Text } from '@shaqyru/domain/law/text';

export type Json = string | number | boolean | null | undefined | readonly Json[] | { readonly [key: string]: Json };

/** What a template gets: `content` is what it prints; `date` is the day the PDF says it was made on. */
export type Sheet = Readonly<{
  title: string;
  language: Language;
  date: PlainDate;
  /** The address behind the QR code. */
  qr?: string;
  /** Printed pale across each page: a specimen is not to be taken for a paper. */
  mark?: string;
  /** Printed small at the head of each page of a paper that was printed again. */
  reprint?: string;
  content: { readonly [key: string]: Json };
}>;

/** A form to be filled in by hand: clause 12. */
export type BlankForm = Readonly<{ blank: true; language: Language }>;

/** A blank says that it was made on the day of the act whose edition has the form. */
export const dayOfTheForm: PlainDate = plainDate('2013-07-23');

/** A signature given with the electronic digital signature (EDS). */
export type ElectronicSignature = Readonly<{
  name: string;
  post: string;
  signedAt: Instant;
  certificateSerial: string;
}>;

/** The page where anyone can check the paper, and the code typed there when there is no camera. */
export type Verification = Readonly<{ url: string; code: string }>;

const zone = 'Asia/Almaty';

const months: readonly Text[] = [
  { kk: 'қаңтар', ru: 'января', en: 'January' },
  { kk: 'ақпан', ru: 'февраля', en: 'February' },
  { kk: 'наурыз', ru: 'марта', en: 'March' },
  { kk: 'сәуір', ru: 'апреля', en: 'April' },
  { kk: 'мамыр', ru: 'мая', en: 'May' },
  { kk: 'маусым', ru: 'июня', en: 'June' },
  { kk: 'шілде', ru: 'июля', en: 'July' },
  { kk: 'тамыз', ru: 'августа', en: 'August' },
  { kk: 'қыркүйек', ru: 'сентября', en: 'September' },
  { kk: 'қазан', ru: 'октября', en: 'October' },
  { kk: 'қараша', ru: 'ноября', en: 'November' },
  { kk: 'желтоқсан', ru: 'декабря', en: 'December' },
];

/** "24.11.2026", read alike in all three languages. */
export function numericDate(date: PlainDate): string {
  return date.split('-').toReversed().join('.');
}

function parts(date: PlainDate): { year: string; month: Text; day: number } {
  const month = months[Number(date.slice(5, 7)) - 1];
  if (!month) throw new RangeError('a date without a month');
  return { year: date.slice(0, 4), month, day: Number(date.slice(8)) };
}

/** 2026 жылғы 24 қараша · 24 ноября 2026 года · 24 November 2026 */
export function writtenDate(date: PlainDate): Text {
  const { year, month, day } = parts(date);
  return {
    kk: `${year} жылғы ${day} ${month.kk}`,
    ru: `${day} ${month.ru} ${year} года`,
    en: `${day} ${month.en} ${year}`,
  };
}

/** «24» қараша 2026 ж. · «24» ноября 2026 г. · 24 November 2026, as the date lines of the forms have it. */
export function quotedDate(date: PlainDate): Text {
  const { year, month, day } = parts(date);
  const two = String(day).padStart(2, '0');
  return {
    kk: `«${two}» ${month.kk} ${year} ж.`,
    ru: `«${two}» ${month.ru} ${year} г.`,
    en: `${day} ${month.en} ${year}`,
  };
}

/** The same with room to write in. */
export const emptyDate: Text = {
  kk: '«____» ______________ 20___ ж.',
  ru: '«____» ______________ 20___ г.',
  en: '«____» ______________ 20___',
};

/** "24.11.2026 16:05" by the clock on the wall in Kazakhstan. */
export function numericTime(at: Instant): string {
  const time = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' });
  return `${numericDate(dayOf(at, zone))} ${time.format(new Date(at))}`;
}

/** "Қайта басылды · Напечатано повторно · Reprint: 24.11.2026 16:05, Ғабит Өмірзақов". */
export function reprintLine({ at, by }: Readonly<{ at: Instant; by: string }>): string {
  return `Қайта басылды · Напечатано повторно · Reprint: ${numericTime(at)}, ${limited('reprintedBy', by, 200)}`;
}

export function signatureContent(signature: ElectronicSignature) {
  return {
    name: signature.name,
    post: signature.post,
    signedAt: numericTime(signature.signedAt),
    certificateSerial: signature.certificateSerial,
  };
}

/** Throws RangeError naming the field, not the value, when a text is longer than the paper has room for. */
export function limited(field: string, value: string, longest: number): string {
  if (value.length > longest) throw new RangeError(`${field} has more than ${longest} characters`);
  return value;
}
