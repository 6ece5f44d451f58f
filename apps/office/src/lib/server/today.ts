import { type PlainDate, dayOf } from '@shaqyru/domain/law/plain-date';

/** The day on the calendar of Kazakhstan. */
export function today(): PlainDate {
  return dayOf(new Date().toISOString(), 'Asia/Almaty');
}
