import { randomUUID } from 'node:crypto';
import type { Invitee } from '@shaqyru/domain/application/private-affairs';
import type { ItemOutcome } from '@shaqyru/domain/case/case-view';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBackend, type TestBackend } from '../testing/backend.ts';
import { aigul, invitee, officer, signIn, type TestApplicant, type TestOfficer } from '../testing/people.ts';
import { act, submittedCase } from '../testing/walk.ts';
import { withoutGround } from '../testing/without-ground.ts';

let backend: TestBackend;
let applicant: TestApplicant;
let examiner: TestOfficer;

beforeAll(async () => {
  backend = await startBackend();
  applicant = await signIn(backend, aigul);
  examiner = await officer(backend, 'examiner');
});
afterAll(() => backend.close());

async function taken(invitees?: Invitee[]): Promise<string> {
  const caseId = await submittedCase(backend, applicant, invitees);
  await act(examiner, caseId, (at) => examiner.api.cases.accept(at));
  await act(examiner, caseId, (at) => examiner.api.cases.startExamination(at));
  return caseId;
}

async function checked(invitees?: Invitee[]): Promise<string> {
  const caseId = await taken(invitees);
  await act(examiner, caseId, (at) => examiner.api.specialRecords.checkInvitees(at));
  return caseId;
}

const propose = (caseId: string, items: ItemOutcome[]) =>
  act(examiner, caseId, (at) => examiner.api.decisions.propose({ ...at, items, note: 'Тексерілді.' }));

const evidence = '2024 жылғы 5 наурыздағы № 12 әкімшілік хаттама.';
const issue = (inviteeId: string): ItemOutcome => ({ inviteeId, outcome: 'issue', grounds: [] });
const refuse = (inviteeId: string, ...grounds: ItemOutcome['grounds'][number]['ground'][]): ItemOutcome => ({
  inviteeId,
  outcome: 'refuse',
  grounds: grounds.map((ground) => ({ ground, evidence })),
});

describe('the examiner proposes', () => {
  it('for every invited person, with the grounds of clause 16 and their evidence', async () => {
    const [first, second] = [invitee(), invitee({ passportNumber: 'AB1111111' })];
    const caseId = await checked([first, second]);
    const items = [issue(first.id), refuse(second.id, '16.1', '16.8')];
    expect(await propose(caseId, items)).toEqual({ outcome: 'proposed' });
    const view = await examiner.api.cases.read({ caseId });
    expect(view).toMatchObject({
      status: 'proposed',
      proposal: { by: examiner.actor.name, byId: examiner.actor.id, items, note: 'Тексерілді.' },
    });
    expect(JSON.stringify(await applicant.api.applications.read({ caseId }))).not.toContain(evidence);
  });
});

describe('ground 16.7 and those from whom means are not asked', () => {
  it.each<[string, Partial<Invitee>, boolean]>([
    ['an oralman', { oralman: true }, true],
    ['born in Kazakhstan or formerly its citizen', { bornOrFormerCitizen: true }, true],
    ['a family member of such a person', { familyMemberOfSuch: true }, true],
    ['anyone else', {}, false],
  ])('%s', async (_who, facts, barred) => {
    const person = invitee(facts);
    const caseId = await checked([person]);
    const view = await examiner.api.cases.read({ caseId });
    expect(view.barred.map(({ inviteeId, ground }) => [inviteeId, ground])).toEqual(
      barred ? [[person.id, '16.7']] : [],
    );
    expect(await propose(caseId, [refuse(person.id, '16.7')])).toEqual(
      barred
        ? { outcome: 'invalid', problems: [{ inviteeId: person.id, problem: 'ground-barred', ground: '16.7' }] }
        : { outcome: 'proposed' },
    );
    // Another ground is not barred.
    if (barred) expect(await propose(caseId, [refuse(person.id, '16.8')])).toEqual({ outcome: 'proposed' });
  });
});

it('refuses nobody on a ground that the edition of the case does not have', async () => {
  const person = invitee();
  const caseId = await checked([person]);
  await withoutGround('2013-07-23', '16.5', async () => {
    expect(await propose(caseId, [refuse(person.id, '16.5')])).toEqual({
      outcome: 'invalid',
      problems: [{ inviteeId: person.id, problem: 'ground-of-another-edition', ground: '16.5' }],
    });
    expect((await examiner.api.cases.read({ caseId })).status).toBe('under-examination');
  });
  // The case keeps its edition: what another lacks does not matter to it.
  const proposed = await withoutGround('2011-02-28', '16.5', () => propose(caseId, [refuse(person.id, '16.5')]));
  expect(proposed).toEqual({ outcome: 'proposed' });
});

