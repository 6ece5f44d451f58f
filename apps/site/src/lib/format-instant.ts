import { formatDate } from '@shaqyru/domain/law/format-date';
import { type Instant, dayOf } from '@shaqyru/domain/law/plain-date';
import type { Language } from '@shaqyru/domain/law/text';

/** A moment by the clock on the wall of the office: "24 November 2026, 14:05". `timeZone` is an IANA name. */
export function formatInstant(instant: Instant, language: Language, timeZone = 'Asia/Almaty'): string {
  const time = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' });
  return `${formatDate(dayOf(instant, timeZone), language)}, ${time.format(new Date(instant))}`;
}
