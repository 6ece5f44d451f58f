import { randomUUID } from 'node:crypto';
import type { RecordContent } from '@shaqyru/domain/special-records/special-record';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBackend, type TestBackend } from '../testing/backend.ts';
import { aigul, invitee, officer, signIn, type TestOfficer } from '../testing/people.ts';
import { act, submittedCase } from '../testing/walk.ts';

let backend: TestBackend;
let administrator: TestOfficer;
let examiner: TestOfficer;

beforeAll(async () => {
  backend = await startBackend();
  administrator = await officer(backend, 'administrator');
  examiner = await officer(backend, 'examiner');
});
afterAll(() => backend.close());

const reason = 'Прокуратураның 2026 жылғы 3 наурыздағы № 7 хаты.';
const content = {
  name: 'Тестов Арман',
  birthDate: '1980-05-06',
  citizenship: 'UZB',
  passportNumber: 'fa 765-43',
  reason: '2024 жылғы № 12 қаулы, болу мерзімін бұзған.',
} as RecordContent;
const number = () => `Q-${randomUUID().slice(0, 8)}`;

async function added(given: Partial<RecordContent> = {}) {
  const answer = await administrator.api.specialRecords.add({
    register: 'Қолмен енгізілгендер',
    kind: 'violation',
    externalId: number(),
    content: { ...content, ...given },
    reason,
    idempotencyKey: randomUUID(),
  });
  if (answer.outcome !== 'done') throw new Error(JSON.stringify(answer));
  return answer.recordId;
}
const read = (recordId: string) => examiner.api.specialRecords.read({ recordId });

describe('a record is edited with a reason, and remembers', () => {
  it('added, changed, closed, reopened: who, when, what was before and after', async () => {
    const recordId = await added();
    const stored = { ...content, passportNumber: 'FA76543' };
    expect((await read(recordId)).record).toMatchObject({ ...stored, kind: 'violation', closedAt: null });
    const put = { ...stored, birthDate: '1980-05-07', citizenship: null } as RecordContent;
    const change = { recordId, version: 1, content: put, reason: 'Туған күні қате жазылған екен.' };
    expect(await administrator.api.specialRecords.change(change)).toEqual({ outcome: 'done', recordId });
    const close = { recordId, version: 2, closed: true, reason: 'Сот шешімімен алынып тасталды.' };
    expect(await administrator.api.specialRecords.close(close)).toEqual({ outcome: 'done', recordId });
    await administrator.api.specialRecords.close({ ...close, version: 3, closed: false });
    const { changes, version } = await read(recordId);
    expect(version).toBe(4);
    expect(changes.map(({ act, by, reason }) => [act, by, reason])).toEqual([
      ['reopened', administrator.actor.name, close.reason],
      ['closed', administrator.actor.name, close.reason],
      ['changed', administrator.actor.name, change.reason],
      ['added', administrator.actor.name, reason],
    ]);
    expect(changes[2]?.fields).toEqual([
      { field: 'birthDate', before: '1980-05-06', after: '1980-05-07' },
      { field: 'citizenship', before: 'UZB', after: null },
    ]);
    const audit = await backend.database.sql<{ action: string; data: object }>(
      `SELECT action, data FROM audit_entry WHERE subject_kind = 'special-record' AND subject_id = $1 AND actor_id = $2 ORDER BY id`,
      [recordId, administrator.actor.id],
    );
    expect(audit.map(({ action }) => action)).toEqual([
      'special-records.added',
      'special-records.changed',
      'special-records.closed',
      'special-records.reopened',
    ]);
    expect(audit[1]?.data).toEqual({ fields: 'birthDate citizenship' });
    expect(JSON.stringify(audit)).not.toMatch(/Тестов|1980/);
  });

  it('a change of nothing is none; a page older than the record changes nothing', async () => {
    const recordId = await added();
    const at = { recordId, reason: 'Қайта тексерілді, дұрыс.' };
    expect(await administrator.api.specialRecords.change({ ...at, version: 1, content })).toEqual({
      outcome: 'unchanged',
    });
    const other = { ...content, name: 'Тестов Ернар' };
    await administrator.api.specialRecords.change({ ...at, version: 1, content: other });
    expect(await administrator.api.specialRecords.change({ ...at, version: 1, content })).toEqual({
      outcome: 'changed-elsewhere',
    });
    expect((await read(recordId)).record.name).toBe('Тестов Ернар');
  });

  it('a double click adds once', async () => {
    const request = {
      register: 'Қолмен енгізілгендер',
      kind: 'violation' as const,
      externalId: number(),
      content,
      reason,
      idempotencyKey: randomUUID(),
    };
    const first = await administrator.api.specialRecords.add(request);
    expect(await administrator.api.specialRecords.add(request)).toEqual(first);
    expect(first.outcome).toBe('done');
  });

  it.each<[string, () => Promise<unknown>, { field: string; problem: string }]>([
    [
      'a number that the register has',
      async () => {
        const { record } = await read(await added());
        return add({ externalId: record.externalId });
      },
      { field: 'externalId', problem: 'record-number-taken' },
    ],
    [
      'a register of another kind',
      async () => {
        await added();
        return add({ kind: 'security' });
      },
      { field: 'kind', problem: 'register-of-another-kind' },
    ],
    ['a name of signs', () => add({ content: { ...content, name: '—' } }), { field: 'name', problem: 'required' }],
    [
      'born tomorrow',
      () => add({ content: { ...content, birthDate: '2999-01-01' } as RecordContent }),
      { field: 'birthDate', problem: 'date-in-future' },
    ],
  ])('not: %s', async (_what, attempt, problem) => {
    expect(await attempt()).toEqual({ outcome: 'invalid', problems: [problem] });
  });

  function add(given: { externalId?: string; kind?: 'violation' | 'security'; content?: RecordContent }) {
    return administrator.api.specialRecords.add({
      register: 'Қолмен енгізілгендер',
      kind: 'violation',
      externalId: number(),
      content,
      reason,
      idempotencyKey: randomUUID(),
      ...given,
    });
  }

  it('only the administrator edits', async () => {
    const recordId = await added();
    for (const role of ['examiner', 'head'] as const) {
      const { api } = await officer(backend, role);
      const close = api.specialRecords.close({ recordId, version: 1, closed: true, reason });
      await expect(close).rejects.toMatchObject({ code: 'FORBIDDEN' });
    }
    const round = `UPDATE special_record SET closed_at = now() WHERE id = $1`;
    await expect(backend.database.sqlAs(examiner.actor, round, [recordId])).rejects.toThrow(/row-level security/);
    const forget = `DELETE FROM special_record_change WHERE record_id = $1`;
    await expect(backend.database.sqlAs(administrator.actor, forget, [recordId])).rejects.toThrow(/permission denied/);
  });
});

