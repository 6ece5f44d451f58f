import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { createDatabase, dropDatabase, startTestServer } from '@shaqyru/postgres/test-database.mjs';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../matrix/root.ts';
import { runLaw } from '../testing/run-law.ts';

const cases = 100_000;
/** Megabytes: a tenth of what the rows alone would take if they were kept. */
const heap = 40;

let server: Awaited<ReturnType<typeof startTestServer>>;
let url: string;
let owner: pg.Client;
const name = `replay_${randomBytes(6).toString('hex')}`;
const appPassword = randomBytes(16).toString('hex');

/** The real schema, made by the backend's own preparation, and cases of one winter, generated. */
beforeAll(async () => {
  server = await startTestServer();
  url = await createDatabase(server.url, name);
  const prepared = spawnSync(process.execPath, [join(root, 'apps/backend/dist/prepare.js')], {
    env: { ...process.env, DATABASE_URL: url, APP_DATABASE_PASSWORD: appPassword },
    encoding: 'utf8',
  });
  if (prepared.status !== 0) throw new Error(prepared.stderr);
  owner = new pg.Client({ connectionString: url });
  await owner.connect();
  await owner.query(
    `INSERT INTO applicant (id, iin, name, surname, given_name)
     VALUES ('00000000-0000-4000-8000-000000000001', '950630450124', 'СЕРІКҚЫЗЫ АЙГҮЛ', 'СЕРІКҚЫЗЫ', 'АЙГҮЛ')`,
  );
  await addCases(cases);
});

afterAll(async () => {
  await owner?.end();
  await dropDatabase(server.url, name);
  await server.stop();
});

/**
 * In on 11 December 2013, due on the 24th, every fourth on paper; every tenth is not accepted yet. Each has a petition of some
 * length.
 */
async function addCases(count: number): Promise<void> {
  await owner.query(
    `INSERT INTO case_file (kind, channel, status, edition, language, applicant_id, applicant_iin, department_id, unit_id, number, answers,
       submitted_at, due_on, term)
     SELECT 'private', CASE WHEN n % 4 = 0 THEN 'paper' ELSE 'portal' END, 'accepted', '2013-07-23', 'kk', '00000000-0000-4000-8000-000000000001', '950630450124', 'astana',
       'astana/esil-district', 'R-' || n,
       jsonb_build_object(
         'petition', jsonb_build_object('text', repeat('қ', 1000) || n),
         'receipt', jsonb_build_object('paidOn', '2013-12-10', 'amountTiyn', 86550),
         'invitees', jsonb_build_array(jsonb_build_object('id', gen_random_uuid(), 'oralman', n % 3 = 0,
           'bornOrFormerCitizen', false, 'familyMemberOfSuch', false))),
       '2013-12-11 10:00+06', CASE WHEN n % 10 > 0 THEN date '2013-12-24' END,
       CASE WHEN n % 10 > 0 THEN jsonb_build_object('from', '2013-12-11', 'dueOn', '2013-12-24') END
     FROM generate_series(1, $1::int) AS n`,
    [count],
  );
}

describe(`${cases} stored cases`, () => {
  it('are compared under the edition of 2011 line by line, in a heap too small to hold them', async () => {
    const seen = { lines: 0, dueDates: 0, channels: 0, documents: 0 };
    const { code, error } = await runLaw(['replay', '--edition', '2011-02-28', '--json'], {
      env: { DATABASE_URL: url },
      nodeArgs: [`--max-old-space-size=${heap}`, '--max-semi-space-size=2'],
      onLine: (line) => {
        const { differences } = JSON.parse(line) as { differences: { what: string; would?: unknown }[] };
        seen.lines += 1;
        seen.dueDates += differences.filter(({ what, would }) => what === 'due-date' && would === '2013-12-18').length;
        seen.channels += differences.filter(({ what }) => what === 'channel').length;
        seen.documents += differences.filter(({ what }) => what === 'documents').length;
      },
    });
    expect(error).toBe('');
    expect(code).toBe(0);
    // The edition of 2011 knows no portal: whoever came through it would have handed the documents in on paper. Every 20th case
    // is on paper and not accepted yet: it does not differ.
    const portal = cases * 0.75;
    expect(seen).toEqual({ lines: cases * 0.95, dueDates: cases * 0.9, channels: portal, documents: portal });
  });

  it('do not differ under their own edition', async () => {
    const { code, out, error } = await runLaw(['replay', '--edition', '2013-07-23', '--json'], {
      env: { DATABASE_URL: url },
    });
    expect({ code, out, error }).toEqual({ code: 0, out: '', error: '' });
  });
});

it('says which case cannot be compared, and goes on', async () => {
  await owner.query(`UPDATE case_file SET term = '{"from":"2040-01-05"}', due_on = '2040-01-16' WHERE number = 'R-7'`);
  const lines: { number: string; notCompared?: string }[] = [];
  const { code } = await runLaw(['replay', '--edition', '2013-07-23', '--json'], {
    env: { DATABASE_URL: url },
    onLine: (line) => lines.push(JSON.parse(line) as { number: string }),
  });
  expect(code).toBe(0);
  expect(lines).toEqual([expect.objectContaining({ number: 'R-7', notCompared: expect.stringContaining('2040') })]);
  await owner.query(`UPDATE case_file SET term = '{"from":"2013-12-11"}', due_on = '2013-12-24' WHERE number = 'R-7'`);
});

it('heeds a day off that was transferred while the product ran', async () => {
  await owner.query(
    `INSERT INTO calendar_addition (kind, date, day_off, source) VALUES ('transfer', '2013-12-14', '2013-12-30', 'a decree')`,
  );
  const { out } = await runLaw(['replay', '--edition', '2013-07-23'], { env: { DATABASE_URL: url } });
  expect(out.split('\n', 1)[0]).toMatch(/^R-\d+: 2013-12-24 → 2013-12-23$/);
  await owner.query('DELETE FROM calendar_addition');
});

it('refuses a role that would see only some of the cases', async () => {
  const app = new URL(url);
  app.username = 'shaqyru_app';
  app.password = appPassword;
  const { code, out, error } = await runLaw(['replay', '--edition', '2011-02-28'], { env: { DATABASE_URL: app.href } });
  expect(code).toBe(1);
  expect(out).toBe('');
  expect(error).toMatch(/row-level security/);
});
