import { addDays, type PlainDate } from '@shaqyru/domain/law/plain-date';
import type { WorklistItem, WorklistQuery } from '@shaqyru/domain/case/worklist';
import { matchingKey } from '@shaqyru/domain/names/matching-key';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Clock } from '../common/clock.ts';
import { startBackend, type TestBackend } from '../testing/backend.ts';
import { aigul, invitee, officer, signIn, type TestApplicant, type TestOfficer } from '../testing/people.ts';
import { act, decide, proposedCase, submittedCase } from '../testing/walk.ts';

let backend: TestBackend;
let applicant: TestApplicant;
let examiner: TestOfficer;

beforeAll(async () => {
  backend = await startBackend();
  applicant = await signIn(backend, aigul);
  examiner = await officer(backend, 'examiner', { departmentId: 'astana', unitId: null });
});
afterAll(() => backend.close());

type Query = Partial<WorklistQuery>;

async function allPages(who: TestOfficer, query: Query): Promise<WorklistItem[]> {
  const items: WorklistItem[] = [];
  let cursor: string | undefined;
  do {
    const page = await who.api.cases.worklist({ ...query, ...(cursor === undefined ? {} : { cursor }) });
    items.push(...page.items);
    cursor = page.next ?? undefined;
  } while (cursor !== undefined);
  return items;
}

describe('a name is found in any script', () => {
  let number: string;
  beforeAll(async () => {
    const caseId = await submittedCase(backend, applicant, [
      invitee({
        surnameLatin: 'ZHUSSIPOV',
        givenNamesLatin: 'ALIKHAN',
        surnameRussian: 'Жусипов',
        givenNamesRussian: 'Алихан',
        passportNumber: 'KG1000001',
        sex: 'male',
      }),
      invitee({
        surnameLatin: 'XURSHIDOVA',
        givenNamesLatin: 'OYSHA',
        surnameRussian: 'Хуршидова',
        givenNamesRussian: 'Ойша',
        passportNumber: 'KG1000002',
      }),
    ]);
    await submittedCase(backend, applicant, [invitee({ passportNumber: 'KG1000003' })]);
    ({ number } = await examiner.api.cases.read({ caseId }));
  });

  it.each<[string, string]>([
    ['in Kazakh', 'Жүсіпов Әлихан'],
    ['in Russian', 'жусипов'],
    ['in Latin, as in the passport', 'ZHUSSIPOV ALIKHAN'],
    ['in Latin of another transliteration', 'Zhusipov'],
    ['the other way round', 'Алихан Жусипов'],
    ['by its beginning', 'Жусип'],
    ['another invited person, in Russian', 'Хуршидова'],
    ['another invited person, by KH', 'KHURSHIDOVA'],
  ])('%s: %s', async (_how, search) => {
    expect((await allPages(examiner, { search })).map((item) => item.number)).toEqual([number]);
  });

  it('with the people invited and their citizenship', async () => {
    const [item] = await allPages(examiner, { search: 'Жүсіпов' });
    expect(item).toMatchObject({
      status: 'submitted',
      invitees: [
        { name: 'ZHUSSIPOV ALIKHAN', citizenship: 'UZB' },
        { name: 'XURSHIDOVA OYSHA', citizenship: 'UZB' },
      ],
      assigneeName: null,
      nearness: null,
    });
  });

  it.each<[string, string]>([
    ['a name that nobody has', 'Қаратаев'],
    ['signs only', '—%_'],
    ['a part of the query language', "' OR 1=1 --"],
  ])('nothing by %s', async (_what, search) => {
    expect(await allPages(examiner, { search })).toEqual([]);
  });
});

describe('a case is found', () => {
  it('by its number, typed with spaces around', async () => {
    const caseId = await submittedCase(backend, applicant);
    const { number } = await examiner.api.cases.read({ caseId });
    expect((await allPages(examiner, { search: ` ${number} ` })).map(({ id }) => id)).toEqual([caseId]);
  });

  it('by the IIN of the applicant', async () => {
    const items = await allPages(examiner, { search: applicant.iin });
    expect(items.length).toBeGreaterThan(0);
    expect(new Set(items.map((item) => item.applicantName)).size).toBe(1);
    expect(await allPages(examiner, { search: '800101300125' })).toEqual([]);
  });

  it('by the number of its invitation', async () => {
    const caseId = await proposedCase(backend, { applicant, examiner });
    await decide(await officer(backend, 'head'), caseId);
    const [invitation] = (await examiner.api.cases.read({ caseId })).invitations;
    const found = await allPages(examiner, { search: invitation?.number.toLowerCase() ?? '' });
    expect(found.map(({ id }) => id)).toEqual([caseId]);
  });
});

