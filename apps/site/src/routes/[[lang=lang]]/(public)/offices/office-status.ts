import { formatDate } from '@shaqyru/domain/law/format-date';
import { addDays, dayOf, type Instant } from '@shaqyru/domain/law/plain-date';
import type { Edition } from '@shaqyru/domain/law/editions';
import type { Language } from '@shaqyru/domain/law/text';
import type { Office } from '@shaqyru/domain/offices/offices';
import { timeZoneOf } from '@shaqyru/domain/offices/time-zone';
import { isOpen, nextOpening } from '@shaqyru/domain/offices/opening-hours';
import { workingCalendar } from '@shaqyru/domain/term/working-days';
import { words } from './words.ts';

const calendar = workingCalendar();

export type OfficeStatus = { open: boolean; text: string };

/** "open", or when the office opens; null in a year whose holidays are not known. */
export function officeStatus(
  office: Pick<Office, 'departmentId'>,
  at: Instant,
  edition: Edition,
  language: Language,
): OfficeStatus | null {
  const w = words[language];
  try {
    if (isOpen(office, at, calendar, edition)) return { open: true, text: w.open };
    const { date, time } = nextOpening(office, at, calendar, edition);
    const today = dayOf(at, timeZoneOf(office));
    const when = date === today ? w.today : date === addDays(today, 1) ? w.tomorrow : formatDate(date, language);
    return { open: false, text: `${w.closed}, ${w.opens(when, time.replace(/^0/, ''))}` };
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
