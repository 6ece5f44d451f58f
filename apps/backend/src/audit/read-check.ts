import { Injectable } from '@nestjs/common';
import type { ChainCheck } from '@shaqyru/domain/audit/audit-view';
import { ChainVerdict } from '@shaqyru/domain/audit/chain-verdict';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { AuditKeys } from './audit-keys.ts';

const Content = z.object({ at: z.iso.datetime(), verdict: ChainVerdict });

/** The last verification, with whether its verdict is signed by this deployment. */
@Injectable()
export class ReadCheck {
  constructor(
    private readonly database: Database,
    private readonly keys: AuditKeys,
  ) {}

  async run(actor: OfficerActor): Promise<ChainCheck> {
    return this.database.asActor(actor, async (manager) => {
      const [row] = (await manager.query(
        `SELECT id::text AS number, content, key, signature FROM audit_check ORDER BY id DESC LIMIT 1`,
      )) as { number: string; content: string; key: string; signature: string }[];
      const pending = await isCheckPending(manager);
      if (!row) return { last: null, pending };
      const { at, verdict } = Content.parse(JSON.parse(row.content));
      return { last: { number: row.number, at, verdict, signed: this.keys.isSigned(row.content, row) }, pending };
    });
  }
}

export async function isCheckPending(manager: EntityManager): Promise<boolean> {
  const [row] = (await manager.query(
    `SELECT EXISTS (SELECT FROM pgboss.job WHERE name = 'check-audit' AND state IN ('created', 'retry', 'active')) AS pending`,
  )) as [{ pending: boolean }];
  return row.pending;
}
