import type { DueDate } from '@shaqyru/domain/case/case-view';
import type { Edition } from '@shaqyru/domain/law/editions';
import type { Channel } from '@shaqyru/domain/law/editions/edition-rules';
import type { PlainDate } from '@shaqyru/domain/law/plain-date';
import { dueDate } from '@shaqyru/domain/term/due-date';
import type { WorkingWeek } from '@shaqyru/domain/term/holidays';
import type { EntityManager } from 'typeorm';
import { shareCalendar } from '../calendar/lock-calendar.ts';
import { readAdditions } from '../calendar/read-additions.ts';

/**
 * The term from the documents handed in on paper (clause 7.1) or the electronic request (clause 7.4) that came in on `from`,
 * with every day counted or skipped. Kept with the case: a holiday or a transferred day entered later moves it by an act of
 * its own, which the applicant is told (`calendar/recount-terms.ts`).
 */
export async function countTerm(
  manager: EntityManager,
  term: { from: PlainDate; edition: Edition; workingWeek: WorkingWeek; channel: Channel },
): Promise<DueDate> {
  await shareCalendar(manager);
  const additions = await readAdditions(manager);
  const { value, because, days } = dueDate({ ...term, additions });
  return { dueOn: value, from: term.from, because: [...because], days: [...days] };
}
