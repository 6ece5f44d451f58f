import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, realpath, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import pg from 'pg';
import { startPostgres, stopPostgres } from './postgres.mjs';

// A private folder (mode 0700) that no other account can enter, like a home directory: when root runs the tests, the
// server's account is another one and must get to its data all the same.
const home = await realpath(await mkdtemp(join(tmpdir(), 'shaqyru-postgres-home-')));
await chmod(home, 0o700);
/** @type {string[]} */
const directories = [];

after(async () => {
  for (const directory of directories) await stopPostgres(directory);
  await rm(home, { recursive: true, force: true, maxRetries: 3 });
});

/** @param {string} name */
function newDirectory(name) {
  const directory = join(home, name);
  directories.push(directory);
  return directory;
}

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

/**
 * Another process that starts the server, commits a row and then waits to be killed.
 * @param {string} directory
 */
async function startInAnotherProcess(directory) {
  const program = `
    import pg from 'pg';
    import { startPostgres } from ${JSON.stringify(new URL('postgres.mjs', import.meta.url).href)};
    const { url } = await startPostgres({ directory: ${JSON.stringify(directory)} });
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query("CREATE TABLE written (word text); INSERT INTO written VALUES ('Шақыру')");
    process.stdout.write(url);
    setInterval(() => {}, 1000);
  `;
  const parent = spawn(process.execPath, ['--input-type=module', '-e', program], {
    cwd: import.meta.dirname,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [url] = await once(parent.stdout, 'data');
  return { parent, url: String(url) };
}

/** @param {import('node:child_process').ChildProcess} child */
async function killHard(child) {
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}

/** @param {string} directory */
async function serverPid(directory) {
  return Number((await readFile(join(directory, 'data', 'postmaster.pid'), 'utf8')).split('\n')[0]);
}

/**
 * Kills the server itself; resolves when its port refuses connections.
 * @param {string} directory
 * @param {string} url
 */
async function killServer(directory, url) {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  const gone = new Promise((resolve) => client.once('end', resolve));
  process.kill(await serverPid(directory), 'SIGKILL');
  await gone;
}

test('the data stay when the server is stopped and started again', async () => {
  const directory = newDirectory('stopped');
  const first = await startPostgres({ directory });
  await query(first.url, "CREATE TABLE written (word text); INSERT INTO written VALUES ('Шақыру')");
  await first.stop();
  await assert.rejects(query(first.url, 'SELECT 1'), { code: 'ECONNREFUSED' });
  await first.stop();

  const second = await startPostgres({ directory });
  assert.deepEqual(await query(second.url, 'SELECT word FROM written'), [{ word: 'Шақыру' }]);
  await second.stop();
});

test('a server left over by a parent killed with -9 is taken over, with its data', async () => {
  const directory = newDirectory('orphaned');
  const { parent, url } = await startInAnotherProcess(directory);
  await killHard(parent);

  const again = await startPostgres({ directory });
  assert.equal(again.url, url);
  assert.deepEqual(await query(again.url, 'SELECT word FROM written'), [{ word: 'Шақыру' }]);
  await again.stop();
  await assert.rejects(query(again.url, 'SELECT 1'), { code: 'ECONNREFUSED' });
});

test('a server killed with -9 recovers, even when another program was given its process number', async () => {
  const directory = newDirectory('crashed');
  const { parent, url } = await startInAnotherProcess(directory);
  await killServer(directory, url);
  await killHard(parent);
  const lock = join(directory, 'data', 'postmaster.pid');
  await writeFile(lock, (await readFile(lock, 'utf8')).replace(/^\d+/, String(process.pid)));

  const again = await startPostgres({ directory });
  assert.deepEqual(await query(again.url, 'SELECT word FROM written'), [{ word: 'Шақыру' }]);
  await again.stop();
});

test('processes that start at once share one server', async () => {
  const directory = newDirectory('shared');
  const servers = await Promise.all([1, 2, 3].map(() => startPostgres({ directory })));
  assert.equal(new Set(servers.map(({ url }) => url)).size, 1);
  await Promise.all(servers.map((server) => server.stop()));
});

test('the wanted port is used; a port that is taken is named in the error', async () => {
  const directory = newDirectory('port');
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (other.address());
  await assert.rejects(startPostgres({ directory, port }), new RegExp(`127\\.0\\.0\\.1:${port}.*taken`));
  other.close();
  await once(other, 'close');

  const server = await startPostgres({ directory, port });
  assert.equal(new URL(server.url).port, String(port));
  await server.stop();
});

test('what the application relies on', async (t) => {
  const directory = newDirectory('reliable');
  const { url, stop } = await startPostgres({ directory });
  t.after(stop);

  await t.test('the password is random and readable by its owner only', async () => {
    const file = join(directory, 'password');
    assert.equal((await stat(file)).mode & 0o777, 0o600);
    assert.match(await readFile(file, 'utf8'), /^[\w-]{32}$/);
    const wrong = new URL(url);
    wrong.password = 'postgres';
    await assert.rejects(query(wrong.href, 'SELECT 1'), { code: '28P01' });
  });

  await t.test('it is PostgreSQL 18, in UTF-8 and UTC, open to this machine only', async () => {
    /** @type {[string, RegExp][]} */
    const expected = [
      ['server_version', /^18\./],
      ['server_encoding', /^UTF8$/],
      ['TimeZone', /^UTC$/],
      ['listen_addresses', /^127\.0\.0\.1$/],
      ['max_connections', /^200$/],
      ['statement_timeout', /^0$/],
      ['data_checksums', /^on$/],
    ];
    for (const [name, value] of expected) {
      assert.match(String((await query(url, `SELECT current_setting('${name}') AS value`))[0]?.value), value, name);
    }
  });

  await t.test('a search by trigrams finds Kazakh and Russian names, in capitals too', async () => {
    for (const extension of ['pg_trgm', 'btree_gist', 'citext', 'pgcrypto']) {
      await query(url, `CREATE EXTENSION ${extension}`);
    }
    await query(
      url,
      `CREATE TABLE person (name text);
       INSERT INTO person VALUES ('ӘБДІҒАЛИ Үміт Қайратқызы'), ('Щербакова Ёлка Юрьевна'), ('Öztürk Mehmet')`,
    );
    assert.deepEqual(
      await query(
        url,
        "SELECT name FROM person WHERE name % 'әбдіғали үміт' ORDER BY similarity(name, 'әбдіғали үміт')",
      ),
      [{ name: 'ӘБДІҒАЛИ Үміт Қайратқызы' }],
    );
    assert.deepEqual(await query(url, "SELECT name FROM person WHERE name ILIKE '%щербаков%'"), [
      { name: 'Щербакова Ёлка Юрьевна' },
    ]);
    assert.deepEqual(await query(url, "SELECT lower('ӘҒҚҢӨҰҮҺІ') AS small, show_trgm('Ұя') <> '{}' AS trigrams"), [
      { small: 'әғқңөұүһі', trigrams: true },
    ]);
  });

  await t.test('Kazakh sorts by its alphabet under kk-x-icu', async () => {
    const rows = await query(
      url,
      `SELECT name FROM unnest(ARRAY['Яков','Қанат','Ұлан','Кенже','Әсел','Борис','Айгүл']) AS name ORDER BY name COLLATE "kk-x-icu"`,
    );
    assert.deepEqual(
      rows.map(({ name }) => name),
      ['Айгүл', 'Әсел', 'Борис', 'Кенже', 'Қанат', 'Ұлан', 'Яков'],
    );
  });

  await t.test('the log holds neither values of a violated key nor the text of a failed statement', async () => {
    await query(url, "CREATE TABLE applicant (iin text PRIMARY KEY); INSERT INTO applicant VALUES ('000000000017')");
    await assert.rejects(query(url, "INSERT INTO applicant VALUES ('000000000017')"), { code: '23505' });
    const log = await readFile(join(directory, 'postgres.log'), 'utf8');
    assert.match(log, /duplicate key value violates unique constraint/);
    assert.doesNotMatch(log, /000000000017/);
  });
});
