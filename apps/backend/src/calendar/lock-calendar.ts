import type { EntityManager } from 'typeorm';

/**
 * Whoever counts a term shares the calendar until the own transaction ends, and whoever changes it waits for them: no term is
 * counted by the calendar before a change and written down after the recount that follows it.
 */
export async function shareCalendar(manager: EntityManager): Promise<void> {
  await manager.query(`SELECT pg_advisory_xact_lock_shared(hashtext('shaqyru.calendar'))`);
}

/** For the one who changes the calendar; until the transaction ends. */
export async function lockCalendar(manager: EntityManager): Promise<void> {
  await manager.query(`SELECT pg_advisory_xact_lock(hashtext('shaqyru.calendar'))`);
}
