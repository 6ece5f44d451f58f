import { randomUUID } from 'node:crypto';
import { plainDate } from '@shaqyru/domain/law/plain-date';
import type { NewAddition } from '@shaqyru/domain/term/calendar-change';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { countTerm } from '../cases/read-due.ts';
import { system } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { startBackend, type TestBackend } from '../testing/backend.ts';
import { lodged } from '../testing/complaints.ts';
import { aigul, officer, signIn, type TestApplicant, type TestOfficer } from '../testing/people.ts';
import { RecountTerms } from './recount-terms.ts';
import { act, decide, proposedCase, submittedCase } from '../testing/walk.ts';

let backend: TestBackend;
let applicant: TestApplicant;
let administrator: TestOfficer;
let examiner: TestOfficer;
let head: TestOfficer;

beforeAll(async () => {
  backend = await startBackend({ COMPLAINT_ACT: 'code-of-2021' });
  administrator = await officer(backend, 'administrator', { departmentId: 'almaty', unitId: null });
  applicant = await signIn(backend, aigul);
  examiner = await officer(backend, 'examiner');
  head = await officer(backend, 'head', { departmentId: 'astana', unitId: null });
});
afterEach(async () => {
  // As the owner: each sentence of the tables begins with the calendar of the law alone.
  await backend.database.sql(`DELETE FROM calendar_change`);
  await backend.database.sql(`DELETE FROM calendar_addition`);
  await backend.runJobs();
  backend.setClock(null);
});
afterAll(() => backend.close());

const on = (day: string) => backend.setClock(new Date(`${day}T10:00:00+05:00`));
const source = { act: 'ҚР Үкіметінің қаулысы', number: '900', on: plainDate('2026-11-20') };
const holiday = (date: string, carriesOver = true): NewAddition => ({
  kind: 'holiday',
  date: plainDate(date),
  carriesOver,
  name: { kk: 'Жаңа мереке', ru: 'Новый праздник', en: 'New holiday' },
});
const transfer = (workedOn: string, dayOff: string): NewAddition => ({
  kind: 'transfer',
  workedOn: plainDate(workedOn),
  dayOff: plainDate(dayOff),
});

const add = (addition: NewAddition, preview = false) =>
  administrator.api.calendar.add({ addition, source, preview, idempotencyKey: randomUUID() });
const withdraw = (additionId: string, preview = false) =>
  administrator.api.calendar.withdraw({
    additionId,
    reason: 'Күні қате енгізілген.',
    preview,
    idempotencyKey: randomUUID(),
  });
async function added(addition: NewAddition): Promise<string> {
  const answer = await add(addition);
  if (answer.outcome !== 'changed') throw new Error(`not entered: ${JSON.stringify(answer)}`);
  expect(await backend.runJobs()).toEqual([]);
  return answer.additionId;
}
/** A case whose term runs from a Monday, 23 November 2026: its seven working days end on Wednesday, 2 December. */
async function openCase(caseId?: string): Promise<string> {
  const id = caseId ?? (await submittedCase(backend, applicant));
  const counted = { from: plainDate('2026-11-23'), edition: '2013-07-23', workingWeek: 5, channel: 'portal' } as const;
  const term = await backend.get(Database).asActor(system, (manager) => countTerm(manager, counted));
  await backend.database.sql(`UPDATE case_file SET due_on = $2, term = $3 WHERE id = $1`, [id, term.dueOn, term]);
  return id;
}
const seen = (caseId: string) => head.api.cases.read({ caseId });
const dueOf = async (caseId: string) => (await seen(caseId)).due?.dueOn;

