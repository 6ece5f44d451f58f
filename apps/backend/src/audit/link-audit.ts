import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ENV } from '../common/tokens.ts';
import { system } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import type { Env } from '../env.ts';
import { JobQueue } from '../jobs/enqueue.ts';
import { entryColumns, genesis, hashOfLink, type AuditEntry } from './audit-chain.ts';

const batch = 1_000;
/**
 * Entries are numbered when written and seen when committed: one with a smaller number may appear after a greater one was
 * linked. So many numbers back are looked through again; no transaction lives long enough to fall behind them.
 */
export const inFlight = 10_000;

/** Links the entries written since the last run into the chain, and asks for an anchor when enough have been linked. Two runs at once wait for each other and link each entry once. */
@Injectable()
export class LinkAudit {
  constructor(
    private readonly database: Database,
    private readonly jobs: JobQueue,
    @Inject(ENV) private readonly env: Env,
  ) {}

  async run(): Promise<void> {
    let linked: number;
    do
      linked = await this.database.asActor(system, async (manager) => {
        const links = await linkBatch(manager);
        if (links > 0 && (await countUnanchored(manager)) >= this.env.AUDIT_ANCHOR_EVERY)
          await this.jobs.enqueue(manager, 'anchor-audit', {});
        return links;
      });
    while (linked === batch);
  }
}

async function linkBatch(manager: EntityManager): Promise<number> {
  await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('audit-chain', 0))`);
  const [last] = (await manager.query(
    `SELECT position::integer, hash, (SELECT max(entry_id)::text FROM audit_link) AS "greatestId"
     FROM audit_link ORDER BY position DESC LIMIT 1`,
  )) as { position: number; hash: string; greatestId: string }[];
  const entries = (await manager.query(
    `SELECT ${entryColumns} FROM audit_entry e
     WHERE e.id > $1 AND NOT EXISTS (SELECT FROM audit_link l WHERE l.entry_id = e.id) ORDER BY e.id LIMIT $2`,
    [last ? Math.max(0, Number(last.greatestId) - inFlight) : 0, batch],
  )) as AuditEntry[];
  let [position, previousHash] = [last?.position ?? 0, last?.hash ?? genesis];
  const links = entries.map((entry) => {
    position += 1;
    const hash = hashOfLink(position, previousHash, entry);
    const link = { position, entry_id: entry.id, previous_hash: previousHash, hash };
    previousHash = hash;
    return link;
  });
  if (links.length > 0)
    await manager.query(
      `INSERT INTO audit_link (position, entry_id, previous_hash, hash)
       SELECT * FROM jsonb_to_recordset($1) AS l (position bigint, entry_id bigint, previous_hash text, hash text)`,
      [JSON.stringify(links)],
    );
  return links.length;
}

async function countUnanchored(manager: EntityManager): Promise<number> {
  const [row] = (await manager.query(
    `SELECT (coalesce((SELECT max(position) FROM audit_link), 0) - coalesce((SELECT max(position) FROM audit_anchor), 0))::integer AS links`,
  )) as [{ links: number }];
  return row.links;
}
