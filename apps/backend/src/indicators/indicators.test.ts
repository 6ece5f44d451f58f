import { randomUUID } from 'node:crypto';
import { addDays, dayOf, plainDate } from '@shaqyru/domain/law/plain-date';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { anonymous } from '../database/actor.ts';
import { startBackend, type TestBackend } from '../testing/backend.ts';
import { sharesOf, surveyCode } from '../testing/indicators.ts';
import { aigul, officer, signIn, type TestOfficer } from '../testing/people.ts';
import { decide, proposedCase } from '../testing/walk.ts';

const today = dayOf(new Date().toISOString(), 'Asia/Almaty');
const thisYear = { from: plainDate(`${today.slice(0, 4)}-01-01`), to: today };

let backend: TestBackend;
let analyst: TestOfficer;
let head: TestOfficer;
let caseId: string;

beforeAll(async () => {
  backend = await startBackend();
  analyst = await officer(backend, 'analyst', { departmentId: 'ministry', unitId: null });
  head = await officer(backend, 'head');
  const applicant = await signIn(backend, aigul);
  caseId = await proposedCase(backend, { applicant, examiner: await officer(backend, 'examiner') });
});
afterAll(() => backend.close());
afterEach(() => backend.setClock(null));

const cellsOf = async (bodyId: string, departmentId: string | null = null) => {
  const { bodies } = await analyst.api.indicators.table({ ...thisYear, departmentId });
  return bodies.find((body) => body.bodyId === bodyId)?.cells;
};

describe('a case walked by people', () => {
  it('is still within its term, then served in time: on the table at once, in the unit, the department and the country', async () => {
    expect((await cellsOf('astana'))?.['1.1']).toMatchObject({
      numerator: 0,
      denominator: 0,
      percent: null,
      leftOut: { 'still-within-term': 1 },
    });
    await decide(head, caseId);
    for (const [body, department] of [
      ['country', null],
      ['astana', null],
      ['astana', 'astana'],
      ['astana/esil-district', 'astana'],
    ] as const) {
      const cells = await cellsOf(body, department);
      expect(cells?.['1.1']).toMatchObject({ numerator: 1, denominator: 1, percent: 100, leftOut: {} });
      expect(cells?.['4.1']).toMatchObject({ numerator: 0, denominator: 1, percent: 0 });
      expect(cells?.['3.2']).toMatchObject({ numerator: 4, denominator: 4, percent: 100 });
    }
    expect((await cellsOf('almaty'))?.['1.1']).toMatchObject({ numerator: 0, denominator: 0 });
  });

  it('is opened from its number by the head of the department, and by nobody of another or of the ministry', async () => {
    const ask = { ...thisYear, group: 'in-time' as const, unitId: null, after: null };
    const { items, next } = await head.api.indicators.cases(ask);
    expect([items.map((item) => item.caseId), next]).toEqual([[caseId], null]);
    const almaty = await officer(backend, 'head', { departmentId: 'almaty', unitId: null });
    expect((await almaty.api.indicators.cases(ask)).items).toEqual([]);
    await expect(almaty.api.indicators.table({ ...thisYear, departmentId: 'astana' })).rejects.toThrow('not-found');
    await expect(almaty.api.indicators.table({ ...thisYear, departmentId: null })).rejects.toThrow('not-found');
    await expect(analyst.api.indicators.cases(ask)).rejects.toThrow('FORBIDDEN');
    for (const table of [
      'case_file',
      'applicant',
      'case_event',
      'indicator_case',
      'notification',
      'decision',
      'complaint',
    ])
      expect(await backend.database.sqlAs(analyst.actor, `SELECT * FROM ${table}`)).toEqual([]);
  });
});

describe('the survey’s share', () => {
  it('is hidden from officers below five answers, and has its confidence interval from five on', async () => {
    const { survey } = await backend.caller(null);
    for (let each = 1; each <= 5; each += 1) {
      const answers = { quality: each < 5, information: null, politeness: true, words: '' };
      expect(await survey.answer({ code: await surveyCode(backend), answers })).toEqual({ outcome: 'thanks' });
      if (each < 5) expect((await cellsOf('astana'))?.['2.1']).toEqual({ state: 'hidden' });
    }
    expect((await cellsOf('astana'))?.['2.1']).toEqual({
      state: 'shown',
      numerator: 4,
      denominator: 5,
      percent: 80,
      interval: { low: 37.55, high: 96.38 },
      leftOut: {},
    });
    expect((await cellsOf('astana'))?.['3.1']).toMatchObject({ denominator: 0, leftOut: { 'not-answered': 5 } });
  });

  it('is published when the month is over, and only its whole months', async () => {
    const door = await backend.caller(null);
    const month = plainDate(`${today.slice(0, 7)}-01`);
    const nextMonth = addDays(month, 40);
    backend.setClock(new Date(`${nextMonth}T12:00:00+05:00`));
    const published = await door.indicators.published({ year: Number(today.slice(0, 4)) });
    const country = published.bodies.find(({ bodyId }) => bodyId === 'country');
    expect(country?.cells['2.1']).toMatchObject({ numerator: 4, denominator: 5 });
    expect(country?.cells['1.1']).toEqual({ state: 'hidden' });
    expect(published.bodies).toHaveLength(17);
    expect(published.history.find((each) => each.month === today.slice(0, 7))?.shares).toMatchObject({
      '1.1': null,
      '2.1': 80,
    });
    backend.setClock(null);
    if (today.slice(5, 7) !== '01') {
      const now = await door.indicators.published({ year: null });
      expect(now.bodies[0]?.cells['2.1']).toMatchObject({ denominator: 0 });
    }
    await expect(door.indicators.published({ year: 2199 })).rejects.toThrow('not-found');
  });
});

