import { randomBytes } from 'node:crypto';
import { createDatabase, dropDatabase } from '@shaqyru/postgres/test-database.mjs';
import pg from 'pg';
import { inject } from 'vitest';
import type { Actor, DeviceActor } from '../database/actor.ts';
import { appUrl } from '../database/prepare-database.ts';

export type Row = Record<string, unknown>;
export type TestDatabase = {
  /** The application's address: its role owns nothing and cannot bypass row-level security. */
  url: string;
  /** The owner’s address: for what is run beside the service with it. */
  ownerUrl: string;
  /** Runs SQL as the owner: to look at what is really there. */
  sql<R extends Row = Row>(text: string, params?: unknown[]): Promise<R[]>;
  /** Runs SQL as the application's role with an actor's settings, as a forgotten check in the code would. */
  sqlAs<R extends Row = Row>(actor: Actor | DeviceActor, text: string, params?: unknown[]): Promise<R[]>;
  /** Until so many transactions wait for a lock. */
  waiting(count: number): Promise<void>;
  close(): Promise<void>;
};

/** A database of the file's own, copied from the prepared one. */
export async function openTestDatabase(): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  const ownerUrl = await createDatabase(inject('adminUrl'), name, { template: inject('templateName') });
  const url = appUrl(ownerUrl, inject('appPassword'));
  const owner = new pg.Pool({ connectionString: ownerUrl, max: 4 });
  const app = new pg.Pool({ connectionString: url, max: 4 });
  // Dropping the database ends connections that are just closing: that is no failure of a test.
  for (const pool of [owner, app]) pool.on('connect', (client) => client.on('error', () => undefined));
  return {
    url,
    ownerUrl,
    sql: async <R extends Row>(text: string, params: unknown[] = []) => (await owner.query<R>(text, params)).rows,
    waiting: async (count) => {
      const waits = `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
      while ((await owner.query(waits)).rows.length < count);
    },
    sqlAs: async <R extends Row>(actor: Actor | DeviceActor, text: string, params: unknown[] = []) => {
      const client = await app.connect();
      try {
        await client.query('BEGIN');
        await client.query(
          `SELECT set_config('app.actor_kind', $1, true), set_config('app.actor_id', $2, true), set_config('app.actor_role', $3, true),
                  set_config('app.actor_department', $4, true), set_config('app.actor_unit', $5, true), set_config('app.actor_bin', $6, true)`,
          [
            actor.kind,
            'id' in actor ? actor.id : '',
            actor.kind === 'officer' ? actor.role : '',
            'departmentId' in actor ? actor.departmentId : '',
            'unitId' in actor ? (actor.unitId ?? '') : '',
            'bin' in actor ? (actor.bin ?? '') : '',
          ],
        );
        const { rows } = await client.query<R>(text, params);
        await client.query('COMMIT');
        return rows;
      } catch (error) {
        await client.query('ROLLBACK');
        throw error;
      } finally {
        client.release();
      }
    },
    close: async () => {
      await Promise.all([owner.end(), app.end()]);
      await dropDatabase(inject('adminUrl'), name);
    },
  };
}
