import type { PlainDate } from '@shaqyru/domain/law/plain-date';
import type { EntityManager } from 'typeorm';
import type { OfficerActor } from '../database/actor.ts';
import { UseCaseFailure } from '../trpc/errors.ts';

/**
 * Remembers with which number an act in a case was done, in the transaction of the act (clauses 7.2, 7.3). The serving may
 * have been ended a moment before. Throws "not-found" for a number that was not served by this officer today.
 */
export async function noteServed(
  manager: EntityManager,
  actor: OfficerActor,
  served: { ticketId: string; caseId: string; eventId: string; day: PlainDate },
): Promise<void> {
  const noted: unknown[] = await manager.query(
    `INSERT INTO served_case (event_id, ticket_id, case_id, unit_id, department_id)
     SELECT $1, t.id, $2, t.unit_id, t.department_id FROM ticket t
     WHERE t.id = $3 AND t.officer_id = $4 AND t.day = $5 AND t.status IN ('serving', 'done') RETURNING event_id`,
    [served.eventId, served.caseId, served.ticketId, actor.id, served.day],
  );
  if (noted.length === 0) throw new UseCaseFailure('not-found');
}

/**
 * The same for what is done in a case that was opened for the number that stands at the officer's window: nothing is noted
 * when nobody stands there, or for another case.
 */
export async function noteServedNow(
  manager: EntityManager,
  actor: OfficerActor,
  done: { caseId: string; eventId: string; day: PlainDate },
): Promise<void> {
  await manager.query(
    `INSERT INTO served_case (event_id, ticket_id, case_id, unit_id, department_id)
     SELECT $1, t.id, $2, t.unit_id, t.department_id FROM ticket t
     WHERE t.officer_id = $3 AND t.day = $4 AND t.status = 'serving'
       AND EXISTS (SELECT FROM served_case s WHERE s.ticket_id = t.id AND s.case_id = $2)`,
    [done.eventId, done.caseId, actor.id, done.day],
  );
}
