import { randomUUID } from 'node:crypto';
import { sheetColumns } from '@shaqyru/domain/application/invitee-sheet';
import { nameHeader } from '@shaqyru/domain/files/header-name';
import { addDays, addYears, dayOf } from '@shaqyru/domain/law/plain-date';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { save, upload as uploadScan } from '../testing/applications.ts';
import { startBackend, type TestBackend } from '../testing/backend.ts';
import { aigul, dauren, signIn, type TestApplicant } from '../testing/people.ts';
import { excelWorkbook } from '../testing/workbook.ts';
import { DropOldSheets } from './drop-old-sheets.ts';

const today = dayOf(new Date().toISOString(), 'Asia/Almaty');
const firm = { name: '«Үлгі Сапар» ЖШС', bin: '120140000017' };
const kind = 'tourist-letter';

let backend: TestBackend;
let url: string;
let applicant: TestApplicant;

beforeAll(async () => {
  backend = await startBackend();
  url = await backend.listen();
  applicant = await signIn(backend, { ...aigul, organisation: firm });
});
afterAll(() => backend.close());

const begin = async () =>
  (await applicant.api.applications.begin({ kind, language: 'kk', idempotencyKey: randomUUID() })).caseId;
const draft = (caseId: string) => applicant.api.applications.readDraft({ caseId });
const waiting = async (caseId: string) => (await applicant.api.inviteeSheets.read({ caseId })).sheet;
const versionOf = async (caseId: string) => (await waiting(caseId))?.version ?? 0;

function person(index: number, cells: Readonly<Record<string, string>> = {}): Record<string, string> {
  return {
    surnameLatin: `TANAKA`,
    givenNamesLatin: 'KENJI',
    surnameRussian: 'Танака',
    givenNamesRussian: 'Кэндзи',
    sex: 'male',
    birthDate: '27.03.1985',
    birthPlace: 'Осака',
    citizenship: 'JPN',
    passportNumber: `TK${String(index).padStart(7, '0')}`,
    passportIssuedOn: '10.03.2022',
    passportExpiresOn: addYears(today, 5),
    workplace: 'зейнеткер',
    residenceCountry: 'JPN',
    residenceAddress: 'Осака, Кита, 1',
    visaPlace: 'Токио',
    oralman: 'жоқ',
    bornOrFormerCitizen: 'жоқ',
    familyMemberOfSuch: 'жоқ',
    ...cells,
  };
}

function csv(people: readonly Readonly<Record<string, string>>[]): Buffer {
  const ids = sheetColumns(kind).map(({ id }) => id);
  return Buffer.from(
    [ids, ...people.map((one) => ids.map((id) => one[id] ?? ''))].map((row) => row.join(';')).join('\n'),
  );
}

async function upload(caseId: string, bytes: Buffer, token: string = applicant.token): Promise<Response> {
  return fetch(`${url}/invitee-sheets?${new URLSearchParams({ caseId })}`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/octet-stream',
      'content-disposition': nameHeader('топ.csv'),
    },
    body: new Uint8Array(bytes),
  });
}

async function adopt(caseId: string, who: TestApplicant = applicant) {
  const request = { caseId, version: (await draft(caseId)).version, sheetVersion: await versionOf(caseId) };
  return who.api.inviteeSheets.adopt({ ...request, idempotencyKey: randomUUID() });
}

