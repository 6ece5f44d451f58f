import { addDays } from '@shaqyru/domain/law/plain-date';
import { NoticeKind } from '@shaqyru/domain/notices/notice-kinds';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { MoveDueOfCase } from '../cases/move-due-of-case.ts';
import { system } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { startBackend, type TestBackend } from '../testing/backend.ts';
import { papersOf } from '../testing/on-paper.ts';
import { officer, type TestOfficer } from '../testing/people.ts';
import { act, decide } from '../testing/walk.ts';
import { Notify } from './notify.ts';

let backend: TestBackend;
let inspector: TestOfficer;
let examiner: TestOfficer;
let head: TestOfficer;
const now = new Date('2026-11-24T12:00:00+05:00');

beforeAll(async () => {
  backend = await startBackend();
  inspector = await officer(backend, 'intake');
  examiner = await officer(backend, 'examiner');
  head = await officer(backend, 'head');
});
beforeEach(() => backend.setClock(now));
afterAll(() => backend.close());

async function takeIn(email?: string): Promise<string> {
  const papers = papersOf('tourist-letter', '2026-11-24' as never);
  const organisation = { ...papers.answers.organisation, ...(email ? { email } : {}) };
  const taken = await inspector.api.intake.takeIn({ ...papers, answers: { ...papers.answers, organisation } });
  if (taken.outcome !== 'accepted') throw new Error(JSON.stringify(taken));
  return taken.caseId;
}
async function decided(caseId: string): Promise<string> {
  await act(examiner, caseId, (at) => examiner.api.cases.startExamination(at));
  await act(examiner, caseId, (at) => examiner.api.specialRecords.checkInvitees(at));
  const { answers } = await examiner.api.cases.read({ caseId });
  const items = (answers.invitees ?? []).map(({ id }) => ({ inviteeId: id, outcome: 'issue' as const, grounds: [] }));
  await act(examiner, caseId, (at) => examiner.api.decisions.propose({ ...at, items, note: '' }));
  backend.setClock(null);
  expect(await decide(head, caseId)).toEqual({ outcome: 'decided' });
  return caseId;
}
const toTell = async (who = inspector) =>
  (await who.api.cases.worklist({ list: 'to-tell', limit: 100 })).items.map(({ id }) => id);
const counted = async () => (await inspector.api.worklists.counts()).counts['to-tell'];
const untoldOf = async (caseId: string) => (await inspector.api.cases.read({ caseId })).untold.map(({ kind }) => kind);
const call = { how: 'telephone' as const, spokeWith: 'Тілеубекова Әсел', note: '' };
const logCall = (caseId: string) => act(inspector, caseId, (at) => inspector.api.cases.logNotice({ ...at, ...call }));

describe('who applied on paper and gave no e-mail address (clause 15)', () => {
  it('is to be told by telephone of the decision: it stands in the list until a call is logged', async () => {
    const caseId = await takeIn();
    // Of the acceptance they are told at the window, with the talon.
    expect(await untoldOf(caseId)).toEqual([]);
    const before = (await counted()) ?? 0;
    await decided(caseId);
    expect(await untoldOf(caseId)).toEqual(['decided']);
    expect(await toTell()).toContain(caseId);
    expect(await toTell(examiner)).toContain(caseId);
    expect(await counted()).toBe(before + 1);
    expect(await logCall(caseId)).toEqual({ outcome: 'done' });
    expect(await untoldOf(caseId)).toEqual([]);
    expect(await toTell()).not.toContain(caseId);
    expect(await counted()).toBe(before);
  });

  it('who collects the papers in person needs no call', async () => {
    const caseId = await decided(await takeIn());
    const handed = { receivedBy: 'Тілеубекова Әсел', document: 'сенімхат № 4', note: '' };
    await act(inspector, caseId, (at) => inspector.api.cases.handOver({ ...at, ...handed }));
    expect(await untoldOf(caseId)).toEqual([]);
    expect(await toTell()).not.toContain(caseId);
  });

  it('a message of an officer, long before the decision, is told by telephone, too', async () => {
    const caseId = await takeIn();
    await expect(logCall(caseId)).rejects.toThrow('not-allowed');
    const text = 'Шақырылушының паспорты туралы сұрақ бар, хабарласыңыз.';
    await examiner.api.correspondence.write({ caseId, text, idempotencyKey: crypto.randomUUID() });
    expect(await untoldOf(caseId)).toEqual(['message-waiting']);
    expect(await toTell()).toContain(caseId);
    expect(await logCall(caseId)).toEqual({ outcome: 'done' });
    expect(await toTell()).not.toContain(caseId);
  });

  it('a due date that a holiday has moved is told of, too: the service itself has no telephone', async () => {
    const caseId = await takeIn();
    const { due } = await inspector.api.cases.read({ caseId });
    if (!due) throw new Error('no term runs');
    const to = addDays(due.dueOn, 1);
    const addition = { kind: 'kurban-ait' as const, date: due.dueOn, source: 'сынақ' };
    const moved = await backend.get(Database).asActor(system, (manager) =>
      backend.get(MoveDueOfCase).run(manager, {
        caseId,
        due: { ...due, dueOn: to, days: [] },
        why: { from: due.dueOn, to, change: 'added', addition },
      }),
    );
    expect(moved).toBe(true);
    expect(await untoldOf(caseId)).toEqual(['due-moved']);
  });

  it.each(NoticeKind.exclude(['accepted']).options)('nothing that a mail would tell is lost: %s', async (kind) => {
    const caseId = await takeIn();
    const [event] = await backend.database.sql<{ id: string }>(
      `SELECT id::text FROM case_event WHERE case_id = '${caseId}' ORDER BY id LIMIT 1`,
    );
    await backend
      .get(Database)
      .asActor(system, (manager) => backend.get(Notify).run(manager, { caseId, kind, eventId: event?.id ?? '' }));
    expect(await untoldOf(caseId)).toEqual([kind]);
  });

  it('with an e-mail address it is a mail, and no call', async () => {
    const caseId = await decided(await takeIn('ulgi@example.kz'));
    backend.mails.length = 0;
    expect(await backend.runJobs()).toEqual([]);
    expect(backend.mails.map(({ to }) => JSON.stringify(to))).toContainEqual(
      expect.stringContaining('ulgi@example.kz'),
    );
    expect(await untoldOf(caseId)).toEqual([]);
  });
});

it('another department sees nothing of whom to tell, and nobody says that somebody else has told', async () => {
  const caseId = await decided(await takeIn());
  const stranger = await officer(backend, 'intake', { departmentId: 'almaty', unitId: 'almaty/medeu-district' });
  expect(await toTell(stranger)).toEqual([]);
  expect(await backend.database.sqlAs(stranger.actor, `SELECT * FROM untold_notice`)).toEqual([]);
  const [event] = await backend.database.sql<{ id: string }>(
    `SELECT id::text FROM case_event WHERE case_id = '${caseId}' AND action = 'decide'`,
  );
  await expect(
    backend.database.sqlAs(
      inspector.actor,
      `UPDATE untold_notice SET told_by = ${event?.id} WHERE case_id = '${caseId}'`,
    ),
  ).rejects.toThrow('row-level security');
});