describe('the due date of a case accepted on Monday, 23 November 2026 (clause 7): 2 December', () => {
  it.each<[string, NewAddition, string]>([
    ['a holiday on a working day of the term: a day later', holiday('2026-11-24'), '2026-12-03'],
    ['a holiday on the last day: a day later', holiday('2026-12-02'), '2026-12-03'],
    ['a holiday on the day of acceptance: not counted anyway', holiday('2026-11-23'), '2026-12-02'],
    ['a holiday after the last day: as it was', holiday('2026-12-03'), '2026-12-02'],
    ['a holiday on a Saturday, carried over to Monday: a day later', holiday('2026-11-28'), '2026-12-03'],
    ['a holiday on a Saturday, not carried over: as it was', holiday('2026-11-28', false), '2026-12-02'],
    ['a Saturday worked for a Monday, both of the term: as it was', transfer('2026-11-28', '2026-11-30'), '2026-12-02'],
    ['a Saturday worked for a day after the term: a day earlier', transfer('2026-11-28', '2026-12-07'), '2026-12-01'],
    ['a Monday off for a Saturday after the term: a day later', transfer('2026-12-12', '2026-11-30'), '2026-12-03'],
  ])('%s', async (_what, addition, dueOn) => {
    const caseId = await openCase();
    expect(await dueOf(caseId)).toBe('2026-12-02');
    const foreseen = await add(addition, true);
    const moves = foreseen.outcome === 'preview' ? foreseen.moves : [];
    expect(moves.filter(({ from }) => from === '2026-12-02').map(({ to }) => to)).toEqual(
      dueOn === '2026-12-02' ? [] : [dueOn],
    );
    expect(await dueOf(caseId)).toBe('2026-12-02');

    await added(addition);
    const { due, timeline } = await seen(caseId);
    expect(due?.dueOn).toBe(dueOn);
    expect(due?.days.at(-1)?.date).toBe(dueOn);
    expect(timeline.filter(({ action }) => action === 'due-moved')).toHaveLength(dueOn === '2026-12-02' ? 0 : 1);
  });

  it('the days that are counted are listed anew when the due date stays', async () => {
    const caseId = await openCase();
    await added(transfer('2026-11-28', '2026-11-30'));
    const days = (await seen(caseId)).due?.days ?? [];
    expect(days.find(({ date }) => date === '2026-11-28')).toMatchObject({ counted: true });
    expect(days.find(({ date }) => date === '2026-11-30')).toMatchObject({ counted: false });
  });

  it('taking the holiday away moves it back, and both moves stay on the case', async () => {
    const caseId = await openCase();
    const additionId = await added(holiday('2026-11-24'));
    expect(await withdraw(additionId, true)).toMatchObject({ outcome: 'preview' });
    expect(await withdraw(additionId)).toEqual({ outcome: 'changed', additionId });
    await backend.runJobs();
    expect(await dueOf(caseId)).toBe('2026-12-02');
    const moves = (await seen(caseId)).timeline.flatMap(({ dueMoved }) => dueMoved ?? []);
    expect(moves.map(({ from, to, change }) => [from, to, change])).toEqual([
      ['2026-12-02', '2026-12-03', 'added'],
      ['2026-12-03', '2026-12-02', 'withdrawn'],
    ]);
    expect(await withdraw(additionId)).toEqual({ outcome: 'withdrawn-already' });
    const { entries } = await administrator.api.calendar.read({ year: 2026 });
    expect(entries).toMatchObject([
      { id: additionId, inForce: false, history: [{ change: 'added' }, { reason: 'Күні қате енгізілген.' }] },
    ]);
  });
});

describe('what follows a move', () => {
  it('the applicant reads it in the cabinet, with the act, and is written to', async () => {
    const caseId = await openCase();
    await backend.runJobs();
    backend.mails.length = 0;
    await added(holiday('2026-11-24'));
    const own = await applicant.api.applications.read({ caseId });
    expect(own.due?.dueOn).toBe('2026-12-03');
    expect(own.timeline.at(-1)).toMatchObject({
      action: 'due-moved',
      by: null,
      dueMoved: {
        from: '2026-12-02',
        to: '2026-12-03',
        addition: { source: 'ҚР Үкіметінің қаулысы, № 900, 20.11.2026' },
      },
    });
    const mail = backend.mails.find(({ subject }) => subject?.includes(own.number ?? '?'));
    expect(mail?.text).toContain('Бұрынғы мерзім: 2026 жылғы 2 желтоқсан. Жаңа мерзім: 2026 жылғы 3 желтоқсан.');
  });

  it('the days of the indicators and the audit follow', async () => {
    const caseId = await openCase();
    const additionId = await added(holiday('2026-11-24'));
    await backend.runJobs();
    const audited = await backend.database.sql(
      `SELECT action, actor_kind, data->>'to' AS to FROM audit_entry WHERE subject_id = ANY ($1) AND action IN ('calendar.add', 'case.due-moved') ORDER BY id`,
      [[caseId, additionId]],
    );
    expect(audited).toEqual([
      { action: 'calendar.add', actor_kind: 'officer', to: null },
      { action: 'case.due-moved', actor_kind: 'system', to: '2026-12-03' },
    ]);
    const facts = await backend.database.sql(`SELECT due_on::text FROM case_file WHERE id = $1`, [caseId]);
    expect(facts).toEqual([{ due_on: '2026-12-03' }]);
  });

  it('a decided case keeps the due date that it met', async () => {
    const decided = await proposedCase(backend, { applicant, examiner });
    await decide(head, decided);
    await openCase(decided);
    await added(holiday('2026-11-24'));
    expect(await dueOf(decided)).toBe('2026-12-02');
  });

  it('an accepted case of another department moves too', async () => {
    const caseId = await openCase();
    await act(examiner, caseId, (at) => examiner.api.cases.accept(at));
    await added(holiday('2026-11-24'));
    expect(await dueOf(caseId)).toBe('2026-12-03');
    await expect(administrator.api.cases.read({ caseId })).rejects.toThrow();
  });

  it('the job done twice moves nothing twice', async () => {
    const caseId = await openCase();
    await added(holiday('2026-11-24'));
    await backend.database.sql(`UPDATE calendar_change SET recounted_at = NULL`);
    await backend.get(RecountTerms).run();
    expect((await seen(caseId)).timeline.filter(({ action }) => action === 'due-moved')).toHaveLength(1);
  });
});

