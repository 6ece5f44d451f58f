import { randomUUID } from 'node:crypto';
import { addDays, type PlainDate } from '@shaqyru/domain/law/plain-date';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Clock } from '../common/clock.ts';
import { startBackend, type TestBackend } from '../testing/backend.ts';
import { aigul, officer, signIn, type TestApplicant, type TestOfficer } from '../testing/people.ts';
import { act, issuedCase, proposedCase, submittedCase } from '../testing/walk.ts';
import { SumFlows } from './sum-flows.ts';

const esil = 'astana/esil-district';
let backend: TestBackend;
let today: PlainDate;
let applicant: TestApplicant;
let examiner: TestOfficer;
let head: TestOfficer;
let intake: TestOfficer;

beforeAll(async () => {
  backend = await startBackend();
  today = backend.get(Clock).today();
  applicant = await signIn(backend, aigul);
  examiner = await officer(backend, 'examiner', { departmentId: 'astana', unitId: null });
  head = await officer(backend, 'head', { departmentId: 'astana', unitId: null });
  intake = await officer(backend, 'intake', { departmentId: 'astana', unitId: esil });
});
afterAll(() => backend.close());

const read = (who: TestOfficer, from: PlainDate, to: PlainDate = from, departmentId: string | null = 'astana') =>
  who.api.figures.read({ from, to, departmentId });

describe('what passes through', () => {
  it('is counted by the events of the day, in the unit of the case', async () => {
    await submittedCase(backend, applicant);
    const returned = await submittedCase(backend, applicant);
    await act(intake, returned, (at) =>
      intake.api.cases.returnIncomplete({
        ...at,
        remarks: [{ group: 'petition', inviteeId: null, field: null, words: 'Толықтырыңыз' }],
      }),
    );
    const sentBack = await proposedCase(backend, { applicant, examiner });
    await act(head, sentBack, (at) => head.api.decisions.returnToExaminer({ ...at, reason: 'Қайта қараңыз' }));
    const issued = await issuedCase(backend, { applicant, examiner, head });
    await act(intake, issued, (at) =>
      intake.api.cases.handOver({ ...at, receivedBy: 'Айгүл', document: 'жеке куәлік', note: '' }),
    );
    const { whole, bodies, days } = await read(head, addDays(today, -1), today);
    const expected = { in: 4, accepted: 2, returned: 1, 'sent-back': 1, decided: 1, 'handed-over': 1 };
    expect(whole.flows).toEqual(expected);
    expect(bodies.find(({ bodyId }) => bodyId === esil)?.flows).toEqual(expected);
    expect(bodies.filter(({ flows }) => flows.in > 0)).toHaveLength(1);
    expect(days.map(({ day, flows }) => [day, flows.in])).toEqual([
      [addDays(today, -1), 0],
      [today, 4],
    ]);
    expect(whole).toMatchObject({ inTime: 1, late: 0, backlog: { submitted: 1, 'under-examination': 1 } });
    expect(whole.ages).toEqual({ '0-2': 2, '3-5': 0, '6-8': 0, '9-14': 0, '15+': 0 });
  });

  it('stays the same when the rows of a day that is over are added up, once or twice', async () => {
    const before = await read(head, today);
    backend.setClock(new Date(`${addDays(today, 1)}T01:00:00+05:00`));
    await backend.get(SumFlows).run();
    await backend.get(SumFlows).run();
    backend.setClock(null);
    const after = await read(head, today);
    expect(after.days).toEqual(before.days);
    const rows = await backend.database.sql(`SELECT flow FROM case_flow`);
    expect(rows.map(({ flow }) => flow).toSorted()).toEqual([
      'accepted',
      'decided',
      'handed-over',
      'in',
      'returned',
      'sent-back',
    ]);
  });

  it.each([
    [0, '0-2'], [2, '0-2'], [3, '3-5'], [8, '6-8'], [9, '9-14'], [14, '9-14'], [15, '15+'], [400, '15+'],
  ] as const)('a case submitted %d days ago is of the age %s', async (days, band) => {
    const [row] = await backend.database.sql<{ id: string }>(`SELECT id FROM case_file WHERE status = 'submitted'`);
    await backend.database.sql(`UPDATE case_file SET submitted_at = $2 WHERE id = $1`, [
      row?.id,
      `${addDays(today, -days)}T00:30:00+05:00`,
    ]);
    const { ages } = (await read(head, today)).whole;
    expect(ages[band]).toBeGreaterThan(band === '0-2' ? 1 : 0);
  }); // prettier-ignore
});

