import { PgBoss } from 'pg-boss';

/** The queue as the application's role: the tables were made by `prepareDatabase`. */
export function openQueue(url: string, onError: (error: Error) => void): PgBoss {
  const boss = new PgBoss({ connectionString: url, migrate: false, createSchema: false, max: 4 });
  boss.on('error', onError);
  return boss;
}