describe('a closed record', () => {
  it('is compared with nobody and is shown only when asked for; an import leaves it closed', async () => {
    const register = 'Жабылатындар';
    const csv =
      'id,name,birth_date,citizenship,passport,reason\nC-1,Жабықов Жан,1971-01-02,KGZ,AN7654321,ескі бұзушылық\n';
    const file = { register, kind: 'violation' as const, csv, preview: false };
    await administrator.api.specialRecords.importCsv(file);
    const found = async (state: 'open' | 'closed') =>
      (await examiner.api.specialRecords.list({ search: 'Zhabykov', state })).items;
    const recordId = (await found('open'))[0]?.id ?? '';
    await administrator.api.specialRecords.close({ recordId, version: 1, closed: true, reason });
    expect(await found('open')).toEqual([]);
    expect(await found('closed')).toMatchObject([{ id: recordId }]);
    const again = { ...file, csv: csv.replace('ескі', 'жаңа') };
    expect(await administrator.api.specialRecords.importCsv(again)).toMatchObject({ changed: 0, closed: 1 });

    const caseId = await submittedCase(backend, await signIn(backend, aigul), [
      invitee({ passportNumber: 'AN7654321' }),
    ]);
    await act(examiner, caseId, (at) => examiner.api.cases.accept(at));
    await act(examiner, caseId, (at) => examiner.api.cases.startExamination(at));
    const check = () => act(examiner, caseId, (at) => examiner.api.specialRecords.checkInvitees(at));
    expect(await check()).toEqual({ outcome: 'checked', matches: 0 });
    await administrator.api.specialRecords.close({ recordId, version: 2, closed: false, reason });
    expect(await check()).toEqual({ outcome: 'checked', matches: 1 });
  });
});

describe('the register is searched by', () => {
  it.each<[string, Parameters<TestOfficer['api']['specialRecords']['list']>[0]]>([
    ['a passport number with gaps', { search: 'zz 99 88 77' }],
    ['a date of birth', { search: '09.08.1966' }],
    ['a name and a date of birth', { search: 'Filtrov 1966-08-09' }],
    ['a name and a citizenship', { search: 'Фильтров', citizenship: 'MNG' }],
    ['a kind', { search: 'Фильтров', kind: 'conviction' }],
    ['a register', { search: 'Фильтров', register: 'Сотталғандар' }],
  ])('%s', async (_what, filter) => {
    const register = { register: 'Сотталғандар', kind: 'conviction' as const, reason, idempotencyKey: randomUUID() };
    const one = {
      ...content,
      name: 'Фильтров Баян',
      birthDate: '1966-08-09',
      citizenship: 'MNG',
      passportNumber: 'ZZ998877',
    };
    await administrator.api.specialRecords.add({ ...register, externalId: 'F-1', content: one as RecordContent });
    await added({ name: 'Фильтров Олег', passportNumber: null });
    const { items } = await examiner.api.specialRecords.list(filter);
    expect(items.map(({ externalId }) => externalId)).toEqual(['F-1']);
  });
});
