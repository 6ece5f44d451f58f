import { randomUUID } from 'node:crypto';
import { addDays, plainDate, type PlainDate } from '@shaqyru/domain/law/plain-date';
import { WorklistFilter, mostCounted, mostViews, type WorklistQuery } from '@shaqyru/domain/case/worklist';
import type { WorklistName } from '@shaqyru/domain/case/worklists';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBackend, type TestBackend } from '../testing/backend.ts';
import { aigul, officer, signIn, type TestApplicant, type TestOfficer } from '../testing/people.ts';
import { act, proposedCase } from '../testing/walk.ts';
import { WarnOfDue } from './warn-of-due.ts';

/** Tuesday, 24 November 2026; the 25th and the 26th are the two working days ahead. */
const today = plainDate('2026-11-24');
const esil = 'astana/esil-district';
const saryarka = 'astana/saryarka-district';

let backend: TestBackend;
let applicant: TestApplicant;
let examiner: TestOfficer;
let other: TestOfficer;
let intake: TestOfficer;
let head: TestOfficer;

beforeAll(async () => {
  backend = await startBackend();
  // Signatures are judged at the real time; the lists are of one fixed day.
  applicant = await signIn(backend, aigul);
  backend.setClock(new Date('2026-11-24T10:00:00+05:00'));
  examiner = await officer(backend, 'examiner', { departmentId: 'astana', unitId: null });
  other = await officer(backend, 'examiner', { departmentId: 'astana', unitId: null });
  intake = await officer(backend, 'intake', { departmentId: 'astana', unitId: esil });
  head = await officer(backend, 'head', { departmentId: 'astana', unitId: null });
  for (const row of table) await insert(row);
});
afterAll(() => backend.close());

type Row = {
  number: string;
  status: string;
  due: PlainDate | null;
  unit?: string;
  assignee?: 'examiner';
  citizenship?: string;
  sentBack?: true;
  submitted?: string;
};
const day = (days: number) => addDays(today, days);
/** One case of every sort, as the weeks leave them. */
const table: Row[] = [
  { number: '01-2026-900001', status: 'submitted', due: day(10) },
  { number: '01-2026-900002', status: 'submitted', due: day(0), unit: saryarka },
  { number: '01-2026-900003', status: 'accepted', due: day(1), assignee: 'examiner', citizenship: 'KGZ' },
  { number: '01-2026-900004', status: 'under-examination', due: day(2), assignee: 'examiner', sentBack: true },
  { number: '01-2026-900005', status: 'under-examination', due: day(3), unit: saryarka },
  { number: '01-2026-900006', status: 'proposed', due: day(-1) },
  {
    number: '01-2026-900007',
    status: 'accepted',
    due: day(-12),
    assignee: 'examiner',
    submitted: '2026-11-02T23:30:00+05:00',
  },
  { number: '01-2026-900008', status: 'returned-incomplete', due: null, submitted: '2026-11-03T00:10:00+05:00' },
  { number: '01-2026-900009', status: 'decided', due: day(-3), citizenship: 'KGZ' },
  { number: '01-2026-900010', status: 'under-control', due: day(-40) },
  { number: '01-2026-900011', status: 'handed-over', due: day(0) },
];

async function insert(row: Row): Promise<void> {
  await backend.database.sql(
    `INSERT INTO case_file (kind, status, edition, language, applicant_id, applicant_iin, department_id, unit_id, number, due_on, submitted_at,
       assignee_id, sent_back, answers)
     VALUES ('private', $1, '2013-07-23', 'kk', $2, '950630450124', 'astana', $3, $4, $5, $6, $7, $8, $9)`,
    [
      row.status,
      applicant.actor.id,
      row.unit ?? esil,
      row.number,
      row.due,
      row.submitted ?? '2026-11-20T10:00:00+05:00',
      row.assignee ? examiner.actor.id : null,
      row.sentBack ?? false,
      {
        invitees: [
          { id: randomUUID(), surnameLatin: 'A', givenNamesLatin: 'B', citizenship: row.citizenship ?? 'UZB' },
        ],
      },
    ],
  );
}

/** The last digits of the numbers of a list, in order of number. */
async function numbersOf(who: TestOfficer, query: Partial<WorklistQuery>): Promise<number[]> {
  const { items } = await who.api.cases.worklist({ ...query, sort: 'number', limit: 100 });
  return items.map(({ number }) => Number(number.slice(-2)));
}

