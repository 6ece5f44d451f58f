// Everything that the service consists of, on one machine: started in order, stopped together.
import { fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startNcalayer } from '@shaqyru/ncalayer/start-ncalayer';
import { openAuthority } from '@shaqyru/pki/authority';
import { startRevocationService } from '@shaqyru/pki/revocation-service';
import { startPostgres } from '@shaqyru/postgres/postgres.mjs';
import { startMailSink } from './mail-sink.mjs';
import { issueKeys } from './people.mjs';
import { ensureSeals } from './seals.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

// One person uses the demonstration: a small young generation saves some 40 MB in each process.
const smallHeap = '--max-semi-space-size=1';
const execArgv = [smallHeap, '--import', new URL('end-with-parent.mjs', import.meta.url).href];

/** The ports of `npm start`. */
export const usualPorts = {
  site: 3000,
  office: 3001,
  mail: 3003,
  backend: 3100,
  revocation: 3110,
  smtp: 2525,
  ncalayer: 13579,
  ncalayerPage: 13580,
};

/**
 * Starts the whole service on its own data.
 * @param {{ dataDirectory: string, ports?: typeof usualPorts, log?: (line: string) => void, watch?: boolean,
 *   onExit?: (name: string, code: number | null) => void }} options
 */
export async function startStack({ dataDirectory, ports = usualPorts, log = () => {}, onExit = () => {} }) {
  await mkdir(dataDirectory, { recursive: true });
  const stops = [];
  const stop = async () => {
    // In the reverse order: nothing loses what it stands on.
    for (const one of stops.splice(0).reverse()) await one();
  };
  try {
    const postgres = process.env.DATABASE_URL
      ? { url: process.env.DATABASE_URL, stop: async () => {} }
      : await startPostgres({ directory: join(dataDirectory, 'postgres') });
    stops.push(() => postgres.stop());
    log('PostgreSQL');

    const authority = await openAuthority(join(dataDirectory, 'pki'), {
      ocspUrl: `http://127.0.0.1:${ports.revocation}/ocsp/`,
      crlUrl: `http://127.0.0.1:${ports.revocation}/issuing.crl`,
    });
    const revocation = await startRevocationService(authority, ports.revocation);
    stops.push(() => revocation.close());
    await issueKeys(authority);
    await ensureSeals(authority, join(dataDirectory, 'seals'));
    await writeFile(join(dataDirectory, 'roots.pem'), authority.rootPem);
    await writeFile(join(dataDirectory, 'intermediates.pem'), authority.issuingPem);
    log('test certification authority, OCSP, CRL');

    const ncalayer = stoppable(() =>
      startNcalayer({
        directory: join(dataDirectory, 'pki'),
        port: ports.ncalayer,
        pagePort: ports.ncalayerPage,
      }),
    );
    await ncalayer.start();
    stops.push(() => ncalayer.stop());
    const mail = await startMailSink({
      smtpPort: ports.smtp,
      httpPort: ports.mail,
      directory: join(dataDirectory, 'mail'),
    });
    stops.push(() => mail.close());
    log('NCALayer with test keys, mail');

    const appPassword = await keptSecret(join(dataDirectory, 'app-password'));
    const auditKeys = join(dataDirectory, 'audit-keys');
    const appDatabaseUrl = await prepare(postgres.url, appPassword, auditKeys);
    const env = {
      ...process.env,
      NODE_ENV: 'development',
      APP_DATABASE_URL: appDatabaseUrl,
      BACKEND_PORT: String(ports.backend),
      SITE_ORIGIN: `http://localhost:${ports.site}`,
      OFFICE_ORIGIN: `http://localhost:${ports.office}`,
      FILES_DIRECTORY: join(dataDirectory, 'files'),
      SEAL_DIRECTORY: join(dataDirectory, 'seals'),
      AUDIT_KEY_DIRECTORY: auditKeys,
      AUDIT_ANCHOR_DIRECTORY: join(dataDirectory, 'audit-anchors'),
      TRUSTED_ROOTS_FILE: join(dataDirectory, 'roots.pem'),
      INTERMEDIATES_FILE: join(dataDirectory, 'intermediates.pem'),
      SMTP_URL: `smtp://127.0.0.1:${ports.smtp}`,
      LOG_LEVEL: process.env.LOG_LEVEL ?? 'warn',
      BACKEND_URL: `http://127.0.0.1:${ports.backend}`,
      NCALAYER_URL: `ws://127.0.0.1:${ports.ncalayer}`,
      NCALAYER_PAGE_URL: `http://localhost:${ports.ncalayerPage}`,
      DEMO: '1',
      // Somebody who tries the demonstration at night finds the kiosk open.
      RECEPTION: 'at-any-time',
    };
    // For the commands beside the running service.
    await writeFile(
      join(dataDirectory, 'service.env'),
      settingsFile(env, ['APP_DATABASE_URL', 'AUDIT_KEY_DIRECTORY', 'AUDIT_ANCHOR_DIRECTORY']),
      {
        mode: 0o600,
      },
    );
    // Neither the backend nor the worker holds the owner's address.
    delete env.DATABASE_URL;
    const children = {
      backend: () => forked('apps/backend/dist/main.js', env),
      worker: () => forked('apps/backend/dist/worker.js', env),
      site: () => web('site', { ...env, PORT: String(ports.site) }, ports.site),
      office: () => web('office', { ...env, PORT: String(ports.office) }, ports.office),
    };
    const running = {};
    const start = async (name) => {
      const { child, ready } = children[name]();
      // Known before it is ready, so that it is ended too when another one fails meanwhile.
      running[name] = child;
      await ready;
      child.once('exit', (code) => {
        if (running[name] === child) onExit(name, code);
      });
    };
    stops.push(() => Promise.all(Object.keys(running).map((name) => end(running, name))));
    await start('backend');
    await Promise.all([start('worker'), start('site'), start('office')]);
    log('backend, worker, site, office');
    return {
      ports,
      env,
      authority,
      ncalayer,
      ownerUrl: postgres.url,
      stop,
      /** Kills one process with SIGKILL and starts it again: for tests of what survives it. */
      restart: async (name, meanwhile = async () => {}) => {
        const child = running[name];
        delete running[name];
        const gone = new Promise((resolve) => child.once('exit', resolve));
        child.kill('SIGKILL');
        await gone;
        try {
          await meanwhile();
        } finally {
          await start(name);
        }
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The applicant's own program, which may not be running when a page asks for it. */
function stoppable(open) {
  let running = null;
  return {
    start: async () => {
      running ??= await open();
    },
    stop: async () => {
      await running?.close();
      running = null;
    },
  };
}

async function keptSecret(path) {
  try {
    return (await readFile(path, 'utf8')).trim();
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
  }
  const secret = randomBytes(24).toString('base64url');
  await writeFile(path, secret, { mode: 0o600 });
  return secret;
}

function settingsFile(env, names) {
  return names.map((name) => `${name}="${env[name]}"\n`).join('');
}

/** Migrations and rights, in a process that alone knows the owner's address; answers with the application's. */
function prepare(ownerUrl, appPassword, auditKeys) {
  const child = fork(join(root, 'apps/backend/dist/prepare.js'), [], {
    env: { ...process.env, DATABASE_URL: ownerUrl, APP_DATABASE_PASSWORD: appPassword, AUDIT_KEY_DIRECTORY: auditKeys },
  });
  return new Promise((resolve, reject) => {
    child.once('message', ({ appDatabaseUrl }) => resolve(appDatabaseUrl));
    child.once('exit', (code) => reject(new Error(`The database could not be prepared (exit code ${code})`)));
  });
}

function forked(path, env) {
  const child = fork(join(root, path), [], { env, execArgv });
  const ready = new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', (code) => reject(new Error(`${path} ended with ${code}`)));
  });
  return { child, ready };
}

/** A web application is up when it answers. */
function web(name, env, port) {
  const child = fork('server.mjs', [], { cwd: join(root, 'apps', name), env, execArgv });
  const ended = new Promise((_, reject) =>
    child.once('exit', (code) => reject(new Error(`${name} ended with ${code}`))),
  );
  ended.catch(() => {});
  return { child, ready: Promise.race([ended, answering(`http://127.0.0.1:${port}/`)]) };
}

async function answering(url) {
  for (let tries = 0; tries < 300; tries += 1) {
    const answer = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(5_000) }).catch(() => null);
    if (answer) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${url} does not answer`);
}

async function end(running, name) {
  const child = running[name];
  delete running[name];
  if (!child || child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), 8_000);
  await gone;
  clearTimeout(late);
}
