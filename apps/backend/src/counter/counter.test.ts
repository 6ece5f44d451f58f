import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { DeviceActor } from '../database/actor.ts';
import { startBackend, type TestBackend } from '../testing/backend.ts';
import { officer, type TestOfficer } from '../testing/people.ts';

let backend: TestBackend;
let head: TestOfficer;
const unitId = 'astana/esil-district';
/** A Tuesday, in reception hours (clause 9). */
const morning = Date.parse('2026-11-24T09:00:00+05:00');
const at = (minutes: number, seconds = 0) => backend.setClock(new Date(morning + (minutes * 60 + seconds) * 1000));

beforeAll(async () => {
  backend = await startBackend();
  head = await officer(backend, 'head');
});
afterAll(() => backend.close());
beforeEach(async () => {
  await backend.database.sql(
    `TRUNCATE counter_event, ticket_survey, served_case, ticket, counter_day, counter_window, counter_device`,
  );
  at(0);
});

/** A unit with a kiosk, a display and inspectors at so many windows. */
async function hall(windows: number, unit = unitId) {
  const { api } = unit.startsWith('astana')
    ? head
    : await officer(backend, 'head', { departmentId: 'almaty', unitId: null });
  const kiosk = await api.counter.addDevice({ unitId: unit, kind: 'kiosk', name: 'Киоск' });
  const board = await api.counter.addDevice({ unitId: unit, kind: 'board', name: 'Табло' });
  const inspectors = await Promise.all(
    Array.from({ length: windows }, (_, index) => api.counter.addWindow({ unitId: unit, name: String(index + 1) })),
  );
  const seated: TestOfficer[] = [];
  for (const window of inspectors) {
    if (window.outcome !== 'added') throw new Error(window.outcome);
    const inspector = await officer(backend, 'intake', { departmentId: unit.split('/')[0] ?? '', unitId: unit });
    await inspector.api.counter.sit({ windowId: window.windowId });
    seated.push(inspector);
  }
  const door = await backend.caller(null);
  const take = async (language: 'kk' | 'ru' | 'en' = 'kk', idempotencyKey: string = randomUUID()) =>
    door.counter.takeTicket({ secret: kiosk.secret, language, idempotencyKey });
  const show = async () => {
    const answer = await door.counter.board({ secret: board.secret });
    if (answer.outcome !== 'shown') throw new Error(answer.outcome);
    return answer.board;
  };
  return { kiosk, board, take, show, inspectors: seated };
}

const numberOf = (answer: { outcome: string; ticket?: { number: number } }) => answer.ticket?.number ?? answer.outcome;

/** Calls whoever is next and serves them to the end. */
async function serveNext({ api }: TestOfficer): Promise<number | null> {
  const called = await api.counter.callNext();
  if (called.outcome !== 'called') return null;
  for (const action of ['start-serving', 'finish'] as const) {
    const moved = await api.counter.moveTicket({ ticketId: called.ticket.id, action });
    if (moved.outcome !== 'moved') throw new Error(moved.outcome);
  }
  return called.ticket.number;
}

