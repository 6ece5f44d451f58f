import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/** An audit entry as it is hashed. `at` in UTC with microseconds, as the database keeps it. */
export type AuditEntry = {
  id: string;
  at: string;
  actorKind: string;
  actorId: string | null;
  action: string;
  subjectKind: string;
  subjectId: string | null;
  data: unknown;
};

/** What stands before the first link. */
export const genesis = '0'.repeat(64);

export const entryColumns = `e.id::text, to_char(e.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS at, e.actor_kind AS "actorKind",
  e.actor_id::text AS "actorId", e.action, e.subject_kind AS "subjectKind", e.subject_id AS "subjectId", e.data`;

/**
 * SHA-256 in hex over canonical JSON (RFC 8785) of the position, the hash before and the entry: whoever changes, removes or
 * puts in an entry changes every hash after it.
 */
export function hashOfLink(position: number, previousHash: string, entry: AuditEntry): string {
  const { id, at, actorKind, actorId, action, subjectKind, subjectId, data } = entry;
  const text = canonicalize({
    position,
    previousHash,
    entry: { id, at, actorKind, actorId, action, subjectKind, subjectId, data },
  });
  if (text === undefined) throw new TypeError(`there is no JSON for the audit entry ${id}`);
  return createHash('sha256').update(text).digest('hex');
}
