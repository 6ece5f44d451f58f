import { afterAll, beforeAll, expect, it } from 'vitest';
import { startBackend, type TestBackend } from '../testing/backend.ts';
import { Limits } from './limits.ts';

let backend: TestBackend;

beforeAll(async () => {
  backend = await startBackend();
});
afterAll(() => backend.close());

it('goes on counting after the database has ended its connections', async () => {
  const limits = backend.get(Limits);
  const count = () => limits.count('second-factor-of-officer', 'officer');
  for (let tries = 0; tries < 5; tries += 1) expect(await count()).toBeNull();
  const ended = await backend.database.sql(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND query LIKE '%rate_limit%' AND pid <> pg_backend_pid()`,
  );
  expect(ended).not.toEqual([]);
  await expect.poll(() => count().catch(() => null), { timeout: 10_000 }).toBeGreaterThan(0);
});
