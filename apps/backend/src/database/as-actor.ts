import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../common/clock.ts';
import { UseCaseFailure } from '../trpc/errors.ts';
import { system, type Actor, type DeviceActor } from './actor.ts';

/** So long the last transactions of an officer are waited for: a little longer than the longest statement. */
const patience = '18s';

/** Every read and write of the product goes through here: one transaction on behalf of one actor. */
@Injectable()
export class Database {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /**
   * Runs `work` in a transaction that row-level security confines to `actor`. The settings are local to the transaction
   * (`set_config(…, true)`): a pooled connection goes back clean, whatever happens. Throws "signed-out" for an officer whose
   * rights are not those of the session any more.
   */
  async asActor<T>(actor: Actor | DeviceActor, work: (manager: EntityManager) => Promise<T>): Promise<T> {
    return this.dataSource.transaction(async (manager) => {
      await manager.query(
        `SELECT set_config('app.actor_kind', $1, true), set_config('app.actor_id', $2, true), set_config('app.actor_role', $3, true),
                set_config('app.actor_department', $4, true), set_config('app.actor_unit', $5, true), set_config('app.actor_bin', $6, true),
                set_config('app.now', $7, true)`,
        [...settingsOf(actor), this.clock.now().toISOString()],
      );
      if (actor.kind === 'officer') {
        const [entry] = (await manager.query(`SELECT begin_as_officer($1, $2) AS entered`, [
          actor.id,
          actor.rightsVersion,
        ])) as { entered: boolean }[];
        if (!entry?.entered) throw new UseCaseFailure('signed-out');
      }
      return work(manager);
    });
  }

  /**
   * To be called when a change of an officer's rights has been committed: answers when every transaction that the officer
   * began before has ended. Afterwards nothing that was asked with the old rights is done any more.
   */
  async waitForLastActs(officerId: string): Promise<void> {
    await this.asActor(system, async (manager) => {
      await manager.query(`SELECT set_config('lock_timeout', $1, true), set_config('statement_timeout', $1, true)`, [
        patience,
      ]);
      await manager.query(`SELECT pg_advisory_xact_lock(lock_of_officer($1))`, [officerId]);
    });
  }
}

function settingsOf(actor: Actor | DeviceActor): [string, string, string, string, string, string] {
  if (actor.kind === 'officer') return ['officer', actor.id, actor.role, actor.departmentId, actor.unitId ?? '', ''];
  if (actor.kind === 'device') return ['device', actor.id, '', actor.departmentId, actor.unitId, ''];
  if (actor.kind === 'applicant') return ['applicant', actor.id, '', '', '', actor.bin ?? ''];
  return [actor.kind, '', '', '', '', ''];
}
