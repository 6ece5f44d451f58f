import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startBackend, type TestBackend } from '../testing/backend.ts';
import { papersOf } from '../testing/on-paper.ts';
import { officer, type TestOfficer } from '../testing/people.ts';

let backend: TestBackend;
let inspector: TestOfficer;
let neighbour: TestOfficer;
let kiosk: string;
const unitId = 'astana/esil-district';
/** A Tuesday, in reception hours (clause 9). */
const morning = Date.parse('2026-11-24T09:00:00+05:00');
const day = '2026-11-24' as never;
let minute = 0;
const after = (minutes: number) => backend.setClock(new Date(morning + (minute += minutes) * 60_000));

beforeAll(async () => {
  backend = await startBackend();
  const head = await officer(backend, 'head');
  kiosk = (await head.api.counter.addDevice({ unitId, kind: 'kiosk', name: 'Киоск' })).secret;
  for (const name of ['1', '2']) {
    const window = await head.api.counter.addWindow({ unitId, name });
    if (window.outcome !== 'added') throw new Error(window.outcome);
    const seated = await officer(backend, 'intake');
    await seated.api.counter.sit({ windowId: window.windowId });
    if (name === '1') inspector = seated;
    else neighbour = seated;
  }
});
beforeEach(() => after(5));
afterAll(() => backend.close());

async function takeTicket(): Promise<string> {
  const door = await backend.caller(null);
  const taken = await door.counter.takeTicket({ secret: kiosk, language: 'ru', idempotencyKey: randomUUID() });
  if (taken.outcome !== 'taken') throw new Error(taken.outcome);
  return taken.ticket.surveyAddress;
}
/** Takes a ticket, is called four minutes later and served from the fifth on. */
async function served(who = inspector): Promise<{ ticketId: string; number: number }> {
  await takeTicket();
  after(4);
  const called = await who.api.counter.callNext();
  if (called.outcome !== 'called') throw new Error(called.outcome);
  after(1);
  await who.api.counter.moveTicket({ ticketId: called.ticket.id, action: 'start-serving' });
  return { ticketId: called.ticket.id, number: called.ticket.number };
}
const finish = (ticketId: string, who = inspector) => who.api.counter.moveTicket({ ticketId, action: 'finish' });
async function takeIn(ticketId: string | null) {
  const taken = await inspector.api.intake.takeIn(papersOf('business-letter', day, { ticketId }));
  if (taken.outcome !== 'accepted') throw new Error(JSON.stringify(taken));
  return taken;
}
const timelineOf = async (caseId: string) =>
  (await inspector.api.cases.read({ caseId })).timeline.map(({ action, ticket }) => ({ action, ticket }));

describe('papers taken in for a number at the window', () => {
  it('the case says with which number, how long they waited and were served (clauses 7.2, 7.3)', async () => {
    const { ticketId, number } = await served();
    after(7);
    const { caseId } = await takeIn(ticketId);
    const ticket = { number, window: '1', waitSeconds: 300 };
    expect(await timelineOf(caseId)).toEqual([{ action: 'accept-paper', ticket: { ...ticket, servingSeconds: null } }]);
    after(2);
    await finish(ticketId);
    expect(await timelineOf(caseId)).toEqual([{ action: 'accept-paper', ticket: { ...ticket, servingSeconds: 540 } }]);
    // The examiner and the head of the directorate see it, too.
    const examiner = await officer(backend, 'examiner');
    expect((await examiner.api.cases.read({ caseId })).timeline[0]?.ticket?.number).toBe(number);
  });

  it('the desk says for what each number was served', async () => {
    const { ticketId, number } = await served();
    expect((await inspector.api.counter.desk()).current?.cases).toEqual([]);
    const first = await takeIn(ticketId);
    const second = await takeIn(ticketId);
    const cases = [first, second].map((one) => ({
      caseId: one.caseId,
      caseNumber: one.number,
      action: 'accept-paper',
    }));
    expect((await inspector.api.counter.desk()).current?.cases).toEqual(cases);
    await finish(ticketId);
    const desk = await inspector.api.counter.desk();
    expect(desk.current).toBeNull();
    expect(desk.served[0]).toMatchObject({ number, cases });
    expect((await neighbour.api.counter.desk()).served).toEqual([]);
  });

  it('the serving may have been ended a moment before; another officer’s number is refused, and nothing is registered', async () => {
    const { ticketId } = await served();
    await finish(ticketId);
    const { caseId } = await takeIn(ticketId);
    expect((await timelineOf(caseId))[0]?.ticket).toBeDefined();
    const other = await served(neighbour);
    const before = await backend.database.sql(`SELECT FROM case_file`);
    for (const wrong of [other.ticketId, randomUUID()]) await expect(takeIn(wrong)).rejects.toThrow('not-found');
    expect(await backend.database.sql(`SELECT FROM case_file`)).toHaveLength(before.length);
    await finish(other.ticketId, neighbour);
  });

  it('without a number there is none', async () => {
    const { caseId } = await takeIn(null);
    expect(await timelineOf(caseId)).toEqual([{ action: 'accept-paper', ticket: undefined }]);
  });
});