describe('the lists by which officers work', () => {
  it.each<[WorklistName, number[], number[], number[]]>([
    // list                  examiner                  inspector of Esil      head
    ['queue', [1, 2, 3, 4, 5, 7, 9], [1, 9], [6]],
    ['mine', [3, 4, 7], [], []],
    ['unit', [1, 2, 3, 4, 5, 6, 7], [1, 3, 4, 6, 7], [1, 2, 3, 4, 5, 6, 7]],
    ['unassigned', [1, 2, 5, 6], [1, 6], [1, 2, 5, 6]],
    ['due-today', [2], [], [2]],
    ['near-due', [3, 4], [3, 4], [3, 4]],
    ['overdue', [6, 7], [6, 7], [6, 7]],
    ['returned', [4, 8], [4, 8], [4, 8]],
    ['awaiting-head', [6], [6], [6]],
    ['awaiting-handing-over', [9], [9], [9]],
    ['to-tell', [], [], []],
    ['under-control', [10], [10], [10]],
    ['all', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], [1, 3, 4, 6, 7, 8, 9, 10, 11], [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]],
  ])('%s', async (list, forExaminer, forIntake, forHead) => {
    expect(await numbersOf(examiner, { list })).toEqual(forExaminer);
    expect(await numbersOf(intake, { list })).toEqual(forIntake);
    expect(await numbersOf(head, { list })).toEqual(forHead);
  });

  it('the counts are the lengths of the lists of the role, and of no other', async () => {
    expect((await examiner.api.worklists.counts()).counts).toEqual({
      queue: 7, mine: 3, unit: 7, 'due-today': 1, 'near-due': 2, overdue: 2, returned: 2, 'awaiting-head': 1,
      'awaiting-handing-over': 1, 'to-tell': 0, 'under-control': 1,
    }); // prettier-ignore
    expect((await intake.api.worklists.counts()).counts).toMatchObject({
      queue: 2,
      unit: 5,
      'due-today': 0,
      overdue: 2,
    });
    expect((await head.api.worklists.counts()).counts).toMatchObject({ queue: 1, unassigned: 4, 'awaiting-head': 1 });
    const stranger = await officer(backend, 'head', { departmentId: 'almaty', unitId: null });
    expect(Object.values((await stranger.api.worklists.counts()).counts).every((count) => count === 0)).toBe(true);
  });

  it.each<[string, Partial<WorklistQuery>, number[]]>([
    ['of a status in a list', { list: 'unit', statuses: ['accepted', 'handed-over'] }, [3, 7]],
    ['of a status that the list has not', { list: 'overdue', statuses: ['closed'] }, []],
    ['of a unit in a list', { list: 'unit', unitId: saryarka }, [2, 5]],
    ['of a citizenship', { citizenship: 'KGZ' }, [3, 9]],
    ['of a citizenship that nobody has', { citizenship: 'CHE' }, []],
    ['due between days', { dueFrom: day(0), dueUntil: day(2) }, [2, 3, 4, 11]],
    ['due in a part of a list’s days', { list: 'near-due', dueUntil: day(1) }, [3]],
    [
      'submitted on a day of Kazakhstan',
      { submittedFrom: plainDate('2026-11-03'), submittedUntil: plainDate('2026-11-03') },
      [8],
    ],
    ['submitted until a day', { submittedUntil: plainDate('2026-11-02') }, [7]],
    ['nobody’s among mine', { list: 'mine', assignee: 'nobody' }, []],
    ['found by number inside a list', { list: 'overdue', search: '01-2026-900007' }, [7]],
    ['not found by number outside of it', { list: 'near-due', search: '01-2026-900007' }, []],
  ])('%s', async (_what, query, expected) => {
    expect(await numbersOf(examiner, query)).toEqual(expected);
  });

  it('each row says how near the end of its term is, two working days ahead', async () => {
    const { items } = await examiner.api.cases.worklist({ sort: 'number', limit: 100 });
    expect(Object.fromEntries(items.map(({ number, nearness }) => [Number(number.slice(-2)), nearness]))).toEqual({
      1: null,
      2: { when: 'today', workingDays: 0 },
      3: { when: 'near', workingDays: 1 },
      4: { when: 'near', workingDays: 2 },
      5: null,
      6: { when: 'over', workingDays: 1 },
      7: { when: 'over', workingDays: 8 },
      8: null,
      9: null,
      10: null,
      11: null,
    });
  });
});

