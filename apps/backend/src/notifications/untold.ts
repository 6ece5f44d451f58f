import type { CaseView } from '@shaqyru/domain/case/case-view';
import type { NoticeKind } from '@shaqyru/domain/notices/notice-kinds';
import type { EntityManager } from 'typeorm';

/**
 * What whoever applied on paper without an e-mail address is to be told by telephone or in person (clause 15), written in the
 * transaction of the event. Of the accepted documents they are told at the window, with the talon.
 */
export async function keepUntold(
  manager: EntityManager,
  notice: { caseId: string; kind: NoticeKind; eventId: string },
): Promise<void> {
  if (notice.kind === 'accepted') return;
  await manager.query(
    `INSERT INTO untold_notice (event_id, kind, case_id, department_id)
       SELECT $1, $2, c.id, c.department_id FROM case_file c WHERE c.id = $3
     ON CONFLICT DO NOTHING`,
    [notice.eventId, notice.kind, notice.caseId],
  );
}

/** Of what the applicant is still to be told, the oldest first. */
export async function readUntold(manager: EntityManager, caseId: string): Promise<CaseView['untold']> {
  const rows = (await manager.query(
    `SELECT kind, since FROM untold_notice WHERE case_id = $1 AND told_by IS NULL ORDER BY since, event_id, kind`,
    [caseId],
  )) as { kind: NoticeKind; since: Date }[];
  return rows.map(({ kind, since }) => ({ kind, since: since.toISOString() }));
}

/** All of it has been told by this event: a call, or the papers handed over in person. */
export async function markTold(manager: EntityManager, told: { caseId: string; eventId: string }): Promise<void> {
  await manager.query(`UPDATE untold_notice SET told_by = $2 WHERE case_id = $1 AND told_by IS NULL`, [
    told.caseId,
    told.eventId,
  ]);
}
