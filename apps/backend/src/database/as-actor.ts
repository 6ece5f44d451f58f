import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../common/clock.ts';
import type { Actor, DeviceActor } from './actor.ts';

/** Every read and write of the product goes through here: one transaction on behalf of one actor. */
@Injectable()
export class Database {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /**
   * Runs `work` in a transaction that row-level security confines to `actor`. The settings are local to the transaction
   * (`set_config(…, true)`): a pooled connection goes back clean, whatever happens.
   */
  async asActor<T>(actor: Actor | DeviceActor, work: (manager: EntityManager) => Promise<T>): Promise<T> {
    return this.dataSource.transaction(async (manager) => {
      await manager.query(
        `SELECT set_config('app.actor_kind', $1, true), set_config('app.actor_id', $2, true), set_config('app.actor_role', $3, true),
                set_config('app.actor_department', $4, true), set_config('app.actor_unit', $5, true), set_config('app.actor_bin', $6, true),
                set_config('app.now', $7, true)`,
        [...settingsOf(actor), this.clock.now().toISOString()],
      );
      return work(manager);
    });
  }
}

function settingsOf(actor: Actor | DeviceActor): [string, string, string, string, string, string] {
  if (actor.kind === 'officer') return ['officer', actor.id, actor.role, actor.departmentId, actor.unitId ?? '', ''];
  if (actor.kind === 'device') return ['device', actor.id, '', actor.departmentId, actor.unitId, ''];
  if (actor.kind === 'applicant') return ['applicant', actor.id, '', '', '', actor.bin ?? ''];
  return [actor.kind, '', '', '', '', ''];
}