describe('a long list', () => {
  beforeAll(async () => {
    await backend.database.sql(
      `INSERT INTO case_file (kind, status, edition, language, applicant_id, applicant_iin, department_id, unit_id, number, due_on, submitted_at)
       SELECT 'private', 'under-control', '2013-07-23', 'kk', $1, '950630450124', 'almaty', 'almaty/medeu-district', '02-2020-' || lpad(i::text, 6, '0'),
         '2020-01-01', now() FROM generate_series(1, $2::int) i`,
      [applicant.actor.id, mostCounted + 500],
    );
  });

  it('is counted up to a bound, whatever stands behind it', async () => {
    const stranger = await officer(backend, 'head', { departmentId: 'almaty', unitId: null });
    expect((await stranger.api.worklists.counts()).counts['under-control']).toBe(mostCounted + 1);
  });

  it('gives its counts to nobody who goes round the program', async () => {
    const count = `SELECT * FROM count_worklists('{"x": {"statuses": ["under-control"]}}', 5)`;
    expect(await backend.database.sqlAs({ ...head.actor, departmentId: 'almaty' }, count)).toEqual([
      { name: 'x', cases: 6 },
    ]);
    expect(await backend.database.sqlAs({ ...head.actor, role: 'analyst' }, count)).toEqual([]);
    expect(await backend.database.sqlAs(applicant.actor, count)).toEqual([]);
    await expect(backend.database.sqlAs(head.actor, `SELECT worklist_conditions('{}')`)).rejects.toThrow(
      'permission denied',
    );
  });
});

describe('warnings of due dates', () => {
  const run = () => backend.get(WarnOfDue).run();
  const warnings = async (who: TestOfficer) => (await who.api.worklists.counts()).warnings;

  it('the officer of a case is warned two working days ahead, the head of what is late or nobody’s; once each', async () => {
    expect(await warnings(examiner)).toEqual({ near: 0, late: 0 });
    await run();
    await run();
    expect(await warnings(examiner)).toEqual({ near: 2, late: 1 });
    expect(await warnings(head)).toEqual({ near: 1, late: 2 });
    expect(await warnings(other)).toEqual({ near: 0, late: 0 });
  });

  it('what was seen does not come again; what was solved meanwhile is not counted', async () => {
    await backend.database.sql(`UPDATE case_file SET status = 'returned-incomplete' WHERE number = '01-2026-900006'`);
    expect(await warnings(head)).toEqual({ near: 1, late: 1 });
    await backend.database.sql(`UPDATE case_file SET status = 'proposed' WHERE number = '01-2026-900006'`);
    const { now } = await examiner.api.worklists.counts();
    await examiner.api.worklists.markWarningsSeen({ until: now });
    await run();
    expect(await warnings(examiner)).toEqual({ near: 0, late: 0 });
    expect(await warnings(head)).toEqual({ near: 1, late: 2 });
  });

  it('when the day has passed, the same case is told of as late', async () => {
    backend.setClock(new Date('2026-11-26T10:00:00+05:00'));
    await run();
    // 3 is late now, 4 is due today and was told of; 5 is nobody's.
    expect(await warnings(examiner)).toEqual({ near: 0, late: 1 });
    backend.setClock(new Date('2026-11-24T10:00:00+05:00'));
  });

  it('are the officer’s own, whatever is asked of the database', async () => {
    const seen = await backend.database.sqlAs<{ officer_id: string }>(
      other.actor,
      `SELECT officer_id FROM due_warning`,
    );
    expect(seen).toEqual([]);
    await expect(
      backend.database.sqlAs(
        head.actor,
        `INSERT INTO due_warning (officer_id, case_id, due_on, kind) SELECT '${other.actor.id}', id, '2026-11-24', 'near' FROM case_file LIMIT 1`,
      ),
    ).rejects.toThrow('row-level security');
  });
});

describe('what is late and why', () => {
  it('names whose turn it is, since when, and where the working days went', async () => {
    const number = '01-2026-900050';
    await insert({ number, status: 'under-examination', due: day(-5), assignee: 'examiner' });
    const [row] = await backend.database.sql<{ id: string }>(`SELECT id FROM case_file WHERE number = $1`, [number]);
    const id = row?.id ?? '';
    // Submitted on Monday the 9th, returned and submitted again on Tuesday the 10th: from there the term runs.
    for (const [action, to, at] of [
      ['submit', 'submitted', '2026-11-09T10:00:00+05:00'],
      ['return-incomplete', 'returned-incomplete', '2026-11-09T15:00:00+05:00'],
      ['submit', 'submitted', '2026-11-10T10:00:00+05:00'],
      ['accept', 'accepted', '2026-11-12T10:00:00+05:00'],
      ['start-examination', 'under-examination', '2026-11-18T10:00:00+05:00'],
    ])
      await backend.database.sql(
        `INSERT INTO case_event (case_id, action, to_status, at, actor_kind) VALUES ($1, $2, $3, $4, 'system')`,
        [id, action, to, at],
      );
    await backend.database.sql(`UPDATE case_file SET status_since = '2026-11-18T10:00:00+05:00' WHERE id = $1`, [id]);
    const { items } = await head.api.worklists.late({ after: null });
    const over = items.map(({ daysOver }) => daysOver);
    expect(over).toEqual(over.toSorted((a, b) => b - a));
    expect(items.find((item) => item.id === id)).toMatchObject({
      status: 'under-examination',
      statusSince: '2026-11-18T05:00:00.000Z',
      waitsFor: ['examiner'],
      assigneeName: examiner.actor.name,
      dueOn: '2026-11-19',
      daysOver: 3,
      spent: [
        { status: 'accepted', workingDays: 4 },
        { status: 'under-examination', workingDays: 4 },
        { status: 'submitted', workingDays: 2 },
      ],
    });
    const first = await head.api.worklists.late({ after: null, limit: 1 });
    const second = await head.api.worklists.late({ after: first.next, limit: 1 });
    expect([...first.items, ...second.items].map((item) => item.id)).toEqual(items.slice(0, 2).map((item) => item.id));
  });
});