describe('tickets', () => {
  it('are numbered without gaps, say how many wait, and a double touch takes one', async () => {
    const { take } = await hall(1);
    const key = randomUUID();
    const answers = [await take('kk', key), await take('kk', key), await take('ru'), await take('en')];
    expect(
      answers.map((answer) => (answer.outcome === 'taken' ? [answer.ticket.number, answer.ticket.ahead] : answer)),
    ).toEqual([
      [1, 0],
      [1, 0],
      [2, 1],
      [3, 2],
    ]);
  });

  it('taken by fifty touches at once are 1 to 50', async () => {
    const { take } = await hall(0);
    const numbers = (await Promise.all(Array.from({ length: 50 }, () => take()))).map(numberOf);
    expect(numbers.toSorted((a, b) => Number(a) - Number(b))).toEqual(
      Array.from({ length: 50 }, (_, index) => index + 1),
    );
  });

  it.each([
    // on the wall                 open?   next opening
    ['2026-11-24T08:59:00+05:00', false, { date: '2026-11-24', time: '09:00' }],
    ['2026-11-24T12:59:00+05:00', true, null],
    ['2026-11-24T13:00:00+05:00', false, { date: '2026-11-24', time: '14:30' }],
    ['2026-11-24T18:00:00+05:00', false, { date: '2026-11-25', time: '09:00' }],
    ['2026-11-28T12:30:00+05:00', true, null],
    ['2026-11-28T13:00:00+05:00', false, { date: '2026-11-30', time: '09:00' }],
    ['2026-12-16T10:00:00+05:00', false, { date: '2026-12-17', time: '09:00' }],
  ])('at %s (clause 9): given out %s', async (now, open, opens) => {
    const { take } = await hall(0);
    backend.setClock(new Date(now));
    const answer = await take();
    expect(answer).toMatchObject(open ? { outcome: 'taken' } : { outcome: 'closed', opens });
  });

  it('carry the link of the survey, which opens when the serving has ended, and never for a number that did not come', async () => {
    const { take, inspectors } = await hall(1);
    const key = randomUUID();
    const addresses: string[] = [];
    for (const answer of [await take('ru', key), await take('ru', key), await take('kk')]) {
      if (answer.outcome === 'taken') addresses.push(answer.ticket.surveyAddress);
    }
    const { survey } = await backend.caller(null);
    const states = () =>
      Promise.all(
        addresses.map(async (address) => (await survey.open({ code: address.split('/').at(-1) ?? '' })).state),
      );
    expect(addresses[0]).toMatch(/\/ru\/survey\/[\w-]{24}$/);
    expect(await states()).toEqual(['unknown', 'unknown', 'unknown']);

    await serveNext(inspectors[0]!);
    // Touched twice, the ticket that the machine printed last counts.
    expect(await states()).toEqual(['unknown', 'open', 'unknown']);
    const called = await inspectors[0]!.api.counter.callNext();
    if (called.outcome !== 'called') throw new Error(called.outcome);
    await inspectors[0]!.api.counter.moveTicket({ ticketId: called.ticket.id, action: 'no-show' });
    expect(await states()).toEqual(['unknown', 'open', 'unknown']);
    expect(await backend.database.sql(`SELECT * FROM ticket_survey`)).toEqual([]);
  });

  it('of another day begin with 1 again, and yesterday’s are not called', async () => {
    const { take, inspectors } = await hall(1);
    await take();
    await take();
    at(24 * 60);
    expect(numberOf(await take())).toBe(1);
    expect(await serveNext(inspectors[0]!)).toBe(1);
    expect(await inspectors[0]!.api.counter.callNext()).toEqual({ outcome: 'nobody-waiting' });
  });
});

describe('calling', () => {
  it('two windows calling 200 tickets at once: each once, strictly in order (clause 9)', async () => {
    const { take, inspectors } = await hall(2);
    for (let count = 0; count < 200; count += 1) await take();
    const served = await Promise.all(
      inspectors.map(async (inspector) => {
        const numbers: number[] = [];
        for (let next = await serveNext(inspector); next !== null; next = await serveNext(inspector))
          numbers.push(next);
        return numbers;
      }),
    );
    const calls = await backend.database.sql<{ number: number }>(
      `SELECT t.number FROM counter_event e JOIN ticket t ON t.id = e.ticket_id WHERE e.action = 'call' ORDER BY e.id`,
    );
    expect(calls.map(({ number }) => number)).toEqual(Array.from({ length: 200 }, (_, index) => index + 1));
    expect(served.flat()).toHaveLength(200);
    // Both windows worked, or nothing of this was at once.
    for (const numbers of served) expect(numbers.length).toBeGreaterThan(20);
  });

  it('a second click calls nobody else', async () => {
    const { take, inspectors } = await hall(1);
    await take();
    await take();
    const { api } = inspectors[0]!;
    const answers = await Promise.all([api.counter.callNext(), api.counter.callNext()]);
    expect(answers.map(({ outcome }) => outcome).toSorted()).toEqual(['busy', 'called']);
    expect(answers.map(numberOf)).toEqual([1, 1]);
  });

  it('without a window calls nobody', async () => {
    const { take } = await hall(0);
    await take();
    const standing = await officer(backend, 'intake');
    expect(await standing.api.counter.callNext()).toEqual({ outcome: 'no-window' });
  });

  it('of several units at once is each unit’s own', async () => {
    const [esil, medeu] = [await hall(1), await hall(1, 'almaty/medeu-district')];
    await Promise.all([esil.take(), esil.take(), medeu.take()]);
    expect(await serveNext(medeu.inspectors[0]!)).toBe(1);
    expect(await serveNext(medeu.inspectors[0]!)).toBeNull();
    expect((await esil.show()).waitingCount).toBe(2);
    expect((await medeu.show()).waitingCount).toBe(0);
  });

  it('who did not come takes a new ticket: no other way leads back into the queue', async () => {
    const { take, inspectors } = await hall(1);
    await take();
    await take();
    const { api } = inspectors[0]!;
    const called = await api.counter.callNext();
    if (called.outcome !== 'called') throw new Error(called.outcome);
    const move = (action: 'call-again' | 'no-show' | 'start-serving') =>
      api.counter.moveTicket({ ticketId: called.ticket.id, action });
    expect(await move('call-again')).toMatchObject({ outcome: 'moved', ticket: { calls: 2 } });
    expect(await move('no-show')).toMatchObject({ outcome: 'moved', ticket: { status: 'no-show' } });
    expect(await move('call-again')).toEqual({ outcome: 'not-possible', status: 'no-show' });
    expect(await move('start-serving')).toEqual({ outcome: 'not-possible', status: 'no-show' });
    expect(numberOf(await api.counter.callNext())).toBe(2);
  });
});