describe('a case opened for a number at the window', () => {
  it('is remembered with it, once, and so is what is done in it while that person stands there', async () => {
    const { caseId, number: caseNumber } = await takeIn(null);
    const { ticketId, number } = await served();
    const open = () => inspector.api.counter.openCase({ ticketId, number: caseNumber });
    expect(await Promise.all([open(), open()])).toEqual([
      { outcome: 'opened', caseId },
      { outcome: 'opened', caseId },
    ]);
    await backend.database.sql(`UPDATE case_file SET status = 'decided' WHERE id = '${caseId}'`);
    const { version } = await inspector.api.cases.read({ caseId });
    const handed = { receivedBy: 'Тілеубекова Әсел', document: 'сенімхат № 4', note: '' };
    await inspector.api.cases.handOver({ caseId, version, ...handed });
    const ofTicket = { number, window: '1', waitSeconds: 300, servingSeconds: null };
    expect(await timelineOf(caseId)).toEqual([
      { action: 'accept-paper', ticket: undefined },
      { action: 'served-at-window', ticket: ofTicket },
      { action: 'hand-over', ticket: ofTicket },
    ]);
    await finish(ticketId);
  });

  it('what is done in another case is not the number’s', async () => {
    const [opened, other] = [await takeIn(null), await takeIn(null)];
    const { ticketId } = await served();
    await inspector.api.counter.openCase({ ticketId, number: opened.number });
    await backend.database.sql(`UPDATE case_file SET status = 'decided' WHERE id = '${other.caseId}'`);
    const { version } = await inspector.api.cases.read({ caseId: other.caseId });
    const call = { how: 'telephone' as const, spokeWith: 'Тілеубекова Әсел', note: '' };
    await inspector.api.cases.logNotice({ caseId: other.caseId, version, ...call });
    expect((await timelineOf(other.caseId)).at(-1)).toEqual({ action: 'notice-given', ticket: undefined });
    await finish(ticketId);
  });

  it('is one of the own unit, for a number that is being served at the own window', async () => {
    const { number } = await takeIn(null);
    const { ticketId } = await served();
    const at = (id: string, caseNumber = number) =>
      inspector.api.counter.openCase({ ticketId: id, number: caseNumber });
    expect(await at(ticketId, '01-2026-999999')).toEqual({ outcome: 'no-such-case' });
    await backend.database.sql(`UPDATE case_file SET unit_id = 'astana/saryarka-district' WHERE number = '${number}'`);
    expect(await at(ticketId)).toEqual({ outcome: 'no-such-case' });
    await finish(ticketId);
    await expect(at(ticketId)).rejects.toThrow('not-allowed');
    await expect(at(randomUUID())).rejects.toThrow('not-found');
  });
});

describe('what is kept', () => {
  it('ties nobody’s answer to a case or a number: from neither is the survey’s link found', async () => {
    const address = await takeTicket();
    const called = await inspector.api.counter.callNext();
    if (called.outcome !== 'called') throw new Error(called.outcome);
    const ticketId = called.ticket.id;
    await inspector.api.counter.moveTicket({ ticketId, action: 'start-serving' });
    const { caseId, number } = await takeIn(ticketId);
    await finish(ticketId);
    const { survey } = await backend.caller(null);
    const code = address.split('/').at(-1) ?? '';
    const answers = { quality: true, information: true, politeness: true, words: '' };
    expect(await survey.answer({ code, answers })).toEqual({ outcome: 'thanks' });
    expect(await backend.database.sql(`SELECT FROM ticket_survey WHERE ticket_id = '${ticketId}'`)).toEqual([]);
    const ofSurvey = await backend.database.sql<{ row: string }>(
      `SELECT to_jsonb(l)::text AS row FROM survey_link l UNION ALL SELECT to_jsonb(a)::text FROM survey_answer a`,
    );
    expect(ofSurvey.length).toBeGreaterThan(0);
    for (const { row } of ofSurvey) for (const id of [ticketId, caseId, number]) expect(row).not.toContain(id);
    // Neither the number nor the case is named by a key of the survey's tables.
    expect(
      await backend.database.sql(
        `SELECT conname FROM pg_constraint WHERE contype = 'f' AND conrelid IN ('survey_link'::regclass, 'survey_answer'::regclass)
           AND confrelid IN ('ticket'::regclass, 'case_file'::regclass, 'served_case'::regclass, 'case_event'::regclass)`,
      ),
    ).toEqual([]);
  });

  it('the ticket itself names nobody', async () => {
    const { ticketId } = await served();
    await takeIn(ticketId);
    const [row] = await backend.database.sql<{ row: string }>(
      `SELECT to_jsonb(t)::text AS row FROM ticket t WHERE id = '${ticketId}'`,
    );
    for (const personal of ['850515410703', 'Тілеубекова', 'Үлгі']) expect(row?.row).not.toContain(personal);
    await finish(ticketId);
  });

  it('by SQL: another’s number, another’s act, or a case of another department is not noted, and nothing noted is changed', async () => {
    const { ticketId } = await served();
    const { caseId } = await takeIn(null);
    const [event] = await backend.database.sql<{ id: string }>(`SELECT id FROM case_event WHERE case_id = '${caseId}'`);
    const insert = `INSERT INTO served_case VALUES (${event?.id}, '${ticketId}', '${caseId}', '${unitId}', 'astana')`;
    await expect(backend.database.sqlAs(neighbour.actor, insert)).rejects.toThrow('row-level security');
    const stranger = await officer(backend, 'intake', { departmentId: 'almaty', unitId: 'almaty/medeu-district' });
    await expect(backend.database.sqlAs(stranger.actor, insert)).rejects.toThrow('row-level security');
    await backend.database.sqlAs(inspector.actor, insert);
    for (const change of ['UPDATE served_case SET ticket_id = ticket_id', 'DELETE FROM served_case'])
      await expect(backend.database.sqlAs(inspector.actor, change)).rejects.toThrow('permission denied');
    expect(await backend.database.sqlAs(stranger.actor, `SELECT * FROM served_case`)).toEqual([]);
    expect(await backend.database.sqlAs(stranger.actor, `SELECT * FROM tickets_of_case('${caseId}')`)).toEqual([]);
    await finish(ticketId);
  });
});