describe('saved views', () => {
  const save = (who: TestOfficer, name: string, query: Partial<WorklistQuery> = {}) =>
    who.api.worklists.saveView({
      name,
      filter: WorklistFilter.parse(query),
      columns: ['due', 'applicant'],
      idempotencyKey: randomUUID(),
    });

  it('are kept, renamed and removed, each officer’s own', async () => {
    const saved = await save(examiner, '  Өзбекстан, жақын  ', {
      list: 'near-due',
      citizenship: 'UZB',
      sort: 'submitted',
    });
    expect(saved.outcome).toBe('saved');
    const [view] = await examiner.api.worklists.views();
    expect(view).toMatchObject({
      name: 'Өзбекстан, жақын',
      filter: { list: 'near-due', citizenship: 'UZB', sort: 'submitted', descending: false },
      columns: ['due', 'applicant'],
    });
    const viewId = view?.id ?? '';
    expect(await other.api.worklists.views()).toEqual([]);
    await expect(other.api.worklists.renameView({ viewId, name: 'Менікі' })).rejects.toThrow('not-found');
    await expect(other.api.worklists.removeView({ viewId })).rejects.toThrow('not-found');
    expect(await save(examiner, 'өзбекстан, ЖАҚЫН')).toEqual({ outcome: 'name-taken' });
    expect((await save(examiner, 'Екінші')).outcome).toBe('saved');
    expect(await examiner.api.worklists.renameView({ viewId, name: 'екінші' })).toEqual({ outcome: 'name-taken' });
    expect((await examiner.api.worklists.renameView({ viewId, name: 'ӨЗБЕКСТАН, ЖАҚЫН' })).outcome).toBe('saved');
    await examiner.api.worklists.removeView({ viewId });
    expect((await examiner.api.worklists.views()).map(({ name }) => name)).toEqual(['Екінші']);
  });

  it('a double click saves one', async () => {
    const once = { name: 'Бір рет', filter: WorklistFilter.parse({}), columns: [], idempotencyKey: randomUUID() };
    const answers = await Promise.all([examiner.api.worklists.saveView(once), examiner.api.worklists.saveView(once)]);
    expect(answers[0]).toEqual(answers[1]);
  });

  it('are limited in number, also when many come at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: mostViews + 4 }, (_, place) => save(other, `Тізім ${place}`)),
    );
    expect(answers.filter(({ outcome }) => outcome === 'saved')).toHaveLength(mostViews);
    expect(answers.filter(({ outcome }) => outcome === 'too-many')).toHaveLength(4);
  });
});

describe('returned by the head', () => {
  it('a case that the head sends back stands among the returned until it is proposed again', async () => {
    backend.setClock(null);
    const caseId = await proposedCase(backend, { applicant, examiner });
    const returned = async () => (await examiner.api.cases.worklist({ list: 'returned', limit: 100 })).items;
    const isThere = async () => (await returned()).some(({ id }) => id === caseId);
    expect(await isThere()).toBe(false);
    await act(head, caseId, (at) => head.api.decisions.returnToExaminer({ ...at, reason: 'Қайта қараңыз' }));
    const item = (await returned()).find(({ id }) => id === caseId);
    const { timeline } = await head.api.cases.read({ caseId });
    const at = timeline.find(({ action }) => action === 'return-to-examiner')?.at;
    expect(item).toMatchObject({ status: 'under-examination', sentBack: true, statusSince: at });
    const { answers } = await examiner.api.cases.read({ caseId });
    const items = (answers.invitees ?? []).map(({ id }) => ({ inviteeId: id, outcome: 'issue' as const, grounds: [] }));
    await act(examiner, caseId, (at) => examiner.api.decisions.propose({ ...at, items, note: '' }));
    expect(await isThere()).toBe(false);
  });
});
