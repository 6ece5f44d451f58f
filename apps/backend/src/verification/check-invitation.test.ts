import { addDays, addYears, type PlainDate } from '@shaqyru/domain/law/plain-date';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { appRouter } from '../app-router.ts';
import { Clock } from '../common/clock.ts';
import { anonymous } from '../database/actor.ts';
import { startBackend, type Caller, type TestBackend } from '../testing/backend.ts';
import { aigul, officer, signIn } from '../testing/people.ts';
import { decide, proposedCase } from '../testing/walk.ts';

let backend: TestBackend;
let anyone: Caller;
let today: PlainDate;
let paper: { number: string; code: string; visit_from: string; visit_to: string };

beforeAll(async () => {
  backend = await startBackend();
  anyone = await backend.caller(null);
  today = backend.get(Clock).today();
  const applicant = await signIn(backend, aigul);
  const caseId = await proposedCase(backend, { applicant, examiner: await officer(backend, 'examiner') });
  await decide(await officer(backend, 'head'), caseId);
  const [row] = await backend.database.sql<typeof paper>(
    `SELECT number, code, visit_from::text, visit_to::text FROM invitation WHERE case_id = $1`,
    [caseId],
  );
  if (!row) throw new Error('no invitation was issued');
  paper = row;
});
afterAll(() => backend.close());
afterEach(() => backend.setClock(null));

const noon = (day: PlainDate) => new Date(`${day}T07:00:00Z`);

describe('whoever holds the paper', () => {
  it('sees its number, its dates and the masked name, and nothing else', async () => {
    expect(await anyone.verification.check(paper)).toEqual({
      state: 'valid',
      number: paper.number,
      kind: 'private',
      issuedOn: today,
      validUntil: addYears(today, 1),
      visitFrom: paper.visit_from,
      visitTo: paper.visit_to,
      maskedName: 'Y***** D*****',
    });
  });

  it('may type small letters and spaces', async () => {
    const spaced = ` ${paper.code.toLowerCase().replace(/(.{4})/g, '$1-')} `;
    expect(await anyone.verification.check({ number: paper.number.toLowerCase(), code: spaced })).toMatchObject({
      state: 'valid',
    });
  });

  it('has a code of 16 signs that nobody takes for one another', () => {
    expect(paper.code).toMatch(/^[34679ACDEFGHJKMNPQRTUVWXY]{16}$/);
  });
});

describe('valid one year from the day of issue (Annex 2, reverse)', () => {
  it.each<[string, (until: PlainDate) => PlainDate, string]>([
    ['on its last day', (until) => until, 'valid'],
    ['on the day after', (until) => addDays(until, 1), 'expired'],
  ])('%s', async (_when, day, state) => {
    backend.setClock(noon(day(addYears(today, 1))));
    expect(await anyone.verification.check(paper)).toMatchObject({ state, number: paper.number });
  });

  it('cancelled, whatever the day', async () => {
    await backend.database.sql(`UPDATE invitation SET cancelled_on = $2 WHERE number = $1`, [paper.number, today]);
    expect(await anyone.verification.check(paper)).toMatchObject({ state: 'cancelled' });
    backend.setClock(noon(addYears(today, 2)));
    expect(await anyone.verification.check(paper)).toMatchObject({ state: 'cancelled' });
    await backend.database.sql(`UPDATE invitation SET cancelled_on = NULL WHERE number = $1`, [paper.number]);
  });
});

describe('whoever does not hold it', () => {
  it.each<[string, () => { number: string; code: string }]>([
    ['a number that exists, another code', () => ({ number: paper.number, code: 'A'.repeat(16) })],
    ['a number that does not exist', () => ({ number: 'KZ01-2020-999999', code: paper.code })],
    ['a code in the wrong place of the query', () => ({ number: paper.number, code: "' OR 1=1 --ABCDEFGHJKLM" })],
  ])('is told the same: %s', async (_what, asked) => {
    expect(await anyone.verification.check(asked())).toEqual({ state: 'not-found' });
  });

  it('sees no invitation by SQL either', async () => {
    expect(await backend.database.sqlAs(anonymous, `SELECT * FROM invitation`)).toEqual([]);
  });

  it('cannot go on guessing: an address has a limit, others are served', async () => {
    const from = (ip: string) =>
      appRouter.createCaller({ get: backend.get, token: null, actor: anonymous, ip }).verification.check({
        number: paper.number,
        code: 'B'.repeat(16),
      });
    const answers = await Promise.allSettled(Array.from({ length: 70 }, () => from('203.0.113.7')));
    const refused = answers.filter((answer) => answer.status === 'rejected');
    expect(refused).toHaveLength(10);
    for (const answer of refused) expect(answer.reason).toMatchObject({ code: 'TOO_MANY_REQUESTS' });
    expect(await from('203.0.113.8')).toEqual({ state: 'not-found' });
  });
});
