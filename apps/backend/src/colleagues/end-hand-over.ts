import type { EntityManager } from 'typeorm';

/** Ends the hand-over that is open: signed, taken back, or handed to somebody else. False when none was. */
export async function endHandOver(manager: EntityManager, caseId: string): Promise<boolean> {
  const [, ended] = (await manager.query(
    `UPDATE colleague_comment SET ended_at = act_time() WHERE case_id = $1 AND handed_to_email IS NOT NULL AND ended_at IS NULL`,
    [caseId],
  )) as [unknown, number];
  return ended > 0;
}