describe('the clocks of clauses 7.2 and 7.3', () => {
  it('are recorded for the indicators: the wait until the serving begins, the serving until its end', async () => {
    const { take, inspectors } = await hall(1);
    const { api } = inspectors[0]!;
    for (const [wait, serving] of [
      [14, 15],
      [16, 15],
    ] as const) {
      at(0);
      await take();
      at(wait - 2);
      const called = await api.counter.callNext();
      if (called.outcome !== 'called') throw new Error(called.outcome);
      at(wait);
      await api.counter.moveTicket({ ticketId: called.ticket.id, action: 'start-serving' });
      at(wait + serving, wait === 16 ? 1 : 0);
      await api.counter.moveTicket({ ticketId: called.ticket.id, action: 'finish' });
    }
    at(60);
    const { figures, limits } = await api.counter.desk();
    expect(limits).toEqual({ waitSeconds: 900, servingSeconds: 900 });
    expect(figures).toEqual({
      served: 2,
      noShows: 0,
      wait: { kept: 1, of: 2 },
      serving: { kept: 1, of: 2 },
      longestWaitSeconds: 960,
      averageServingSeconds: 901,
    });
  });
});

describe('the hall’s display', () => {
  it('shows which number is called to which window, and the inspector’s name and post', async () => {
    const { take, show, inspectors } = await hall(2);
    for (const language of ['kk', 'ru', 'en'] as const) await take(language);
    await inspectors[1]!.api.counter.callNext();
    at(1);
    await inspectors[0]!.api.counter.callNext();
    const board = await show();
    expect(board.calls.map(({ number, window, serving }) => [number, window, serving])).toEqual([
      [2, '1', false],
      [1, '2', false],
    ]);
    expect(board.waitingCount).toBe(1);
    expect(board.windows).toEqual(
      inspectors.map(({ actor }, index) =>
        expect.objectContaining({ name: String(index + 1), officer: { name: actor.name, post: 'инспектор' } }),
      ),
    );
  });
});

