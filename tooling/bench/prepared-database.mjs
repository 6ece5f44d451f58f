import { randomBytes } from 'node:crypto';
import { createDatabase, startTestServer } from '@shaqyru/postgres/test-database.mjs';
import pg from 'pg';
import { appUrl, prepareDatabase } from '../../apps/backend/dist/database/prepare-database.js';

/** A throw-away server with one prepared database: `owner` to fill it, `app` the application's role. */
export async function openPreparedDatabase() {
  const server = await startTestServer();
  const name = `bench_${randomBytes(4).toString('hex')}`;
  const password = randomBytes(16).toString('hex');
  const ownerUrl = await createDatabase(server.url, name);
  await prepareDatabase(ownerUrl, password);
  const url = appUrl(ownerUrl, password);
  const owner = new pg.Client({ connectionString: ownerUrl });
  const app = new pg.Client({ connectionString: url });
  await Promise.all([owner.connect(), app.connect()]);
  return {
    url,
    owner,
    app,
    /** A query as the application's role on behalf of an actor, in a transaction of its own, as the backend makes it. */
    as: async (actor, text, params) => {
      await app.query('BEGIN');
      await app.query(
        `SELECT set_config('app.actor_kind', $1, true), set_config('app.actor_id', $2, true), set_config('app.actor_role', $3, true),
                set_config('app.actor_department', $4, true)`,
        [actor.kind, actor.id, actor.role ?? '', actor.departmentId ?? ''],
      );
      const { rows } = await app.query(text, params);
      await app.query('COMMIT');
      return rows;
    },
    close: async () => {
      await Promise.all([owner.end(), app.end()]);
      await server.stop();
    },
  };
}
