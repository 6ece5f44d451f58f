// PostgreSQL 18 without an installation: a real server from npm's binaries, its data in a folder of ours.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chown,
  link,
  mkdir,
  open,
  readFile,
  readdir,
  readlink,
  realpath,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { findBinaries } from './binaries.mjs';

const OWNER = 'postgres';
const HOST = '127.0.0.1';
/** Crash recovery replays up to max_wal_size; on a slow disk that is not a matter of seconds. */
const START_LIMIT_MS = 120_000;
const STOP_LIMIT_MS = 30_000;
const LOG_LIMIT_BYTES = 5_000_000;

/** Settings are given at each start and not written at initdb, so that a change reaches existing data too. */
const SETTINGS = {
  listen_addresses: HOST,
  unix_socket_directories: '',
  max_connections: '200',
  shared_buffers: '128MB',
  timezone: 'UTC',
  log_timezone: 'UTC',
  jit: 'off',
  // The log must not hold personal data: neither the values of a violated key nor the text of a failed statement.
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
};

/**
 * @typedef {object} Cluster
 * @property {string} directory what the caller named: data, password and log lie in it
 * @property {string} data the data directory of PostgreSQL, as an absolute path without symbolic links
 * @property {string} password
 * @property {{ uid: number, gid: number } | undefined} account of the server, when it is not this process's own
 * @property {{ initdb: string, postgres: string }} binaries
 */

/**
 * Starts the server whose data lie in `directory`, creating them on the first call. A server still running there, because
 * its parent was killed, is taken over as it is.
 * @param {{ directory: string, port?: number | undefined, settings?: Record<string, string> | undefined }} options
 * @returns {Promise<{ url: string, stop(): Promise<void> }>}
 */
export async function startPostgres({ directory, port, settings = {} }) {
  const cluster = await openCluster(directory);
  const deadline = Date.now() + START_LIMIT_MS;
  for (;;) {
    const running = (await findRunning(cluster, deadline)) ?? (await launch(cluster, port, settings, deadline));
    if (running) {
      return {
        url: `postgres://${OWNER}:${cluster.password}@${HOST}:${running.port}/postgres`,
        stop: () => stopServer(cluster.data, 'SIGINT'),
      };
    }
    if (Date.now() > deadline) throw new Error(`PostgreSQL in ${directory} did not start. ${await logTail(directory)}`);
  }
}

/**
 * Stops whatever server runs on the data of `directory`, even one started by another process; nothing if none does.
 * @param {string} directory as given to startPostgres
 */
export async function stopPostgres(directory) {
  const data = await realpath(join(directory, 'data')).catch(ifAbsent(undefined));
  if (data) await stopServer(data, 'SIGINT');
}

/**
 * @param {string} directory
 * @returns {Promise<Cluster>}
 */
async function openCluster(directory) {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const path = join(await realpath(directory), 'data');
  const existing = await stat(path).catch(ifAbsent(undefined));
  const account = await serverAccount(existing);
  const password = await keepPassword(directory);
  const cluster = { directory, data: path, password, account, binaries: await findBinaries(account !== undefined) };
  if (!existing) await initialise(cluster);
  return cluster;
}

/**
 * PostgreSQL refuses to run as root. Then the data belong to nobody — or to whom they belong already.
 * @param {import('node:fs').Stats | undefined} existing
 */
async function serverAccount(existing) {
  if (process.getuid?.() !== 0) return undefined;
  if (existing && existing.uid !== 0) return { uid: existing.uid, gid: existing.gid };
  const entry = (await readFile('/etc/passwd', 'utf8')).split('\n').find((line) => line.startsWith('nobody:'));
  const [, , uid, gid] = entry?.split(':') ?? [];
  return { uid: Number(uid ?? 65_534), gid: Number(gid ?? 65_534) };
}

/**
 * How a spawned PostgreSQL finds its data. As another account it may not walk down to them when a folder above is private
 * (a home of mode 0700), but may work in a current directory handed to it: /proc/self/cwd names that without a walk.
 * @param {Cluster} cluster
 * @param {string} data
 */
function inside({ account }, data) {
  return {
    pgdata: account && process.platform === 'linux' ? '/proc/self/cwd' : data,
    options: { ...account, cwd: data, env: { PATH: process.env.PATH, TZ: 'UTC' } },
  };
}

/**
 * @param {string} directory
 * @returns {Promise<string>}
 */
async function keepPassword(directory) {
  const file = join(directory, 'password');
  const kept = await readFile(file, 'utf8').catch(ifAbsent(undefined));
  if (kept !== undefined) return kept.trim();
  const draft = draftName(file);
  await writeFile(draft, randomBytes(24).toString('base64url'), { mode: 0o600 });
  // Of two processes that start at once, one makes the password and both read it whole.
  await link(draft, file).catch((error) => {
    if (error.code !== 'EEXIST') throw error;
  });
  await rm(draft);
  return (await readFile(file, 'utf8')).trim();
}

