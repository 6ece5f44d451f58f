import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../common/clock.ts';
import { AUDIT_ANCHOR, ENV } from '../common/tokens.ts';
import { system } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import type { Env } from '../env.ts';
import {
  fingerprintLength,
  noAnchor,
  readAnchor,
  sha256Of,
  signedTextOf,
  textOf,
  type Anchor,
  type AuditAnchor,
} from './audit-anchor.ts';
import { AuditKeys } from './audit-keys.ts';

export type Anchored =
  | { outcome: 'anchored'; anchors: number }
  /** The chain is not what the last anchor says: nothing is anchored over that. */
  | { outcome: 'refused'; position: number };

/**
 * The job "anchor-audit": signs the head of the chain and keeps it outside the database, by the clock and whenever enough
 * entries have been linked. Two runs at once wait for each other.
 */
@Injectable()
export class AnchorAudit {
  constructor(
    private readonly database: Database,
    private readonly keys: AuditKeys,
    private readonly clock: Clock,
    @Inject(AUDIT_ANCHOR) private readonly anchors: AuditAnchor,
    @Inject(ENV) private readonly env: Env,
  ) {}

  async run(): Promise<Anchored> {
    for (let anchors = 0; ; anchors += 1) {
      const kept = await this.database.asActor(system, (manager) => this.anchorNext(manager));
      if (kept === 'nothing-new') return { outcome: 'anchored', anchors };
      if (kept !== 'kept') return { outcome: 'refused', position: kept.refusedAt };
    }
  }

  private async anchorNext(manager: EntityManager): Promise<'kept' | 'nothing-new' | { refusedAt: number }> {
    await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('audit-anchor', 0))`);
    const last = await this.anchors.last();
    const before = last ? readAnchor(last.text) : null;
    if (last && !before) return { refusedAt: 0 };
    if (before && (await hashAt(manager, before.position)) !== before.hash) return { refusedAt: before.position };
    const links = (await manager.query(
      `SELECT position::integer, hash FROM audit_link WHERE position > $1 ORDER BY position LIMIT $2`,
      [before?.position ?? 0, this.env.AUDIT_ANCHOR_EVERY],
    )) as { position: number; hash: string }[];
    const [first, head] = [links[0], links.at(-1)];
    if (!first || !head) return 'nothing-new';
    const content = {
      format: 1 as const,
      number: (before?.number ?? 0) + 1,
      at: this.clock.now().toISOString(),
      from: first.position,
      position: head.position,
      hash: head.hash,
      fingerprints: Buffer.concat(
        links.map(({ hash }) => Buffer.from(hash, 'hex').subarray(0, fingerprintLength)),
      ).toString('base64'),
      previous: last ? sha256Of(last.text) : noAnchor,
    };
    const anchor: Anchor = { ...content, ...this.keys.sign(signedTextOf(content)) };
    await this.anchors.keep({ number: anchor.number, text: textOf(anchor) });
    // The database's own note of it: anchors that vanish from where they are kept are missed.
    await manager.query(
      `INSERT INTO audit_anchor (number, at, position, hash) VALUES ($1, $2, $3, $4) ON CONFLICT (number) DO NOTHING`,
      [anchor.number, anchor.at, anchor.position, anchor.hash],
    );
    return 'kept';
  }
}

async function hashAt(manager: EntityManager, position: number): Promise<string | null> {
  const [row] = (await manager.query(`SELECT hash FROM audit_link WHERE position = $1`, [position])) as {
    hash: string;
  }[];
  return row?.hash ?? null;
}