it('a recount that another has finished meanwhile moves nothing more: the calendar may be another by now', async () => {
  const caseId = await openCase();
  await add(holiday('2026-11-24'));
  let slow: Promise<void> = Promise.resolve();
  await backend.get(Database).asActor(system, async (manager) => {
    await manager.query(`SELECT FROM calendar_change WHERE recounted_at IS NULL FOR UPDATE`);
    slow = backend.get(RecountTerms).run();
    await Promise.race([backend.database.waiting(1), slow]);
    await manager.query(`UPDATE calendar_change SET recounted_at = act_time()`);
  });
  await slow;
  expect(await dueOf(caseId)).toBe('2026-12-02');
});

describe('a complaint under the code of 2021: 20 working days', () => {
  it('is due a day later, with the act in its course', async () => {
    on('2026-11-24');
    const complaint = await lodged(backend, { email: 'aigul@example.kz' });
    const before = (await head.api.complaints.read({ complaintId: complaint.id })).due?.dueOn;
    await added(holiday('2026-11-25'));
    const { due, timeline } = await head.api.complaints.read({ complaintId: complaint.id });
    expect([before, due?.dueOn]).toEqual(['2026-12-23', '2026-12-24']);
    expect(timeline.at(-1)).toMatchObject({ action: 'move-due', dueMoved: { from: '2026-12-23', to: '2026-12-24' } });
  });
});

describe('what cannot be entered', () => {
  it.each<[string, NewAddition, string, string]>([
    ['a holiday that is one already', holiday('2026-12-16'), 'date', 'a-holiday-already'],
    ['a working day as the day worked instead', transfer('2026-11-25', '2026-11-30'), 'workedOn', 'not-a-day-off'],
    ['a Sunday as the day off instead', transfer('2026-11-28', '2026-11-29'), 'dayOff', 'not-a-working-day'],
    ['a day of a year whose Kurban Ait is not known', holiday('2030-03-05'), 'date', 'not-covered'],
  ])('%s', async (_what, addition, field, why) => {
    expect(await add(addition)).toEqual({ outcome: 'invalid', problems: [{ field, why }] });
  });

  it('the same day twice', async () => {
    await added(transfer('2026-11-28', '2026-11-30'));
    expect(await add(transfer('2026-11-28', '2026-12-01'))).toEqual({
      outcome: 'invalid',
      problems: [{ field: 'workedOn', why: 'entered-already' }],
    });
  });

  it('the next change waits until the due dates have followed the one before', async () => {
    expect((await add(holiday('2026-11-24'))).outcome).toBe('changed');
    expect(await add(holiday('2026-11-25'))).toEqual({ outcome: 'recounting' });
    await backend.runJobs();
    expect((await add(holiday('2026-11-25'))).outcome).toBe('changed');
  });

  it.each([
    [
      'enter',
      `INSERT INTO calendar_addition (kind, date, source, source_on) VALUES ('kurban-ait', '2031-04-02', 'x', '2026-11-20')`,
    ],
    ['edit', `UPDATE calendar_addition SET source = 'y'`],
    ['take away', `DELETE FROM calendar_addition`],
  ])('an officer who is no administrator cannot %s, whatever the program does', async (_what, statement) => {
    await expect(backend.get(Database).asActor(examiner.actor, (manager) => manager.query(statement))).rejects.toThrow(
      /row-level security|permission denied/,
    );
  });
});

it('everyone reads the additions in force: the term’s calculator counts with them', async () => {
  await added(holiday('2026-11-24'));
  const visitor = await backend.caller(null);
  expect(await visitor.calendar.additions()).toMatchObject([{ kind: 'holiday', date: '2026-11-24' }]);
});
