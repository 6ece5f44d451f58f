import type { ReceptionHours } from '@shaqyru/domain/law/editions/edition-rules';

/**
 * Reception hours as lines to read: "Monday – Friday: 9:00–13:00 and 14:30–18:00". Spans of the same days are joined; days of a
 * line are taken as consecutive, first to last. `weekdays` begins with Monday.
 */
export function openingHours(hours: readonly ReceptionHours[], weekdays: readonly string[], and: string): string[] {
  const spans = new Map<string, string[]>();
  for (const { weekdays: days, from, to } of hours) {
    const [first, last] = [days[0] ?? 1, days.at(-1) ?? 1];
    const name = first === last ? weekdays[first - 1] : `${weekdays[first - 1]} – ${weekdays[last - 1]}`;
    const span = `${from.replace(/^0/, '')}–${to.replace(/^0/, '')}`;
    spans.set(name ?? '', [...(spans.get(name ?? '') ?? []), span]);
  }
  return [...spans].map(([days, parts]) => `${days}: ${parts.join(` ${and} `)}`);
}
