import type { ReceptionHours } from '@shaqyru/domain/law/editions/edition-rules';

export type HoursWords = {
  /** 1 = Monday … 7 = Sunday. */
  weekdays: readonly [string, string, string, string, string, string, string];
  /** "Дүйсенбі – жұма" */
  weekdayRange: (first: string, last: string) => string;
  and: string;
};

/**
 * Reception hours as lines to read: "Monday – Friday: 9:00–13:00 and 14:30–18:00". Spans of the same days are joined; the days
 * of a span follow each other.
 */
export function openingHours(hours: readonly ReceptionHours[], words: HoursWords): string[] {
  const spans = new Map<string, string[]>();
  for (const { weekdays, from, to } of hours) {
    const names = weekdays.map((day) => words.weekdays[day - 1] ?? '');
    const [first = '', last = ''] = [names[0], names.at(-1)];
    const days = first === last ? first : words.weekdayRange(first, last);
    const span = `${from.replace(/^0/, '')}–${to.replace(/^0/, '')}`;
    spans.set(days, [...(spans.get(days) ?? []), span]);
  }
  return [...spans].map(([days, parts]) => `${days}: ${parts.join(` ${words.and} `)}`);
}