describe('a sheet of two hundred people', () => {
  it('invites nobody as long as a row is wrong, and all of them when it is corrected', async () => {
    const caseId = await begin();
    const people = Array.from({ length: 200 }, (_, index) =>
      person(index, index % 30 === 0 ? { birthDate: '31.02.1985' } : {}),
    );
    expect(await (await upload(caseId, csv(people))).json()).toEqual({ outcome: 'kept' });
    expect(await adopt(caseId)).toEqual({ outcome: 'wrong' });
    expect((await draft(caseId)).answers.invitees ?? []).toEqual([]);

    const sheet = await waiting(caseId);
    const wrong = sheet?.rows.filter(({ cells }) => cells['birthDate'] === '31.02.1985').map(({ line }) => line) ?? [];
    expect(wrong).toHaveLength(7);
    const [first = 0, ...others] = wrong;
    const correction = {
      caseId,
      sheetVersion: sheet?.version ?? 0,
      cells: others.map((line) => ({ line, field: 'birthDate', text: '1985-02-28' })),
      leaveOut: [first],
    };
    expect(await applicant.api.inviteeSheets.correct(correction)).toMatchObject({ outcome: 'corrected' });
    // The same window sends it again: the sheet has moved on.
    expect(await applicant.api.inviteeSheets.correct(correction)).toEqual({ outcome: 'changed-elsewhere' });
    expect(await adopt(caseId)).toMatchObject({ outcome: 'adopted', added: 199, replaced: 0 });
    const { answers } = await draft(caseId);
    expect(answers.invitees).toHaveLength(199);
    expect(new Set(answers.invitees?.map(({ id }) => id)).size).toBe(199);
    expect(answers.invitees?.map(({ passportNumber }) => passportNumber).slice(0, 2)).toEqual([
      'TK0000001',
      'TK0000002',
    ]);
    expect(await waiting(caseId)).toBeNull();
  });

  it('a double click adds them once', async () => {
    const caseId = await begin();
    await upload(caseId, csv([person(1), person(2)]));
    const { version } = await draft(caseId);
    const request = { caseId, version, sheetVersion: await versionOf(caseId), idempotencyKey: randomUUID() };
    const both = await Promise.all([1, 2].map(() => applicant.api.inviteeSheets.adopt(request)));
    expect(both[0]).toEqual(both[1]);
    expect((await draft(caseId)).answers.invitees).toHaveLength(2);
  });

  it('that took the place of a discarded one is not adopted unseen', async () => {
    const caseId = await begin();
    await upload(caseId, csv([person(1)]));
    const seen = { caseId, version: (await draft(caseId)).version, sheetVersion: await versionOf(caseId) };
    await applicant.api.inviteeSheets.discard({ caseId });
    await upload(caseId, csv([person(2)]));
    const idempotencyKey = randomUUID();
    expect(await applicant.api.inviteeSheets.adopt({ ...seen, idempotencyKey })).toMatchObject({
      outcome: 'changed-elsewhere',
    });
  });

  it('writes who has the same passport anew, with their scans', async () => {
    const caseId = await begin();
    await upload(caseId, csv([person(1), person(2)]));
    await adopt(caseId);
    const before = (await draft(caseId)).answers.invitees ?? [];
    await uploadScan(backend, applicant, { caseId, kind: 'passport-scan', inviteeId: before[1]?.id ?? '' });
    await upload(caseId, csv([person(2, { workplace: 'Зауыт' }), person(3)]));
    expect(await adopt(caseId)).toMatchObject({ outcome: 'adopted', added: 1, replaced: 1 });
    const after = await draft(caseId);
    expect(after.answers.invitees?.map(({ passportNumber }) => passportNumber)).toEqual([
      'TK0000001',
      'TK0000002',
      'TK0000003',
    ]);
    expect(after.answers.invitees?.[1]).toMatchObject({ id: before[1]?.id, workplace: 'Зауыт' });
    expect(after.files.map(({ inviteeId }) => inviteeId)).toEqual([before[1]?.id]);
  });

  it('says on the page of everybody written anew which colleague did it', async () => {
    const caseId = await begin();
    await upload(caseId, csv([person(1)]));
    await adopt(caseId);
    const [invitee] = (await draft(caseId)).answers.invitees ?? [];
    const colleague = await signIn(backend, { ...dauren, organisation: firm });
    await upload(caseId, csv([person(1, { workplace: 'Зауыт' })]), colleague.token);
    await adopt(caseId, colleague);
    const by = { group: 'invitee', inviteeId: invitee?.id, by: colleague.actor.name };
    expect((await draft(caseId)).edits).toContainEqual(expect.objectContaining(by));
  });

  it('that was looked at before another window changed the application is looked at again', async () => {
    const caseId = await begin();
    await upload(caseId, csv([person(1)]));
    const { version } = await draft(caseId);
    await save(applicant, caseId, 'office', { unitId: 'astana/esil-district' });
    const key = { sheetVersion: await versionOf(caseId), idempotencyKey: randomUUID() };
    expect(await applicant.api.inviteeSheets.adopt({ caseId, version, ...key })).toMatchObject({
      outcome: 'changed-elsewhere',
    });
    expect((await draft(caseId)).answers.invitees ?? []).toEqual([]);
  });

  it('against the visit: a passport that ends before it is told at the row', async () => {
    const caseId = await begin();
    await save(applicant, caseId, 'visit', {
      from: addDays(today, 30),
      to: addDays(today, 50),
      multiplicity: 'one',
      visits: 1,
      purposeDetails: 'Топпен Алматы мен Шымбұлақты аралау',
      stayGrounds: 'Бағдарлама үш аптаға есептелген',
      places: 'Алматы',
    });
    await upload(caseId, csv([person(1, { passportExpiresOn: addDays(today, 40) })]));
    expect(await adopt(caseId)).toEqual({ outcome: 'wrong' });
  });

  it('may be a workbook', async () => {
    const caseId = await begin();
    const headings = sheetColumns(kind).map(({ field }) => field.label.en);
    const cells = sheetColumns(kind).map(({ id }) =>
      id === 'birthDate' ? { serial: 31133 } : (person(5)[id] ?? null),
    );
    expect(await (await upload(caseId, await excelWorkbook([headings, cells]))).json()).toEqual({ outcome: 'kept' });
    expect(await adopt(caseId)).toMatchObject({ outcome: 'adopted', added: 1 });
    expect((await draft(caseId)).answers.invitees?.[0]).toMatchObject({
      birthDate: '1985-03-27',
      passportNumber: 'TK0000005',
    });
  });
});

