import { Injectable } from '@nestjs/common';
import { Limits } from '../common/limits.ts';
import type { Actor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { UseCaseFailure } from '../trpc/errors.ts';
import { actAsHolder, type ComplaintKey } from './act-as-holder.ts';
import { asHolder } from './follow-complaint.ts';
import { MoveComplaint } from './move-complaint.ts';

/** Whoever complained takes the complaint back; its term ends with it. */
@Injectable()
export class WithdrawComplaint {
  constructor(
    private readonly database: Database,
    private readonly moves: MoveComplaint,
    private readonly limits: Limits,
  ) {}

  async run(actor: Actor, ip: string, { version, ...key }: ComplaintKey & { version: number }) {
    if ((await this.limits.count('following-from-address', ip)) !== null) throw new UseCaseFailure('too-many-requests');
    return this.database.asActor(asHolder(actor), async (manager) => {
      await actAsHolder(manager, key);
      const [found] = (await manager.query(`SELECT id FROM complaint WHERE number = $1 AND code = $2`, [
        key.number,
        key.code,
      ])) as { id: string }[];
      if (!found) return { outcome: 'not-found' as const };
      const moved = await this.moves.run(manager, asHolder(actor), {
        find: { id: found.id },
        version,
        action: 'withdraw',
        prepare: () => ({ change: { dueOn: null, term: null } }),
      });
      return moved.outcome === 'moved' ? { outcome: 'done' as const } : moved;
    });
  }
}
