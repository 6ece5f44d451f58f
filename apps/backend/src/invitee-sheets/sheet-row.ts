import type { InviteeSheet } from '@shaqyru/domain/application/invitee-sheet';
import type { EntityManager } from 'typeorm';

/** A sheet that nobody came back to is not kept: it holds passports. */
export const lifetimeInDays = 14;

/** The sheet that waits beside an application; null when there is none, or none any more. */
export async function findSheet(manager: EntityManager, caseId: string): Promise<InviteeSheet | null> {
  const [row] = (await manager.query(
    `SELECT name, uploaded_at AS "uploadedAt", version, rows, ignored, without_kazakh_letters AS "withoutKazakhLetters"
     FROM invitee_sheet WHERE case_id = $1 AND uploaded_at > act_time() - make_interval(days => $2)`,
    [caseId, lifetimeInDays],
  )) as (Omit<InviteeSheet, 'uploadedAt'> & { uploadedAt: Date })[];
  return row ? { ...row, uploadedAt: row.uploadedAt.toISOString() } : null;
}

export async function dropSheet(manager: EntityManager, caseId: string): Promise<void> {
  await manager.query(`DELETE FROM invitee_sheet WHERE case_id = $1`, [caseId]);
}