describe('a waiting sheet', () => {
  it('is refused with a reason when it is none, and the one before stays', async () => {
    const caseId = await begin();
    await upload(caseId, csv([person(1)]));
    const answer = await upload(caseId, Buffer.from('Құрметті басқарма!'));
    expect(await answer.json()).toEqual({ outcome: 'refused', refusal: { problem: 'no-headings' } });
    const large = await upload(caseId, Buffer.alloc(3 * 1024 * 1024, 'x'));
    expect(await large.json()).toMatchObject({ outcome: 'refused', refusal: { problem: 'file-too-large' } });
    expect((await waiting(caseId))?.rows).toHaveLength(1);
  });

  it('is forgotten when the reader says so, and after two weeks', async () => {
    const caseId = await begin();
    await upload(caseId, csv([person(1)]));
    await applicant.api.inviteeSheets.discard({ caseId });
    expect(await waiting(caseId)).toBeNull();
    await upload(caseId, csv([person(1)]));
    backend.setClock(new Date(Date.now() + 15 * 24 * 60 * 60_000));
    await backend.get(DropOldSheets).run();
    backend.setClock(null);
    const [row] = await backend.database.sql(`SELECT count(*)::int AS count FROM invitee_sheet WHERE case_id = $1`, [
      caseId,
    ]);
    expect(row).toEqual({ count: 0 });
  });

  it('is nobody else’s: not another applicant’s, not a visitor’s', async () => {
    const caseId = await begin();
    await upload(caseId, csv([person(1)]));
    const stranger = await signIn(backend, dauren);
    expect((await upload(caseId, csv([person(2)]), stranger.token)).status).toBe(404);
    expect((await upload(caseId, csv([person(2)]), 'x'.repeat(43))).status).toBe(404);
    await expect(stranger.api.inviteeSheets.read({ caseId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await waiting(caseId))?.rows[0]?.cells['passportNumber']).toBe('TK0000001');
  });

  it('of an application that was withdrawn is not taken', async () => {
    const caseId = await begin();
    await applicant.api.applications.withdraw({ caseId, version: 1 });
    expect((await upload(caseId, csv([person(1)]))).status).toBe(403);
  });
});

it('the template is given to anybody, in the reader’s language', async () => {
  const answer = await fetch(`${url}/invitee-sheets/template?kind=${kind}&language=ru&format=csv`);
  expect(answer.headers.get('content-disposition')).toContain('attachment');
  expect(await answer.text()).toContain('Фамилия латиницей, как в паспорте;');
  expect((await fetch(`${url}/invitee-sheets/template?kind=${kind}&language=ru&format=exe`)).status).toBe(400);
});
