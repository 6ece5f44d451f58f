import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { INestApplication } from '@nestjs/common';
import { openAuthority, type Authority } from '@shaqyru/pki/authority';
import { startRevocationService } from '@shaqyru/pki/revocation-service';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { appRouter } from '../app-router.ts';
import { makeAuditKeys } from '../audit/audit-keys.ts';
import { Clock } from '../common/clock.ts';
import type { Actor } from '../database/actor.ts';
import { readEnv } from '../env.ts';
import { jobHandlers } from '../jobs/work.ts';
import type { JobData, JobName } from '../jobs/queues.ts';
import { openBackend } from '../open-backend.ts';
import { ReadSession } from '../sessions/read-session.ts';
import type { Context } from '../trpc/context.ts';
import { openTestDatabase, type TestDatabase } from './database.ts';

export type Caller = ReturnType<typeof appRouter.createCaller>;
export type TestBackend = {
  app: INestApplication;
  database: TestDatabase;
  authority: Authority;
  /** Every mail that was sent, as a real SMTP server received it. */
  mails: ParsedMail[];
  /** Calls procedures as the holder of a session's secret, or as an actor set by hand. */
  caller(who: Actor | string | null): Promise<Caller>;
  get: Context['get'];
  /** What the clock says; without it, the real time. */
  setClock(now: Date | null): void;
  /** Does all waiting jobs, as the worker would. Jobs that fail are returned, not retried. */
  runJobs(): Promise<{ name: JobName; error: Error }[]>;
  /** Listens on a free port; for what is asked over HTTP. */
  listen(): Promise<string>;
  close(): Promise<void>;
};

/** A whole backend: its own database, certification authority with OCSP and CRL, mail server and files; with other settings if need be. */
export async function startBackend(settings: Record<string, string> = {}): Promise<TestBackend> {
  const directory = await mkdtemp(join(tmpdir(), 'shaqyru-backend-'));
  const database = await openTestDatabase();
  const port = await freePort();
  const authority = await openAuthority(join(directory, 'pki'), {
    ocspUrl: `http://127.0.0.1:${port}/ocsp/`,
    crlUrl: `http://127.0.0.1:${port}/issuing.crl`,
    algorithm: 'ec-p256',
  });
  const revocation = await startRevocationService(authority, port);
  const mail = await startMailServer();
  await writeFile(join(directory, 'roots.pem'), authority.rootPem);
  await writeFile(join(directory, 'intermediates.pem'), authority.issuingPem);
  await sealFor(authority, join(directory, 'seals'), ['astana', 'almaty', 'ministry']);
  makeAuditKeys(join(directory, 'audit-keys'));
  const env = readEnv({
    NODE_ENV: 'test',
    APP_DATABASE_URL: database.url,
    FILES_DIRECTORY: join(directory, 'files'),
    SEAL_DIRECTORY: join(directory, 'seals'),
    AUDIT_KEY_DIRECTORY: join(directory, 'audit-keys'),
    AUDIT_ANCHOR_DIRECTORY: join(directory, 'anchors'),
    TRUSTED_ROOTS_FILE: join(directory, 'roots.pem'),
    INTERMEDIATES_FILE: join(directory, 'intermediates.pem'),
    SMTP_URL: mail.url,
    LOG_LEVEL: 'silent',
    ...settings,
  });
  const app = await openBackend(env);
  await app.init();
  const clock = app.get(Clock);
  const realNow = clock.now.bind(clock);
  const get: Context['get'] = (useCase) => app.get(useCase);
  return {
    app,
    database,
    authority,
    mails: mail.mails,
    get,
    caller: async (who) => {
      const token = typeof who === 'string' ? who : null;
      const actor = who !== null && typeof who === 'object' ? who : await app.get(ReadSession).actor(token);
      return appRouter.createCaller({ get, token, actor, ip: '127.0.0.1' });
    },
    setClock: (now) => {
      clock.now = now ? () => new Date(now) : realNow;
    },
    runJobs: () => runJobs(app, database),
    listen: async () => {
      await app.listen(0, '127.0.0.1');
      return app.getUrl();
    },
    close: async () => {
      await app.close();
      await Promise.all([revocation.close(), mail.close()]);
      await database.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

/** Takes every waiting job out of the queue's table and does it, until none waits. */
async function runJobs(app: INestApplication, database: TestDatabase): Promise<{ name: JobName; error: Error }[]> {
  const handlers = jobHandlers(app) as Record<JobName, (data: JobData[JobName]) => Promise<void>>;
  const failures: { name: JobName; error: Error }[] = [];
  for (;;) {
    const jobs = await database.sql<{ name: JobName; data: JobData[JobName] }>(
      `DELETE FROM pgboss.job WHERE id IN (SELECT id FROM pgboss.job WHERE state = 'created' AND name = ANY($1) ORDER BY created_on LIMIT 100)
       RETURNING name, data`,
      [Object.keys(handlers)],
    );
    if (jobs.length === 0) return failures;
    for (const { name, data } of jobs) {
      await handlers[name](data).catch((error: unknown) => failures.push({ name, error: error as Error }));
    }
  }
}

async function sealFor(authority: Authority, directory: string, departments: string[]): Promise<void> {
  for (const department of departments) {
    const key = await authority.issueSeal(
      { name: `${department} IAD`, bin: '120140000017' },
      { name: `seal-${department}` },
    );
    await mkdir(join(directory, department), { recursive: true });
    await writeFile(join(directory, department, 'key.pem'), key.privateKeyPem);
    await writeFile(join(directory, department, 'certificate.pem'), pemOf(key.certificate));
    await writeFile(join(directory, department, 'chain.pem'), authority.issuingPem + authority.rootPem);
  }
}

function pemOf(der: Uint8Array): string {
  const base64 = Buffer.from(der).toString('base64').replace(/.{64}/g, '$&\n');
  return `-----BEGIN CERTIFICATE-----\n${base64}\n-----END CERTIFICATE-----\n`;
}

async function startMailServer(): Promise<{ url: string; mails: ParsedMail[]; close(): Promise<void> }> {
  const mails: ParsedMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, _session, done) => {
      simpleParser(stream).then(
        (mail) => {
          mails.push(mail);
          done();
        },
        (error: Error) => done(error),
      );
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
