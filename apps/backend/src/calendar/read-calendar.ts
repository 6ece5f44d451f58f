import type { WorkingWeek } from '@shaqyru/domain/term/holidays';
import { workingCalendar, type WorkingCalendar } from '@shaqyru/domain/term/working-days';
import type { EntityManager } from 'typeorm';
import { readAdditions } from './read-additions.ts';

/** The calendar of working days with what administrators have added to it. */
export async function readCalendar(manager: EntityManager, workingWeek: WorkingWeek): Promise<WorkingCalendar> {
  return workingCalendar({ workingWeek, additions: await readAdditions(manager) });
}
