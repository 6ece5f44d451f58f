import type { DueDate } from '@shaqyru/domain/case/case-view';
import { answerDue } from '@shaqyru/domain/complaint/complaint-terms';
import type { EntityManager } from 'typeorm';
import { shareCalendar } from '../calendar/lock-calendar.ts';
import { readAdditions } from '../calendar/read-additions.ts';
import type { Complaint } from './complaint.entity.ts';

/** By when the answer is due, with every day counted or skipped: kept with the complaint, as it was told. */
export async function countAnswerTerm(
  manager: EntityManager,
  { receivedOn, act, inquiry, extendedByDays }: Pick<Complaint, 'receivedOn' | 'act' | 'inquiry' | 'extendedByDays'>,
): Promise<{ dueOn: DueDate['dueOn']; term: DueDate }> {
  await shareCalendar(manager);
  const additions = await readAdditions(manager);
  const { value, because, days } = answerDue({ receivedOn, act, withInquiry: inquiry, extendedByDays, additions });
  return { dueOn: value, term: { dueOn: value, from: receivedOn, because: [...because], days: [...days] } };
}
