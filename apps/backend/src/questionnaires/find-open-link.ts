import type { EntityManager } from 'typeorm';
import { linkHash } from './link-secret.ts';

/** The link that opens a questionnaire now; null for one that never was, is used, withdrawn or expired: all are the same. */
export async function findOpenLink(
  manager: EntityManager,
  secret: string,
  now: Date,
): Promise<{ id: string; caseId: string; expiresAt: Date } | null> {
  const [link] = (await manager.query(
    `SELECT id, case_id AS "caseId", expires_at AS "expiresAt" FROM questionnaire_link
     WHERE secret_hash = $1 AND expires_at > $2 AND withdrawn_at IS NULL AND filled_in_at IS NULL`,
    [linkHash(secret), now],
  )) as { id: string; caseId: string; expiresAt: Date }[];
  return link ?? null;
}
