// A throw-away server for a run of tests, and databases on it.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { lstat, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startPostgres, stopPostgres } from './postgres.mjs';

/** PostgreSQL's object_in_use. */
const IN_USE = '55006';
const PREFIX = 'shaqyru-test-postgres-';

/** Nothing here must survive a power cut: without waiting for the disk the tests run several times faster. */
const SETTINGS = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
};

/** @returns {Promise<{ url: string, stop(): Promise<void> }>} */
export async function startTestServer() {
  const given = process.env.TEST_DATABASE_URL ?? process.env.DATABASE_URL;
  if (given) return { url: given, stop: async () => {} };

  await removeAbandoned();
  const directory = await mkdtemp(join(tmpdir(), `${PREFIX}${process.pid}-`));
  const abandon = () => removeAtOnce(directory);
  process.once('exit', abandon);
  const server = await startPostgres({ directory, settings: SETTINGS });
  return {
    url: server.url,
    async stop() {
      await server.stop();
      await rm(directory, { recursive: true, force: true, maxRetries: 3 });
      process.removeListener('exit', abandon);
    },
  };
}

/**
 * @param {string} adminUrl
 * @param {string} name
 * @param {{ template?: string | undefined }} [options]
 * @returns {Promise<string>}
 */
export async function createDatabase(adminUrl, name, { template } = {}) {
  await withClient(adminUrl, (client) => {
    const from = template === undefined ? '' : ` TEMPLATE ${client.escapeIdentifier(template)}`;
    return client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}${from}`);
  });
  const url = new URL(adminUrl);
  url.pathname = `/${encodeURIComponent(name)}`;
  return url.href;
}

/**
 * The server itself waits some seconds for connections that are just closing; ended by force, they would report an error to a
 * client that nobody listens to any more. Whoever does not go by then is made to.
 * @param {string} adminUrl
 * @param {string} name
 */
export async function dropDatabase(adminUrl, name) {
  await withClient(adminUrl, async (client) => {
    const drop = `DROP DATABASE IF EXISTS ${client.escapeIdentifier(name)}`;
    await client.query(drop).catch((error) => {
      if (error.code !== IN_USE) throw error;
      return client.query(`${drop} WITH (FORCE)`);
    });
  });
}

/**
 * @param {string} url
 * @param {(client: pg.Client) => Promise<unknown>} work
 */
async function withClient(url, work) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

/** Servers of runs that were killed before they could clean up. */
async function removeAbandoned() {
  for (const name of await readdir(tmpdir())) {
    const pid = Number(new RegExp(`^${PREFIX}(\\d+)-`).exec(name)?.[1]);
    if (!pid || isAlive(pid)) continue;
    const directory = join(tmpdir(), name);
    try {
      const found = await lstat(directory);
      // The temporary folder is everyone's: what another user named so is not ours to touch.
      if (!found.isDirectory() || found.uid !== process.getuid?.()) continue;
      await stopPostgres(directory);
      await rm(directory, { recursive: true, force: true, maxRetries: 3 });
    } catch (error) {
      // A run that starts at the same moment may be removing the same one; a left-over must never fail the tests.
      console.warn(`${directory} could not be removed: ${error instanceof Error ? error.message : error}`);
    }
  }
}

/**
 * When the run ends without `stop`: a process that exits can wait for no promise.
 * @param {string} directory
 */
function removeAtOnce(directory) {
  try {
    const [pid] = readFileSync(join(directory, 'data', 'postmaster.pid'), 'utf8').split('\n');
    process.kill(Number(pid), 'SIGQUIT');
  } catch {
    // It was not running yet, or not any more.
  }
  // The server still writes while it goes down; a folder emptied too early is not empty when it is to be removed.
  const moment = new Int32Array(new SharedArrayBuffer(4));
  for (let attempts = 50; attempts > 0; attempts--) {
    try {
      rmSync(directory, { recursive: true, force: true });
    } catch {
      // Whether it throws or not (it does not always): what counts is whether the folder is gone.
    }
    if (!existsSync(directory)) return;
    Atomics.wait(moment, 0, 0, 20);
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}
