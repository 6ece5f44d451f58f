import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { system } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { entryColumns, genesis, hashOfLink, type AuditEntry } from './audit-chain.ts';

const batch = 1_000;

export type AuditVerdict =
  /** `head` is the hash to be kept outside the database; `unlinked` entries wait for the next run of the linking. */
  | { whole: true; links: number; head: string; unlinked: number }
  /** The first position at which the chain is not what its entries make. */
  | { whole: false; position: number; problem: 'missing-link' | 'other-previous-hash' | 'other-entry' };

/** Computes the whole chain again from its entries. */
@Injectable()
export class VerifyAudit {
  constructor(private readonly database: Database) {}

  async run(): Promise<AuditVerdict> {
    return this.database.asActor(system, async (manager) => {
      let [position, previousHash] = [0, genesis];
      for (;;) {
        const links = await readLinks(manager, position);
        for (const link of links) {
          position += 1;
          if (link.position !== position) return { whole: false, position, problem: 'missing-link' };
          if (link.previousHash !== previousHash) return { whole: false, position, problem: 'other-previous-hash' };
          if (link.hash !== hashOfLink(position, previousHash, link))
            return { whole: false, position, problem: 'other-entry' };
          previousHash = link.hash;
        }
        if (links.length < batch)
          return { whole: true, links: position, head: previousHash, unlinked: await countUnlinked(manager) };
      }
    });
  }
}

type Link = AuditEntry & { position: number; previousHash: string; hash: string };

async function readLinks(manager: EntityManager, after: number): Promise<Link[]> {
  return manager.query(
    `SELECT l.position::integer, l.previous_hash AS "previousHash", l.hash, ${entryColumns}
     FROM audit_link l JOIN audit_entry e ON e.id = l.entry_id WHERE l.position > $1 ORDER BY l.position LIMIT $2`,
    [after, batch],
  );
}

async function countUnlinked(manager: EntityManager): Promise<number> {
  const [row] = (await manager.query(
    `SELECT count(*)::integer AS unlinked FROM audit_entry e WHERE NOT EXISTS (SELECT FROM audit_link l WHERE l.entry_id = e.id)`,
  )) as [{ unlinked: number }];
  return row.unlinked;
}
