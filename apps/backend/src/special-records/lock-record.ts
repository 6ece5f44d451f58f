import type { EntityManager } from 'typeorm';
import { UseCaseFailure } from '../trpc/errors.ts';
import { contentAsJson, type Content } from './write-change.ts';

/** Holds a record until the end of the transaction. Throws "not-found". */
export async function lockRecord(
  manager: EntityManager,
  recordId: string,
): Promise<{ version: number; closed: boolean; content: Content }> {
  const [record] = (await manager.query(
    `SELECT r.version, r.closed_at IS NOT NULL AS closed, ${contentAsJson('r')} AS content FROM special_record r WHERE r.id = $1 FOR UPDATE`,
    [recordId],
  )) as { version: number; closed: boolean; content: Content }[];
  if (!record) throw new UseCaseFailure('not-found');
  return record;
}