describe('a proposal that is not whole', () => {
  const [first, second] = [invitee(), invitee({ passportNumber: 'AB2222222' })];
  let caseId: string;
  beforeAll(async () => {
    caseId = await checked([first, second]);
  });

  it.each<[string, ItemOutcome[], { inviteeId: string; problem: string; ground: string | null }[]]>([
    ['says nothing of someone', [issue(first.id)], [{ inviteeId: second.id, problem: 'no-outcome', ground: null }]],
    [
      'says two things of one person',
      [issue(first.id), refuse(first.id, '16.1'), issue(second.id)],
      [{ inviteeId: first.id, problem: 'no-outcome', ground: null }],
    ],
    [
      'refuses without a ground',
      [issue(first.id), refuse(second.id)],
      [{ inviteeId: second.id, problem: 'refusal-without-ground', ground: null }],
    ],
    [
      'issues in spite of a ground',
      [issue(first.id), { ...refuse(second.id, '16.1'), outcome: 'issue' }],
      [{ inviteeId: second.id, problem: 'issue-with-ground', ground: null }],
    ],
    [
      'names a ground twice',
      [issue(first.id), refuse(second.id, '16.1', '16.1')],
      [{ inviteeId: second.id, problem: 'ground-twice', ground: '16.1' }],
    ],
  ])('%s', async (_what, items, problems) => {
    expect(await propose(caseId, items)).toEqual({ outcome: 'invalid', problems });
    expect((await examiner.api.cases.read({ caseId })).status).toBe('under-examination');
  });

  it('is about someone who is not invited', async () => {
    await expect(propose(caseId, [issue(first.id), issue(second.id), issue(randomUUID())])).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});

describe('not yet', () => {
  it('before the special records were asked', async () => {
    const person = invitee();
    const caseId = await taken([person]);
    const view = await examiner.api.cases.read({ caseId });
    expect(view.obstacles).toEqual([{ action: 'propose', why: 'records-not-checked' }]);
    expect(view.actions).not.toContain('propose');
    expect(await propose(caseId, [issue(person.id)])).toEqual({ outcome: 'not-yet', why: 'records-not-checked' });
  });

  it('before each match was resolved; the same person is no refusal by itself, but plain to see', async () => {
    const administrator = await officer(backend, 'administrator');
    await administrator.api.specialRecords.importCsv({
      register: 'Іздеу',
      kind: 'violation',
      csv: 'id,name,birth_date,citizenship,passport,reason\nS-1,СУЛТАНОВ БОТИР,1981-02-03,UZB,AB3333333,Бұрынғы бұзушылық\n',
      preview: false,
    });
    const person = invitee({
      surnameLatin: 'SULTANOV',
      givenNamesLatin: 'BOTIR',
      surnameRussian: 'Султанов',
      givenNamesRussian: 'Ботир',
      passportNumber: 'AB3333333',
    });
    const caseId = await checked([person]);
    expect((await examiner.api.cases.read({ caseId })).obstacles).toEqual([
      { action: 'propose', why: 'match-not-resolved' },
    ]);
    expect(await propose(caseId, [issue(person.id)])).toEqual({ outcome: 'not-yet', why: 'match-not-resolved' });
    const [match] = (await examiner.api.cases.read({ caseId })).matches;
    const reason = 'Паспорты мен аты-жөні сәйкес келеді.';
    await examiner.api.specialRecords.resolveMatch({ matchId: match?.id ?? '', samePerson: true, reason });
    expect((await examiner.api.cases.read({ caseId })).obstacles).toEqual([
      { action: 'propose', why: 'match-not-confirmed' },
    ]);
    expect(await propose(caseId, [issue(person.id)])).toEqual({ outcome: 'not-yet', why: 'match-not-confirmed' });
    const head = await officer(backend, 'head');
    await head.api.specialRecords.confirmMatch({ matchId: match?.id ?? '', reason: null });
    expect(await propose(caseId, [issue(person.id)])).toEqual({ outcome: 'proposed' });
    expect((await head.api.cases.read({ caseId })).matches).toMatchObject([
      {
        resolution: { samePerson: true, reason, by: examiner.actor.name },
        confirmation: { by: head.actor.name },
      },
    ]);
  });

  it('on a page that is older than the case', async () => {
    const person = invitee();
    const caseId = await taken([person]);
    const { version } = await examiner.api.cases.read({ caseId });
    await examiner.api.specialRecords.checkInvitees({ caseId, version });
    const late = await examiner.api.decisions.propose({ caseId, version, items: [issue(person.id)], note: '' });
    expect(late).toMatchObject({ outcome: 'changed-elsewhere', status: 'under-examination', version: version + 1 });
  });

  it('after it was proposed', async () => {
    const person = invitee();
    const caseId = await checked([person]);
    await propose(caseId, [issue(person.id)]);
    await expect(propose(caseId, [issue(person.id)])).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});
