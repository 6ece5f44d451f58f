import { PlainDate } from '@shaqyru/domain/law/plain-date';
import type { DateParts } from '@shaqyru/ui/date-field/date-parts';

/** The three boxes of a DateField in the query of a page; undefined when the form was not sent. */
export function datePartsIn(query: URLSearchParams, name: string): DateParts | undefined {
  const part = (which: keyof DateParts) => query.get(`${name}.${which}`)?.trim().slice(0, 4);
  const [day, month, year] = [part('day'), part('month'), part('year')];
  if (day === undefined && month === undefined && year === undefined) return undefined;
  return { day: day ?? '', month: month ?? '', year: year ?? '' };
}

/** The day that the boxes name; undefined when there is no such day. */
export function plainDateOf({ day, month, year }: DateParts): PlainDate | undefined {
  const two = (digits: string) => digits.padStart(2, '0');
  return PlainDate.safeParse(`${year}-${two(month)}-${two(day)}`).data;
}

/** A whole number from `least` to `most`; undefined for anything else. */
export function wholeNumberIn(text: string, least: number, most: number): number | undefined {
  if (!/^\d{1,9}$/.test(text)) return undefined;
  const number = Number(text);
  return number >= least && number <= most ? number : undefined;
}
