import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import canonicalize from 'canonicalize';
import type { EntityManager } from 'typeorm';
import { UseCaseFailure } from '../trpc/errors.ts';

/**
 * Whether an answer says that something was done. After one that does not, the key is free: the form comes back, and mended it
 * is sent with the key that it had.
 */
const outcomes = {
  accepted: true,
  adopted: true,
  added: true,
  answered: true,
  asked: true,
  cancelled: true,
  changed: true,
  decided: true,
  done: true,
  entered: true,
  'handed-over': true,
  numbered: true,
  ordered: true,
  registered: true,
  reopened: true,
  replaced: true,
  saved: true,
  submitted: true,
  written: true,
  'asked-already': false,
  barred: false,
  'changed-elsewhere': false,
  closed: false,
  complete: false,
  incomplete: false,
  invalid: false,
  'name-taken': false,
  'no-right-to-sign': false,
  'not-printed': false,
  'nothing-due': false,
  'not-yet': false,
  'payment-reversed': false,
  preview: false,
  recounting: false,
  refused: false,
  'too-many': false,
  unchanged: false,
  void: false,
  'withdrawn-already': false,
  wrong: false,
} as const satisfies Readonly<Record<string, boolean>>;

/** An answer without an outcome says that it was done. */
type Answer = Readonly<Record<string, unknown>> & { readonly outcome?: keyof typeof outcomes };

/** A double click, a retry after a lost connection: the same key with the same request is answered, not done again. */
@Injectable()
export class Once {
  /** Runs inside the caller's transaction. The same key with another request fails with "key-reused". */
  async run<T extends Answer>(
    manager: EntityManager,
    actorId: string,
    key: string,
    request: unknown,
    work: () => Promise<T>,
  ): Promise<T> {
    const digest = createHash('sha256')
      .update(canonicalize(request) ?? '')
      .digest('hex');
    // Waits here while another transaction holds the same key.
    await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('idempotency:' || $1 || ':' || $2, 0))`, [
      actorId,
      key,
    ]);
    const [kept] = (await manager.query(
      `SELECT request_sha256 AS digest, response FROM idempotency_key WHERE actor_id = $1 AND key = $2`,
      [actorId, key],
    )) as { digest: string; response: T }[];
    if (kept) {
      if (kept.digest !== digest) throw new UseCaseFailure('key-reused');
      return kept.response;
    }
    const response = await work();
    if (response.outcome === undefined || outcomes[response.outcome])
      await manager.query(
        `INSERT INTO idempotency_key (actor_id, key, request_sha256, response) VALUES ($1, $2, $3, $4)`,
        [actorId, key, digest, JSON.stringify(response)],
      );
    return response;
  }
}