/** @param {Cluster} cluster */
async function initialise(cluster) {
  const { directory, data, account, binaries, password } = cluster;
  await removeAbandonedDrafts(directory);
  const draft = draftName(data);
  await mkdir(draft, { mode: 0o700 });
  // As standard input, the file can be read under a private home too; its owner must be the server's account.
  const secret = `${draft}.secret`;
  await writeFile(secret, `${password}\n`, { mode: 0o600, flag: 'wx' });
  if (account) for (const path of [draft, secret]) await chown(path, account.uid, account.gid);
  const input = await open(secret, 'r');
  try {
    const { pgdata, options } = inside(cluster, draft);
    const locale = process.platform === 'linux' ? 'C.UTF-8' : 'en_US.UTF-8';
    await run(
      binaries.initdb,
      [
        `--pgdata=${pgdata}`,
        `--username=${OWNER}`,
        '--pwfile=/dev/stdin',
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        // With --locale=C the trigrams of pg_trgm ignore every Cyrillic letter, and a search by name finds nothing.
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        `--lc-ctype=${locale}`,
        `--lc-collate=${locale}`,
        '--lc-messages=C',
      ],
      { ...options, stdio: [input.fd, 'ignore', 'pipe'] },
    );
    // In one step: whoever is killed before leaves a draft, never half a cluster that looks like a whole one.
    await rename(draft, data).catch((error) => {
      if (!['ENOTEMPTY', 'EEXIST'].includes(error.code)) throw error;
    });
  } finally {
    await input.close();
    await rm(secret, { force: true });
    await rm(draft, { recursive: true, force: true });
  }
}

/** @param {string} path what the draft will become, in one step, when it is complete */
function draftName(path) {
  return `${path}.${process.pid}.${randomBytes(4).toString('hex')}`;
}

/** @param {string} directory */
async function removeAbandonedDrafts(directory) {
  for (const name of await readdir(directory)) {
    const pid = Number(/^(?:data|password)\.(\d+)\./.exec(name)?.[1]);
    if (pid && !isAlive(pid)) await rm(join(directory, name), { recursive: true, force: true });
  }
}

/**
 * The server that already serves these data; waits while one is starting or shutting down.
 * @param {Cluster} cluster
 * @param {number} deadline
 * @returns {Promise<{ port: number } | undefined>}
 */
async function findRunning({ data, password }, deadline) {
  for (;;) {
    const lock = await readLock(data);
    if (!lock) return undefined;
    if (!(await isServing(lock.pid, data))) {
      await disownLock(data, lock);
      return undefined;
    }
    if (lock.status === 'ready') {
      const client = new pg.Client({
        host: HOST,
        port: lock.port,
        user: OWNER,
        password,
        database: 'postgres',
        connectionTimeoutMillis: 5_000,
      });
      // The server may go down between the greeting and the goodbye; then the loop looks again.
      client.on('error', () => {});
      const answered = await client.connect().then(
        () => true,
        (error) => {
          // 28P01: the kept password is not that of the cluster; waiting will not mend it.
          if (error.code === '28P01') throw error;
          return false;
        },
      );
      await client.end().catch(() => {});
      if (answered) return { port: lock.port };
    }
    if (Date.now() > deadline) {
      throw new Error(`A PostgreSQL (process ${lock.pid}) holds ${data} but does not answer; stop it and start again.`);
    }
    await pause(25);
  }
}

/**
 * Starts a server; undefined when another process was faster or the free port was taken meanwhile: then look again.
 * @param {Cluster} cluster
 * @param {number | undefined} wantedPort
 * @param {Record<string, string>} settings
 * @param {number} deadline
 * @returns {Promise<{ port: number } | undefined>}
 */
async function launch(cluster, wantedPort, settings, deadline) {
  const { directory, data, binaries } = cluster;
  const port = wantedPort ?? (await freePort());
  const { pgdata, options } = inside(cluster, data);
  const parameters = Object.entries({ ...SETTINGS, ...settings, port: String(port) });
  const log = await openLog(directory);
  const begin = (await log.stat()).size;
  const child = spawn(
    binaries.postgres,
    ['-D', pgdata, ...parameters.flatMap(([key, value]) => ['-c', `${key}=${value}`])],
    {
      ...options,
      // A group of its own: Ctrl-C in the terminal must reach the programs that use the database first, and the log is a
      // file and not a pipe, so that the server outlives its parent unharmed.
      detached: true,
      stdio: ['ignore', 'ignore', log.fd],
    },
  );
  /** @type {Error | undefined} */
  let failure;
  let exited = false;
  child.once('error', (error) => {
    failure = error;
  });
  child.once('exit', () => {
    exited = true;
  });
  child.unref();
  await log.close();

  for (;;) {
    if (failure) throw new Error(`PostgreSQL could not be started: ${failure.message}`, { cause: failure });
    if (exited) break;
    const lock = await readLock(data);
    if (lock?.pid === child.pid && lock?.status === 'ready') return { port };
    if (Date.now() > deadline) {
      child.kill('SIGQUIT');
      throw new Error(`PostgreSQL in ${directory} was not ready in time. ${await logTail(directory, begin)}`);
    }
    await pause(10);
  }
  const told = await logTail(directory, begin);
  if (told.includes('lock file "postmaster.pid" already exists')) return undefined;
  if (told.includes('Address already in use')) {
    if (wantedPort === undefined) return undefined;
    throw new Error(`PostgreSQL cannot listen on ${HOST}:${wantedPort}: the port is taken by another program.`);
  }
  throw new Error(`PostgreSQL in ${directory} did not start. ${told}`);
}