describe('windows', () => {
  it('change hands, unless somebody stands there', async () => {
    const { take, inspectors, show } = await hall(2);
    const [first, second] = inspectors as [TestOfficer, TestOfficer];
    const [one, two] = (await first.api.counter.desk()).windows;
    await take();
    await first.api.counter.callNext();
    expect(await second.api.counter.sit({ windowId: one!.id })).toEqual({ outcome: 'occupied' });
    expect(await first.api.counter.sit({ windowId: null })).toEqual({ outcome: 'occupied' });
    expect(await head.api.counter.removeWindow({ windowId: one!.id })).toEqual({ outcome: 'occupied' });
    expect(await second.api.counter.sit({ windowId: null })).toEqual({ outcome: 'seated' });
    expect((await show()).windows.map(({ officer }) => officer?.name ?? null)).toEqual([first.actor.name, null]);
    expect(await head.api.counter.removeWindow({ windowId: two!.id })).toEqual({ outcome: 'removed' });
    expect(await head.api.counter.addWindow({ unitId, name: '2' })).toMatchObject({ outcome: 'added' });
    expect(await head.api.counter.addWindow({ unitId, name: '2' })).toEqual({ outcome: 'name-taken' });
  });

  it('another window’s number is not the inspector’s to move', async () => {
    const { take, inspectors } = await hall(2);
    await take();
    const called = await inspectors[0]!.api.counter.callNext();
    if (called.outcome !== 'called') throw new Error(called.outcome);
    const move = inspectors[1]!.api.counter.moveTicket({ ticketId: called.ticket.id, action: 'no-show' });
    await expect(move).rejects.toThrow('not-allowed');
  });
});

describe('machines of the hall', () => {
  it('a wrong secret, the other machine’s and one that was removed open nothing', async () => {
    const { kiosk, board, take } = await hall(0);
    const door = await backend.caller(null);
    const takeWith = (secret: string) =>
      door.counter.takeTicket({ secret, language: 'kk', idempotencyKey: randomUUID() });
    expect(await takeWith('AAAA-BBBB-CCCC-DDDD')).toEqual({ outcome: 'unknown-device' });
    expect(await takeWith(board.secret)).toEqual({ outcome: 'unknown-device' });
    expect(await door.counter.board({ secret: kiosk.secret })).toEqual({ outcome: 'unknown-device' });
    expect(await takeWith(kiosk.secret.toLowerCase().replaceAll('-', ' '))).toMatchObject({ outcome: 'taken' });
    await head.api.counter.removeDevice({ deviceId: kiosk.deviceId });
    expect(await take()).toEqual({ outcome: 'unknown-device' });
  });

  it('of the secret the database keeps a digest only', async () => {
    const { kiosk } = await hall(0);
    const rows = await backend.database.sql(`SELECT d.*, encode(secret_hash, 'escape') AS text FROM counter_device d`);
    expect(JSON.stringify(rows)).not.toContain(kiosk.secret.replaceAll('-', ''));
    expect(JSON.stringify(rows)).not.toContain(kiosk.secret);
  });

  it.each<[string, string, RegExp | number]>([
    ['sees no case', 'SELECT * FROM case_file', 0],
    ['sees no officer', 'SELECT * FROM officer', 0],
    ['sees no other unit’s queue', `SELECT * FROM ticket WHERE unit_id <> '${unitId}'`, 0],
    ['calls nobody', `UPDATE ticket SET calls = 9 RETURNING id`, 0],
    [
      'sets up no window',
      `INSERT INTO counter_window (unit_id, department_id, name) VALUES ('${unitId}', 'astana', 'x')`,
      /row-level/,
    ],
    ['lets in no other machine', `SELECT * FROM counter_device`, 0],
    ['rewrites no record', `DELETE FROM counter_event`, /permission denied/],
  ])('a kiosk by SQL %s', async (_what, sql, expected) => {
    const { take, kiosk } = await hall(0);
    await take();
    await (await hall(0, 'almaty/medeu-district')).take();
    const device: DeviceActor = { kind: 'device', id: kiosk.deviceId, departmentId: 'astana', unitId };
    const work = backend.database.sqlAs(device, sql);
    if (typeof expected === 'number') expect(await work).toHaveLength(expected);
    else await expect(work).rejects.toThrow(expected);
  });

  it.each<[string, string, number]>([
    ['the own unit', 'astana/esil-district', 1],
    ['another unit of the department', 'astana/saryarka-district', 0],
  ])('an inspector sees the queue of %s: %s', async (_which, unit, seen) => {
    const { take } = await hall(0);
    await take();
    const inspector = await officer(backend, 'intake', { departmentId: 'astana', unitId: unit });
    expect(await backend.database.sqlAs(inspector.actor, 'SELECT * FROM ticket')).toHaveLength(seen);
  });
});