describe('a long list', () => {
  const due = (item: WorklistItem) => item.dueOn ?? '9999';
  let today: PlainDate;

  beforeAll(async () => {
    today = backend.get(Clock).today();
    const [row] = await backend.database.sql<{ id: string }>(`SELECT id FROM applicant WHERE iin = $1`, [
      applicant.iin,
    ]);
    // 240 cases of three units as the years leave them; many share a due date, and some have none.
    await backend.database.sql(
      `INSERT INTO case_file (kind, status, edition, language, applicant_id, department_id, unit_id, number, search_key, applicant_iin,
         due_on, submitted_at, answers)
       SELECT 'private', (ARRAY['submitted', 'accepted', 'under-examination', 'returned-incomplete', 'handed-over'])[1 + i % 5], '2013-07-23',
         'kk', $1, 'astana', (ARRAY['astana/esil-district', 'astana/almaty-district', 'astana/saryarka-district'])[1 + i % 3],
         '01-2020-' || lpad(i::text, 6, '0'), $2, '950630450124',
         CASE WHEN i % 5 = 3 THEN NULL ELSE $3::date + (i % 9) - 4 END, '2020-01-01'::timestamptz + (i / 4) * interval '1.000001 second', '{}'
       FROM generate_series(1, 240) i`,
      [row?.id, matchingKey('Бекмұханбетов'), today],
    );
  });
  const many = { search: 'Бекмуханбетов', limit: 17 } as const;

  it.each<[string, Query, (a: WorklistItem, b: WorklistItem) => boolean]>([
    ['by due date', { sort: 'due' }, (a, b) => due(a) <= due(b)],
    [
      'by due date, latest first, those without one last',
      { sort: 'due', descending: true },
      (a, b) => (a.dueOn === null ? b.dueOn === null : b.dueOn === null || a.dueOn >= b.dueOn),
    ],
    ['by submission', { sort: 'submitted' }, (a, b) => a.submittedAt <= b.submittedAt],
    ['by submission, newest first', { sort: 'submitted', descending: true }, (a, b) => a.submittedAt >= b.submittedAt],
    ['by number', { sort: 'number' }, (a, b) => a.number < b.number],
    ['by number, last first', { sort: 'number', descending: true }, (a, b) => a.number > b.number],
  ])('%s: no page skips or repeats a case', async (_order, sort, inOrder) => {
    const items = await allPages(examiner, { ...many, ...sort });
    expect(items).toHaveLength(240);
    expect(new Set(items.map(({ id }) => id)).size).toBe(240);
    for (const [place, item] of items.slice(1).entries()) expect(inOrder(items[place] ?? item, item)).toBe(true);
  });

  it('does not lose its place when cases are added and change in between', async () => {
    const first = await examiner.api.cases.worklist({ ...many, sort: 'number' });
    await backend.database.sql(
      `INSERT INTO case_file (kind, status, edition, language, applicant_id, department_id, unit_id, number, search_key, applicant_iin, submitted_at, answers)
       SELECT kind, status, edition, language, applicant_id, department_id, unit_id, '01-2019-000001', search_key, applicant_iin, submitted_at, answers
       FROM case_file WHERE number = '01-2020-000001'`,
    );
    const second = await examiner.api.cases.worklist({ ...many, sort: 'number', cursor: first.next ?? '' });
    expect(second.items[0]?.number).toBe('01-2020-000018');
    await backend.database.sql(`DELETE FROM case_file WHERE number = '01-2019-000001'`);
  });

  it.each<[string, Query, (item: WorklistItem) => boolean, number]>([
    ['status', { statuses: ['accepted'] }, (item) => item.status === 'accepted', 48],
    ['statuses', { statuses: ['accepted', 'submitted'] }, (item) => item.status !== 'returned-incomplete', 96],
    ['kind', { kinds: ['business-letter'] }, () => true, 0],
    ['unit', { unitId: 'astana/almaty-district' }, (item) => item.unitId === 'astana/almaty-district', 80],
    ['nobody’s', { assignee: 'nobody' }, (item) => item.assigneeName === null, 240],
    ['mine', { assignee: 'me' }, () => true, 0],
    [
      'unit and status together',
      { unitId: 'astana/almaty-district', statuses: ['submitted'] },
      (item) => item.unitId === 'astana/almaty-district' && item.status === 'submitted',
      16,
    ],
  ])('filtered by %s', async (_filter, query, fits, count) => {
    const items = await allPages(examiner, { ...many, ...query });
    expect(items).toHaveLength(count);
    expect(items.every(fits)).toBe(true);
  });

  it('due until a day; late is what waits for the officers past its day', async () => {
    const items = await allPages(examiner, { ...many, dueUntil: addDays(today, -1) });
    expect(items.length).toBeGreaterThan(0);
    expect(items.every((item) => item.dueOn !== null && item.dueOn < today)).toBe(true);
    for (const item of items) expect(item.nearness?.when).toBe(item.status === 'handed-over' ? undefined : 'over');
  });

  it('shows an intake officer the cases of the own unit only', async () => {
    const intake = await officer(backend, 'intake', { departmentId: 'astana', unitId: 'astana/esil-district' });
    const items = await allPages(intake, many);
    expect(items).toHaveLength(80);
    expect(new Set(items.map(({ unitId }) => unitId))).toEqual(new Set(['astana/esil-district']));
    expect(await allPages(intake, { ...many, unitId: 'astana/almaty-district' })).toHaveLength(80);
  });

  it('shows nothing to another department', async () => {
    const stranger = await officer(backend, 'examiner', { departmentId: 'almaty', unitId: null });
    for (const query of [many, { search: applicant.iin }, { search: '01-2020-000001' }, {}])
      expect(await allPages(stranger, query)).toEqual([]);
  });

  it('gives its identifiers to nobody who goes round the program', async () => {
    const find = `SELECT * FROM find_worklist('{"sort": "number", "limit": 10}')`;
    const astana = await backend.database.sqlAs(examiner.actor, find);
    expect(astana).toHaveLength(10);
    expect(await backend.database.sqlAs({ ...examiner.actor, departmentId: 'almaty' }, find)).toEqual([]);
    expect(await backend.database.sqlAs({ ...examiner.actor, role: 'administrator' }, find)).toEqual([]);
    expect(await backend.database.sqlAs(applicant.actor, find)).toEqual([]);
    expect(await backend.database.sqlAs({ kind: 'anonymous' }, find)).toEqual([]);
  });

  it.each<[string, string]>([
    ['no cursor', 'xyz'],
    [
      'another order’s',
      Buffer.from('["due",false,"2020-01-01","11111111-1111-4111-8111-111111111111"]').toString('base64url'),
    ],
    ['an injected key', Buffer.from(`["number",false,"' OR true --","not-an-id"]`).toString('base64url')],
  ])('starts anew with a cursor that is %s', async (_what, cursor) => {
    const page = await examiner.api.cases.worklist({ ...many, sort: 'number', cursor });
    expect(page.items[0]?.number).toBe('01-2020-000001');
  });

  it('finds who works on a case', async () => {
    const caseId = await submittedCase(backend, applicant);
    await act(examiner, caseId, (at) => examiner.api.cases.accept(at));
    await act(examiner, caseId, (at) => examiner.api.cases.startExamination(at));
    const mine = await allPages(examiner, { assignee: 'me' });
    expect(mine.map(({ id }) => id)).toContain(caseId);
    expect(mine.every((item) => item.assigneeName === examiner.actor.name)).toBe(true);
  });
});