describe('waits at the counter', () => {
  it('are those of whoever was served: half of them, nearly all, and how many within the limit of clause 7.2', async () => {
    const window = await head.api.counter.addWindow({ unitId: esil, name: '1' });
    const { secret } = await head.api.counter.addDevice({ unitId: esil, kind: 'kiosk', name: 'Киоск' });
    const at = (minute: number) => backend.setClock(new Date(Date.parse(`${today}T10:00:00+05:00`) + minute * 60_000));
    at(0);
    await intake.api.counter.sit({ windowId: window.outcome === 'added' ? window.windowId : '' });
    for (let each = 0; each < 4; each += 1)
      await backend
        .caller(null)
        .then((door) => door.counter.takeTicket({ secret, language: 'kk', idempotencyKey: randomUUID() }));
    // Served after 1, 11 and 21 minutes, ten minutes each; the last one did not come.
    for (const minute of [1, 11, 21, 31]) {
      at(minute);
      await intake.api.counter.callNext();
      const ticketId = (await intake.api.counter.desk()).current?.id ?? '';
      if (minute === 31) await intake.api.counter.moveTicket({ ticketId, action: 'no-show' });
      else await intake.api.counter.moveTicket({ ticketId, action: 'start-serving' });
      at(minute + 9);
      if (minute !== 31) await intake.api.counter.moveTicket({ ticketId, action: 'finish' });
    }
    backend.setClock(null);
    const { whole, bodies, waitLimitSeconds } = await read(head, today);
    expect(waitLimitSeconds).toBe(900);
    const expected = {
      served: 3,
      withinLimit: 2,
      medianSeconds: 660,
      p95Seconds: 1200,
      medianServingSeconds: 540,
      noShows: 1,
    };
    expect(whole.waits).toEqual(expected);
    expect(bodies.find(({ bodyId }) => bodyId === esil)?.waits).toEqual(expected);
    expect(bodies.filter(({ waits }) => waits !== null)).toHaveLength(1);
  });
});

describe('who sees figures', () => {
  it('the ministry all departments side by side, a department its own; nobody a foreign one', async () => {
    const analyst = await officer(backend, 'analyst', { departmentId: 'ministry', unitId: null });
    const country = await read(analyst, today, today, null);
    expect(country.bodies).toHaveLength(16);
    expect(country.bodies.find(({ bodyId }) => bodyId === 'astana')?.flows.in).toBe(4);
    expect(country.whole).toMatchObject({ flows: { in: 4, decided: 1 }, waits: { served: 3 } });
    expect((await read(analyst, today)).whole.backlog).toEqual((await read(head, today)).whole.backlog);
    const stranger = await officer(backend, 'head', { departmentId: 'almaty', unitId: null });
    await expect(read(stranger, today)).rejects.toThrow('not-found');
    await expect(read(head, today, today, null)).rejects.toThrow('not-found');
    const own = await read(stranger, today, today, 'almaty');
    expect(own.whole).toMatchObject({ flows: { in: 0 }, backlog: {}, waits: null });
  });

  it('nobody by going round the program', async () => {
    const asked = [
      `SELECT * FROM case_flow WHERE department_id = 'astana'`,
      `SELECT * FROM open_backlog(ARRAY['astana'], current_date, ARRAY[0, 3])`,
      `SELECT * FROM counter_waits(ARRAY['astana'], '2000-01-01', '2100-01-01', 900) WHERE served > 0`,
    ];
    for (const sql of asked) {
      expect(await backend.database.sqlAs(head.actor, sql)).not.toEqual([]);
      expect(await backend.database.sqlAs({ ...head.actor, departmentId: 'almaty' }, sql)).toEqual([]);
      expect(await backend.database.sqlAs(examiner.actor, sql)).toEqual([]);
      expect(await backend.database.sqlAs(applicant.actor, sql)).toEqual([]);
    }
    await expect(
      backend.database.sqlAs(head.actor, `INSERT INTO case_flow VALUES ('astana', 'x', '2026-01-01', 'in', 1)`),
    ).rejects.toThrow('permission denied');
  });

  it('a period of at most a year', async () => {
    await expect(read(head, addDays(today, -366), today)).rejects.toThrow();
    await expect(read(head, today, addDays(today, -1))).rejects.toThrow();
  });
});
