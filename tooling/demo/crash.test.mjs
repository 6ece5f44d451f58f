// What survives a `kill -9` in the middle of the work: numbers without gaps or duplicates, one case for one application,
// every paper printed, every applicant told.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nameHeader } from '@shaqyru/domain/files/header-name';
import { addDays, dayOf } from '@shaqyru/domain/law/plain-date';
import { after, before, test } from 'node:test';
import { signCms } from '@shaqyru/pki/sign';
import pg from 'pg';
import { demoApplication } from './demo-application.mjs';
import { demoScan } from './demo-scan.mjs';
import { freePorts } from './free-ports.mjs';
import { applicants, signingKeyOf } from './people.mjs';
import { scenes } from './scenes.mjs';
import { startStack } from './stack.mjs';

const applications = 30;
let stack;
let directory;
let owner;

before(async () => {
  directory = await mkdtemp(join(tmpdir(), 'shaqyru-crash-'));
  stack = await startStack({ dataDirectory: directory, ports: await freePorts() });
  owner = new pg.Client({ connectionString: stack.ownerUrl });
  await owner.connect();
});
after(async () => {
  await owner?.end();
  await stack?.stop();
  await rm(directory, { recursive: true, force: true });
});

test('submissions while the backend and the worker are killed', async () => {
  const applicant = await signIn(applicants[0]);
  const ready = [];
  for (let index = 0; index < applications; index += 1) ready.push(await prepare(applicant, index));

  let answered = 0;
  const killings = [];
  const submissions = ready.map(async ({ caseId, version, cms }) => {
    const request = { caseId, version, cms, idempotencyKey: randomUUID() };
    const answer = await untilAnswered(() => applicant.call('applications.submit', request));
    assert.equal(answer.outcome, 'submitted');
    answered += 1;
    if (answered === 5) killings.push(stack.restart('backend'), stack.restart('worker'));
    return answer.number;
  });
  const numbers = await Promise.all(submissions);
  await Promise.all(killings);
  assert.equal(killings.length, 2);

  const sequence = numbers.map((number) => Number(number.slice(-6))).sort((a, b) => a - b);
  assert.deepEqual(
    sequence,
    Array.from({ length: applications }, (_, index) => index + 1),
  );
  const cases = await owner.query(`SELECT number FROM case_file WHERE number IS NOT NULL`);
  assert.deepEqual(cases.rows.map(({ number }) => number).sort(), [...numbers].sort());
  const submitted = await owner.query(`SELECT count(*)::int AS events FROM case_event WHERE action = 'submit'`);
  assert.equal(submitted.rows[0].events, applications);

  await until(async () => {
    const { rows } = await owner.query(
      `SELECT (SELECT count(*) FROM paper WHERE printed_at IS NULL) + (SELECT count(*) FROM notification WHERE sent_at IS NULL) AS open`,
    );
    return rows[0].open === '0';
  });
  const printed = await owner.query(
    `SELECT count(DISTINCT case_id)::int AS cases FROM paper WHERE kind = 'talon' AND sha256 IS NOT NULL`,
  );
  assert.equal(printed.rows[0].cases, applications);
  const mails = await fetch(`http://127.0.0.1:${stack.ports.mail}/api/mails`).then((response) => response.json());
  for (const number of numbers)
    assert.ok(
      mails.some((mail) => mail.text.includes(number)),
      `no mail about ${number}`,
    );
});

/** A caller of the backend as the site's server is one. */
async function signIn(person) {
  let token = '';
  const call = async (procedure, input) => {
    const response = await fetch(`${stack.env.BACKEND_URL}/trpc/${procedure}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
      body: JSON.stringify(input ?? {}),
    });
    const answer = await response.json();
    if (answer.error) throw new Error(`${procedure}: ${answer.error.message}`);
    return answer.result.data;
  };
  const { nonceId, content } = await call('sessions.beginWithEds');
  const key = await stack.authority.issue(person, { purpose: 'authentication' });
  const answer = await call('sessions.finishWithEds', { nonceId, cms: await cmsOf(key, content) });
  assert.equal(answer.outcome, 'signed-in');
  token = answer.token;
  const upload = async ({ name, ...query }, bytes) => {
    const response = await fetch(`${stack.env.BACKEND_URL}/files?${new URLSearchParams(query)}`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/octet-stream',
        'content-disposition': nameHeader(name),
      },
      body: bytes,
    });
    assert.equal((await response.json()).outcome, 'stored');
  };
  return { call, upload, key: await signingKeyOf(stack.authority, person) };
}

/** A filled application and the signature over it, ready to be submitted. */
async function prepare(applicant, index) {
  const { caseId } = await applicant.call('applications.begin', {
    kind: 'private',
    language: 'kk',
    idempotencyKey: randomUUID(),
  });
  const today = dayOf(new Date().toISOString(), 'Asia/Almaty');
  const pages = demoApplication({
    person: applicants[0],
    unitId: 'astana/esil-district',
    invitees: scenes[0].invitees,
    language: 'kk',
    paidOn: today,
    receiptNumber: `CRASH-${index}`,
    from: addDays(today, 30),
  });
  for (const page of pages) {
    const { version } = await applicant.call('applications.readDraft', { caseId });
    const saved = await applicant.call('applications.saveAnswers', { caseId, version, ...page });
    assert.equal(saved.outcome, 'saved', JSON.stringify(saved));
    if (page.group === 'invitee') {
      await applicant.upload(
        { caseId, kind: 'passport-scan', inviteeId: page.inviteeId, name: 'p.pdf' },
        demoScan(`passport ${index}`),
      );
    }
  }
  await applicant.upload({ caseId, kind: 'receipt-scan', name: 'r.pdf' }, demoScan(`receipt ${index}`));
  const review = await applicant.call('applications.review', { caseId });
  assert.equal(review.outcome, 'ready', JSON.stringify(review.problems));
  return { caseId, version: review.version, cms: await cmsOf(applicant.key, review.content) };
}

async function cmsOf(key, content) {
  return Buffer.from(await signCms({ content: Buffer.from(content), attached: false, signers: [key] })).toString(
    'base64',
  );
}

/** A lost connection is tried again with the same key, as the site does; any other failure is one. */
async function untilAnswered(work) {
  for (let tries = 0; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      if (tries > 200 || !(error instanceof TypeError || error.code)) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

async function until(holds) {
  for (let tries = 0; tries < 1200; tries += 1) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('it did not come to pass within two minutes');
}
