import { Inject, Injectable } from '@nestjs/common';
import type { ChainBreak, ChainVerdict } from '@shaqyru/domain/audit/chain-verdict';
import type { EntityManager } from 'typeorm';
import { AUDIT_ANCHOR } from '../common/tokens.ts';
import { system } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import type { AuditAnchor } from './audit-anchor.ts';
import { entryColumns, type AuditEntry } from './audit-chain.ts';
import { AuditKeys } from './audit-keys.ts';
import { judgeChain, type StoredLink } from './judge-chain.ts';
import { inFlight } from './link-audit.ts';

const batch = 1_000;

/** Computes the whole chain again from its entries and compares it with all anchors. */
@Injectable()
export class VerifyAudit {
  constructor(
    private readonly database: Database,
    @Inject(AUDIT_ANCHOR) private readonly anchors: AuditAnchor,
    @Inject(AuditKeys) private readonly keys: Pick<AuditKeys, 'isSigned'>,
  ) {}

  async run(): Promise<ChainVerdict> {
    return this.database.asActor(system, async (manager) => {
      // One that is kept while the chain is read is not missing: the reading has passed its place.
      const newest = await newestAnchor(manager);
      const judged = await judgeChain(readLinks(manager), this.anchors.all(), (text, by) =>
        this.keys.isSigned(text, by),
      );
      const beside = [
        ...(await findPutIn(manager)),
        ...(await findMissingAnchors(manager, { after: judged.anchored?.number ?? 0, upTo: newest })),
      ];
      const breaks = [...judged.breaks, ...beside].slice(0, 100);
      return {
        ...judged,
        whole: judged.whole && beside.length === 0,
        breaks,
        found: judged.found + beside.length,
        unlinked: await countUnlinked(manager),
      };
    });
  }
}

async function* readLinks(manager: EntityManager): AsyncIterable<StoredLink> {
  let after = Number.MIN_SAFE_INTEGER;
  for (;;) {
    const rows = (await manager.query(
      `SELECT l.position::float8 AS position, l.entry_id::text AS "entryId", l.previous_hash AS "previousHash", l.hash, ${entryColumns}
       FROM audit_link l LEFT JOIN audit_entry e ON e.id = l.entry_id WHERE l.position > $1 ORDER BY l.position LIMIT $2`,
      [after, batch],
    )) as (Omit<StoredLink, 'entry'> & { [K in keyof AuditEntry]: AuditEntry[K] | null })[];
    for (const { position, entryId, previousHash, hash, ...entry } of rows)
      yield { position, entryId, previousHash, hash, entry: entry.id === null ? null : (entry as AuditEntry) };
    const last = rows.at(-1);
    if (!last || rows.length < batch) return;
    after = last.position;
  }
}

/** Entries that the linking will never reach: their numbers lie further back than any transaction lives. */
async function findPutIn(manager: EntityManager): Promise<ChainBreak[]> {
  const rows = (await manager.query(
    `SELECT e.id::text FROM audit_entry e WHERE e.id < (SELECT max(entry_id) FROM audit_link) - $1::bigint
       AND NOT EXISTS (SELECT FROM audit_link l WHERE l.entry_id = e.id) ORDER BY e.id LIMIT 100`,
    [inFlight],
  )) as { id: string }[];
  return rows.map(({ id }) => ({ kind: 'put-in', from: 0, to: 0, entryId: id, anchor: null }));
}

/** Anchors that the database knows of and that are not where they were kept: the newest could vanish without a gap. */
async function findMissingAnchors(
  manager: EntityManager,
  { after, upTo }: { after: number; upTo: number },
): Promise<ChainBreak[]> {
  const rows = (await manager.query(
    `SELECT number::integer FROM audit_anchor WHERE number > $1 AND number <= $2 ORDER BY number LIMIT 100`,
    [after, upTo],
  )) as { number: number }[];
  return rows.map(({ number }) => ({ kind: 'anchor-missing', from: 0, to: 0, entryId: null, anchor: number }));
}

/** The number of the last anchor that the database knows of; 0 before the first. */
async function newestAnchor(manager: EntityManager): Promise<number> {
  const [row] = (await manager.query(`SELECT coalesce(max(number), 0)::integer AS number FROM audit_anchor`)) as [
    { number: number },
  ];
  return row.number;
}

async function countUnlinked(manager: EntityManager): Promise<number> {
  const [row] = (await manager.query(
    `SELECT count(*)::integer AS unlinked FROM audit_entry e WHERE NOT EXISTS (SELECT FROM audit_link l WHERE l.entry_id = e.id)`,
  )) as [{ unlinked: number }];
  return row.unlinked;
}
