import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PgBoss } from 'pg-boss';
import { startBackend, type TestBackend } from '../testing/backend.ts';
import { aigul, officer, signIn, type TestOfficer } from '../testing/people.ts';
import { submittedCase } from '../testing/walk.ts';
import { reasonOfFailure } from './reason-of-failure.ts';

let backend: TestBackend;
let administrator: TestOfficer;
let auditor: TestOfficer;
let number: string;

beforeAll(async () => {
  backend = await startBackend();
  administrator = await officer(backend, 'administrator');
  auditor = await officer(backend, 'auditor');
  const caseId = await submittedCase(backend, await signIn(backend, aigul));
  const [row] = await backend.database.sql<{ number: string }>(`SELECT number FROM case_file WHERE id = $1`, [caseId]);
  number = row?.number ?? '';
});
afterAll(() => backend.close());

/** Fails the waiting mail for good, as the worker does when every try has failed. */
async function failMail(message: string): Promise<string> {
  const [job] = await backend.database.sql<{ id: string }>(
    `UPDATE pgboss.job SET retry_limit = 0 WHERE name = 'send-mail' AND state IN ('created', 'retry') RETURNING id`,
  );
  const id = job?.id ?? '';
  const boss = backend.app.get(PgBoss);
  await boss.fetch('send-mail');
  await boss.fail('send-mail', id, Object.assign(new Error(message), { code: 'EENVELOPE', responseCode: 550 }));
  return id;
}

describe('an administrator sees what failed', () => {
  it('which mail, of which case, why; nobody’s address', async () => {
    expect((await administrator.api.queues.read({})).failed).toEqual([]);
    const id = await failMail('550 5.1.1 <aigul@example.kz>: no such user');
    const { failed, queues, next } = await administrator.api.queues.read({});
    expect(failed).toMatchObject([
      { id, queue: 'send-mail', kind: 'submitted', number, reason: 'refused-by-mail-server', code: '550' },
    ]);
    expect(queues).toContainEqual(expect.objectContaining({ queue: 'send-mail', failed: 1 }));
    expect(next).toBeNull();
    expect(JSON.stringify(failed)).not.toContain('aigul');
  });

  it('and has it tried again, once', async () => {
    const [job] = (await administrator.api.queues.read({})).failed;
    if (!job) throw new Error('nothing failed');
    const again = () => administrator.api.queues.retry({ queue: job.queue, jobId: job.id });
    expect(await again()).toEqual({ outcome: 'done' });
    expect(await again()).toEqual({ outcome: 'gone' });
    expect((await administrator.api.queues.read({})).failed).toEqual([]);
    const [row] = await backend.database.sql<{ state: string }>(`SELECT state FROM pgboss.job WHERE id = $1`, [job.id]);
    expect(row?.state).toBe('retry');
  });

  it('or drops it with a reason, which stands in the audit log', async () => {
    const jobId = await failMail('no such user');
    const drop = () => administrator.api.queues.drop({ queue: 'send-mail', jobId, reason: 'wrong-address' });
    expect(await drop()).toEqual({ outcome: 'done' });
    expect(await drop()).toEqual({ outcome: 'gone' });
    const { items } = await auditor.api.audit.list({ act: 'queue.drop' });
    expect(items).toMatchObject([{ subjectId: jobId, data: { queue: 'send-mail', reason: 'wrong-address' } }]);
  });
});

describe('why a job failed, told without its words', () => {
  it.each([
    [{ message: 'connect ECONNREFUSED 10.0.0.1:25', code: 'ECONNREFUSED' }, 'no-connection', 'ECONNREFUSED'],
    [{ message: 'Mailbox of a@b.kz is full', responseCode: 452, code: 'EENVELOPE' }, 'refused-by-mail-server', '452'],
    [{ message: 'job expired' }, 'timeout', null],
    [{ message: 'there is no case 1' }, 'missing', null],
    [{ message: 'Айгүл', code: 'Айгүл Серікқызы' }, 'other', null],
    ['text', 'other', null],
    [null, 'other', null],
  ])('%j: %s', (output, reason, code) => {
    expect(reasonOfFailure(output)).toEqual({ reason, code });
  });
});
