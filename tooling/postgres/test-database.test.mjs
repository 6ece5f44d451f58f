import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { after, test } from 'node:test';
import pg from 'pg';
import { createDatabase, dropDatabase, startTestServer } from './test-database.mjs';

// The tests are about the server that is started when none is given.
delete process.env.TEST_DATABASE_URL;
delete process.env.DATABASE_URL;

const server = await startTestServer();
after(() => server.stop());

/**
 * @param {string} url
 * @param {string} sql
 * @returns {Promise<Record<string, unknown>[]>}
 */
async function query(url, sql) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

/** @param {number} pid */
async function foldersOf(pid) {
  return (await readdir(tmpdir())).filter((name) => name.startsWith(`shaqyru-test-postgres-${pid}-`));
}

/**
 * A run of tests in another process, with a server of its own.
 * @param {string} ending what the program does once the server is there
 */
function anotherRun(ending) {
  const program = `
    import { startTestServer } from ${JSON.stringify(new URL('test-database.mjs', import.meta.url).href)};
    const { url } = await startTestServer();
    process.stdout.write(url, () => { ${ending} });
  `;
  return spawn(process.execPath, ['--input-type=module', '-e', program], { stdio: ['ignore', 'pipe', 'inherit'] });
}

test('copies of a template are made at the same time and are independent', async () => {
  const template = await createDatabase(server.url, 'шаблон');
  await query(template, 'CREATE TABLE written (word text)');
  const copies = await Promise.all(
    ['copy one', 'copy "two"', 'copy_3'].map((name) => createDatabase(server.url, name, { template: 'шаблон' })),
  );
  for (const copy of copies) await query(copy, "INSERT INTO written VALUES ('Шақыру')");
  for (const copy of copies) assert.equal((await query(copy, 'SELECT word FROM written')).length, 1);
  assert.deepEqual(await query(template, 'SELECT word FROM written'), []);
});

test('a name that exists is refused, a dropped one is free again', async () => {
  const url = await createDatabase(server.url, 'twice');
  await assert.rejects(createDatabase(server.url, 'twice'), { code: '42P04' });
  const open = new pg.Client({ connectionString: url });
  open.on('error', () => {});
  const ended = new Promise((resolve) => open.once('end', resolve));
  await open.connect();
  await dropDatabase(server.url, 'twice');
  await ended;
  await createDatabase(server.url, 'twice');
});

test('runs at the same time have servers of their own', async () => {
  const other = anotherRun('process.stdin.resume(); setInterval(() => {}, 1000)');
  const [url] = await once(other.stdout, 'data');
  assert.notEqual(String(url), server.url);
  await createDatabase(String(url), 'own');
  await createDatabase(server.url, 'own');

  // Killed, it leaves a server; the next run removes it.
  other.kill('SIGKILL');
  await once(other, 'exit');
  assert.equal((await foldersOf(other.pid ?? 0)).length, 1);
  const next = await startTestServer();
  await next.stop();
  assert.deepEqual(await foldersOf(other.pid ?? 0), []);
  await assert.rejects(query(String(url), 'SELECT 1'), { code: 'ECONNREFUSED' });
});

test('a run that ends without stopping its server leaves nothing', async () => {
  const other = anotherRun('process.exit(1)');
  await once(other, 'exit');
  assert.deepEqual(await foldersOf(other.pid ?? 0), []);
});

test('a server that is given is used and not stopped', async (t) => {
  t.after(() => delete process.env.TEST_DATABASE_URL);
  process.env.TEST_DATABASE_URL = server.url;
  const given = await startTestServer();
  assert.equal(given.url, server.url);
  await given.stop();
  await query(server.url, 'SELECT 1');
});
