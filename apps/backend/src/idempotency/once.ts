import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import canonicalize from 'canonicalize';
import type { EntityManager } from 'typeorm';
import { UseCaseFailure } from '../trpc/errors.ts';

/** A double click, a retry after a lost connection: the same key with the same request is answered, not done again. */
@Injectable()
export class Once {
  /** Runs inside the caller's transaction. The same key with another request fails with "key-reused". */
  async run<T>(
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
    const inserted: unknown[] = await manager.query(
      `INSERT INTO idempotency_key (actor_id, key, request_sha256) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING key`,
      [actorId, key, digest],
    );
    if (inserted.length === 0) return this.answerAgain(manager, actorId, key, digest);
    const response = await work();
    await manager.query(`UPDATE idempotency_key SET response = $3 WHERE actor_id = $1 AND key = $2`, [
      actorId,
      key,
      JSON.stringify(response),
    ]);
    return response;
  }

  private async answerAgain<T>(manager: EntityManager, actorId: string, key: string, digest: string): Promise<T> {
    const [row] = (await manager.query(
      `SELECT request_sha256, response FROM idempotency_key WHERE actor_id = $1 AND key = $2`,
      [actorId, key],
    )) as { request_sha256: string; response: T }[];
    if (!row || row.request_sha256 !== digest) throw new UseCaseFailure('key-reused');
    return row.response;
  }
}