describe('the ministry’s yearly order (clause 19)', () => {
  const order = (normative: number, supersedes: string | null = null, number = '1021') => ({
    year: Number(today.slice(0, 4)),
    number,
    date: today,
    shares: sharesOf(normative, normative + 2.5),
    supersedes,
    idempotencyKey: randomUUID(),
  });

  it('is entered by the ministry’s analyst, superseded, and never edited', async () => {
    const { indicators } = analyst.api;
    const first = order(90);
    const entered = await indicators.enterOrder(first);
    if (entered.outcome !== 'entered') throw new Error(entered.outcome);
    expect(await indicators.enterOrder(first)).toEqual(entered);
    expect(await indicators.enterOrder(order(91))).toEqual({ outcome: 'changed-elsewhere' });
    const both = await Promise.all(
      [92, 93].map((normative) => indicators.enterOrder(order(normative, entered.orderId))),
    );
    expect(both.map(({ outcome }) => outcome).toSorted()).toEqual(['changed-elsewhere', 'entered']);

    const orders = await indicators.orders();
    expect(orders.map(({ superseded }) => superseded)).toEqual([false, true]);
    expect(orders[1]).toMatchObject({ number: '1021', date: today, enteredBy: analyst.actor.name });
    expect(orders[1]?.shares['4.1']).toEqual({ normative: 90, nextYearTarget: 92.5 });
    const { order: standing } = await analyst.api.indicators.table({ ...thisYear, departmentId: null });
    expect(standing?.id).toBe(orders[0]?.id);
    for (const change of [`UPDATE target_order SET number = '1'`, `DELETE FROM target_order`])
      await expect(backend.database.sql(change)).rejects.toThrow('append-only');
    const [audited] = await backend.database.sql(
      `SELECT count(*)::int AS n FROM audit_entry WHERE action = 'indicators.enter-order'`,
    );
    expect(audited).toEqual({ n: 2 });
  });

  it('is not entered before its day, for another year’s entry, or by another hand', async () => {
    const [standing] = await analyst.api.indicators.orders();
    expect(await analyst.api.indicators.enterOrder({ ...order(90), date: addDays(today, 1) })).toEqual({
      outcome: 'not-yet',
    });
    const foreign = { ...order(90, standing?.id ?? null), year: 2012 };
    expect(await analyst.api.indicators.enterOrder(foreign)).toEqual({ outcome: 'changed-elsewhere' });
    const local = await officer(backend, 'analyst', { departmentId: 'almaty', unitId: null });
    await expect(local.api.indicators.enterOrder(order(90))).rejects.toThrow('not-found');
    const insert = `INSERT INTO target_order (year, number, date, shares, entered_by, entered_by_name) VALUES (2013, '1', '2013-01-01', $1, $2, 'x')`;
    for (const actor of [local.actor, head.actor, anonymous])
      await expect(
        backend.database.sqlAs(actor, insert, [sharesOf(90), 'id' in actor ? actor.id : randomUUID()]),
      ).rejects.toThrow('row-level security');
  });

  it('is on the paper of Annex 5, which anyone may take, in three languages', async () => {
    backend.setClock(new Date(`${addDays(plainDate(`${today.slice(0, 7)}-01`), 40)}T12:00:00+05:00`));
    const url = await backend.listen();
    for (const language of ['kk', 'ru', 'en']) {
      const answer = await fetch(`${url}/indicators/paper?year=${today.slice(0, 4)}&language=${language}`);
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf']);
      expect(
        Buffer.from(await answer.arrayBuffer())
          .subarray(0, 5)
          .toString(),
      ).toBe('%PDF-');
    }
    const status = async (query: string) => (await fetch(`${url}/indicators/paper?${query}`)).status;
    expect(await status(`year=${today.slice(0, 4)}&language=kk&body=nowhere`)).toBe(404);
    expect(await status('year=1999&language=kk')).toBe(400);
  });
});