describe('at a large number of cases', () => {
  it('a rare name is looked up in the trigram index, behind row-level security', async () => {
    await backend.database.sql(
      `INSERT INTO case_file (kind, status, edition, language, applicant_id, department_id, unit_id, number, search_key, applicant_iin, due_on, submitted_at)
       SELECT 'private', 'handed-over', '2013-07-23', 'kk', (SELECT id FROM applicant LIMIT 1), 'astana', 'astana/esil-district',
         '01-2018-' || lpad(i::text, 6, '0'), upper(md5(i::text)) || ' ' || upper(md5((i * 7)::text)), '950630450124', '2018-01-01'::date + i % 300, now()
       FROM generate_series(1, 30000) i`,
    );
    await backend.database.sql(`VACUUM ANALYZE case_file`);
    const before = await scans();
    // The counts of a transaction are told when it ends, if it asks for that.
    const found = await backend.database.sqlAs(
      examiner.actor,
      `SELECT f.id, pg_stat_force_next_flush() FROM find_worklist($1) f`,
      [{ sort: 'due', limit: 26, words: [matchingKey('Хуршидова')] }],
    );
    expect(found).toHaveLength(1);
    expect(await scans()).toBeGreaterThan(before);
  });
});

async function scans(): Promise<number> {
  const [index] = await backend.database.sql<{ scans: number }>(
    `SELECT idx_scan::integer AS scans FROM pg_stat_user_indexes WHERE indexrelname = 'case_file_search'`,
  );
  return index?.scans ?? 0;
}