/**
 * @param {string} data
 * @param {'SIGINT' | 'SIGQUIT'} signal fast or immediate shutdown
 */
async function stopServer(data, signal) {
  const lock = await readLock(data);
  if (!lock || !(await isServing(lock.pid, data))) return;
  process.kill(lock.pid, signal);
  const deadline = Date.now() + STOP_LIMIT_MS;
  while (await isServing(lock.pid, data)) {
    if (Date.now() > deadline) {
      if (signal === 'SIGQUIT') throw new Error(`PostgreSQL (process ${lock.pid}) does not stop.`);
      // An immediate shutdown loses nothing that was committed; the next start recovers.
      return stopServer(data, 'SIGQUIT');
    }
    await pause(10);
  }
}

/**
 * @typedef {object} Lock what PostgreSQL writes into postmaster.pid, one item a line
 * @property {string} text
 * @property {number} pid
 * @property {number} port
 * @property {string | undefined} status "starting", "ready", "stopping"
 */

/**
 * @param {string} data
 * @returns {Promise<Lock | undefined>}
 */
async function readLock(data) {
  const text = await readFile(join(data, 'postmaster.pid'), 'utf8').catch(ifAbsent(undefined));
  if (text === undefined) return undefined;
  const lines = text.split('\n');
  return { text, pid: Number(lines[0]), port: Number(lines[3]), status: lines[7]?.trim() };
}

/**
 * Whether the process is the server of these data, and not some other that was given the number after a crash.
 * @param {number} pid
 * @param {string} data
 */
async function isServing(pid, data) {
  if (!pid || !isAlive(pid)) return false;
  // A server works in its data directory. A zombie has none, and a foreign process shows none to us.
  if (process.platform === 'linux') return (await readlink(`/proc/${pid}/cwd`).catch(() => '')) === data;
  const line = await run('ps', ['-p', String(pid), '-o', 'command='], { stdio: ['ignore', 'pipe', 'pipe'] }).catch(
    () => '',
  );
  return line.includes(data);
}

/**
 * Makes a lock file that names a stranger harmless. It is not removed: with a number that no process can have, PostgreSQL
 * itself finds out whether remains of the former server still hold its shared memory, and refuses to start beside them.
 * @param {string} data
 * @param {Lock} lock
 */
async function disownLock(data, lock) {
  if (!lock.pid || !isAlive(lock.pid)) return;
  const current = await readLock(data);
  if (current?.text !== lock.text) return;
  await writeFile(join(data, 'postmaster.pid'), lock.text.replace(/^\d+/, '4194305'));
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

/** @returns {Promise<number>} */
async function freePort() {
  const server = createServer();
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, HOST, () => resolve(undefined));
  });
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('The system gave no free port.');
  return address.port;
}

/** @param {string} directory */
async function openLog(directory) {
  const file = join(directory, 'postgres.log');
  const size = (await stat(file).catch(ifAbsent(undefined)))?.size ?? 0;
  if (size > LOG_LIMIT_BYTES) await rename(file, `${file}.old`);
  return open(file, 'a', 0o600);
}

/**
 * @param {string} directory
 * @param {number} [begin] bytes to pass over
 */
async function logTail(directory, begin = 0) {
  const log = await readFile(join(directory, 'postgres.log')).catch(ifAbsent(Buffer.alloc(0)));
  return log.subarray(begin).toString('utf8').trim().split('\n').slice(-8).join('\n');
}

/**
 * Runs a program to its end.
 * @param {string} program
 * @param {string[]} parameters
 * @param {import('node:child_process').SpawnOptions} options
 * @returns {Promise<string>} what it wrote to its standard output
 */
function run(program, parameters, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, parameters, options);
    let output = '';
    let complaint = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (complaint += chunk));
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve(output);
      else reject(new Error(`${program} ended with ${code}: ${complaint.trim()}`));
    });
  });
}

/**
 * @template T
 * @param {T} value
 * @returns {(error: NodeJS.ErrnoException) => T}
 */
function ifAbsent(value) {
  return (error) => {
    if (error.code === 'ENOENT') return value;
    throw error;
  };
}
