import type { Remark } from '@shaqyru/domain/application/remark';
import { addDays } from '@shaqyru/domain/law/plain-date';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Clock } from '../common/clock.ts';
import { startBackend, type TestBackend } from '../testing/backend.ts';
import { aigul, answers, invitee, officer, signIn, type TestApplicant, type TestOfficer } from '../testing/people.ts';
import { act, decide, proposedCase, submitDraft, submittedCase } from '../testing/walk.ts';

let backend: TestBackend;
let applicant: TestApplicant;
let intake: TestOfficer;
let examiner: TestOfficer;
let head: TestOfficer;

beforeAll(async () => {
  backend = await startBackend();
  applicant = await signIn(backend, aigul);
  [intake, examiner, head] = [
    await officer(backend, 'intake'),
    await officer(backend, 'examiner'),
    await officer(backend, 'head', { departmentId: 'astana', unitId: null }),
  ];
});
afterAll(() => backend.close());

const words = 'Паспорттың екінші беті көрінбейді, қайта түсіріңіз.';

describe('an officer opens a case', () => {
  it('and sees all of it on one page', async () => {
    const caseId = await submittedCase(backend, applicant);
    const view = await intake.api.cases.read({ caseId });
    expect(view).toMatchObject({
      status: 'submitted',
      departmentId: 'astana',
      unitId: 'astana/esil-district',
      applicant: { iin: applicant.iin, bin: null },
      assignee: null,
      acceptedAt: null,
      signature: { iin: applicant.iin },
      receipt: { enough: true, needTiyn: 216_250, paidTiyn: 216_250 },
      recordsCheckedAt: null,
      matches: [],
      barred: [],
      proposal: null,
      decision: null,
      invitations: [],
      actions: ['accept', 'return-incomplete'],
      obstacles: [],
    });
    expect(view.due?.dueOn).toBeTruthy();
    expect(view.files.map(({ kind }) => kind).toSorted()).toEqual(['passport-scan', 'receipt-scan']);
    expect(view.receipt.because.length).toBeGreaterThan(0);
  });

  it.each<[string, () => TestOfficer, string[]]>([
    ['intake may accept or return it', () => intake, ['accept', 'return-incomplete']],
    ['an examiner too', () => examiner, ['accept', 'return-incomplete']],
    ['the head only looks', () => head, []],
  ])('%s', async (_who, who, actions) => {
    const caseId = await submittedCase(backend, applicant);
    expect((await who().api.cases.read({ caseId })).actions).toEqual(actions);
  });
});

describe('intake accepts the documents (clause 14)', () => {
  it('the due date stays as the electronic request set it (clause 7.4), the applicant is told', async () => {
    const caseId = await submittedCase(backend, applicant);
    const before = await intake.api.cases.read({ caseId });
    expect(await act(intake, caseId, (at) => intake.api.cases.accept(at))).toEqual({ outcome: 'done' });
    const after = await intake.api.cases.read({ caseId });
    expect(after).toMatchObject({ status: 'accepted', number: before.number, due: before.due });
    expect(after.acceptedAt).not.toBeNull();
    expect(after.timeline.at(-1)).toMatchObject({ action: 'accept', by: intake.actor.name });
    const told = await backend.database.sql(`SELECT FROM notification WHERE case_id = $1 AND kind = 'accepted'`, [
      caseId,
    ]);
    expect(told).toHaveLength(1);
  });
});

describe('intake returns an application as incomplete', () => {
  it('the term ends, the number stays; a new submission starts a new term', async () => {
    const caseId = await submittedCase(backend, applicant);
    const before = await intake.api.cases.read({ caseId });
    const inviteeId = before.answers.invitees?.[0]?.id ?? '';
    const remarks: Remark[] = [
      { group: 'petition', inviteeId: null, field: 'text', words: 'Шақырудың себебін жазыңыз.' },
      { group: 'invitee', inviteeId, field: 'passport-scan', words },
    ];
    expect(await act(intake, caseId, (at) => intake.api.cases.returnIncomplete({ ...at, remarks }))).toEqual({
      outcome: 'done',
    });
    expect(await intake.api.cases.read({ caseId })).toMatchObject({
      status: 'returned-incomplete',
      number: before.number,
      due: null,
      remarks,
      actions: [],
    });
    expect(await applicant.api.applications.readDraft({ caseId })).toMatchObject({ remarks });
    expect(await backend.runJobs()).toEqual([]);
    expect(backend.mails.some((mail) => mail.text?.includes(before.number))).toBe(true);

    expect(await submitDraft(applicant, caseId)).toBe(before.number);
    expect(await intake.api.cases.read({ caseId })).toMatchObject({
      status: 'submitted',
      remarks: [],
      due: before.due,
    });
  });

  const remark: Remark = { group: 'petition', inviteeId: null, field: 'text', words };
  it.each<[string, Partial<Remark>]>([
    ['a question that is not on the form', { field: 'salary' }],
    ['a property that every object has', { field: 'constructor' }],
    ['a question of another page', { field: 'passportNumber' }],
    ['a scan that this page does not ask for', { field: 'passport-scan' }],
    ['someone who is not invited', { group: 'invitee', field: 'passportNumber', inviteeId: randomUUID() }],
    ['a person on a page that is about no person', { inviteeId: randomUUID() }],
  ])('but not with a remark on %s', async (_what, wrong) => {
    const caseId = await submittedCase(backend, applicant);
    const remarks = [remark, { ...remark, ...wrong }];
    await expect(
      act(intake, caseId, (at) => intake.api.cases.returnIncomplete({ ...at, remarks })),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await intake.api.cases.read({ caseId })).status).toBe('submitted');
  });
});

describe('the head gives a case to an officer', () => {
  it('who finds it among the own, until it is taken back', async () => {
    const caseId = await submittedCase(backend, applicant);
    const give = (officerId: string | null) => act(head, caseId, (at) => head.api.cases.assign({ ...at, officerId }));
    expect(await give(examiner.actor.id)).toEqual({ outcome: 'done' });
    const given = await head.api.cases.read({ caseId });
    expect(given.assignee).toEqual({ id: examiner.actor.id, name: examiner.actor.name });
    expect(given.timeline.at(-1)).toMatchObject({ action: 'assigned', by: head.actor.name, note: examiner.actor.name });
    await give(null);
    expect((await head.api.cases.read({ caseId })).assignee).toBeNull();
  });

  it.each<[string, () => Promise<TestOfficer>, string]>([
    [
      'of another department',
      () => officer(backend, 'examiner', { departmentId: 'almaty', unitId: null }),
      'NOT_FOUND',
    ],
    ['who does not process cases', () => officer(backend, 'analyst'), 'FORBIDDEN'],
    [
      'who sees the cases of another unit only',
      () => officer(backend, 'intake', { departmentId: 'astana', unitId: 'astana/saryarka-district' }),
      'FORBIDDEN',
    ],
  ])('but to none %s', async (_whom, whom, code) => {
    const caseId = await submittedCase(backend, applicant);
    const officerId = (await whom()).actor.id;
    await expect(act(head, caseId, (at) => head.api.cases.assign({ ...at, officerId }))).rejects.toMatchObject({
      code,
    });
  });

  it('among the colleagues of the department, whom all of them see', async () => {
    const colleagues = await head.api.officers.colleagues();
    expect(colleagues.map(({ id }) => id)).toEqual(expect.arrayContaining([intake.actor.id, examiner.actor.id]));
    const elsewhere = await officer(backend, 'examiner', { departmentId: 'almaty', unitId: null });
    expect((await elsewhere.api.officers.colleagues()).map(({ id }) => id)).not.toContain(intake.actor.id);
    expect(JSON.stringify(colleagues)).not.toMatch(/iin|login|secret|hash/i);
  });
});

describe('after the decision (clause 15)', () => {
  it('the applicant is told by telephone, and the papers are handed over', async () => {
    const caseId = await proposedCase(backend, { applicant, examiner });
    await decide(head, caseId);
    const told = await act(intake, caseId, (at) =>
      intake.api.cases.logNotice({ ...at, how: 'telephone', spokeWith: 'Айгүл Серікқызы', note: 'Дүйсенбіде келеді' }),
    );
    expect(told).toEqual({ outcome: 'done' });
    const handed = await act(intake, caseId, (at) =>
      intake.api.cases.handOver({ ...at, receivedBy: 'Айгүл Серікқызы', document: 'жеке куәлік 045678912', note: '' }),
    );
    expect(handed).toEqual({ outcome: 'done' });
    const view = await intake.api.cases.read({ caseId });
    expect(view.status).toBe('handed-over');
    expect(view.timeline.slice(-2)).toMatchObject([
      { action: 'notice-given', by: intake.actor.name, note: 'телефон; Айгүл Серікқызы; Дүйсенбіде келеді' },
      { action: 'hand-over', by: intake.actor.name, note: 'Айгүл Серікқызы; жеке куәлік 045678912' },
    ]);
    const seenByApplicant = JSON.stringify((await applicant.api.applications.read({ caseId })).timeline);
    expect(seenByApplicant).not.toContain(intake.actor.name);
  });

  it('not before it', async () => {
    const caseId = await submittedCase(backend, applicant);
    const note = { how: 'in-person', spokeWith: 'Айгүл Серікқызы', note: '' } as const;
    await expect(act(intake, caseId, (at) => intake.api.cases.logNotice({ ...at, ...note }))).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });
});

describe('another officer was faster', () => {
  const steps: [string, (who: TestOfficer, at: { caseId: string; version: number }) => Promise<{ outcome: string }>][] =
    [
      ['accept', (who, at) => who.api.cases.accept(at)],
      [
        'return as incomplete',
        (who, at) =>
          who.api.cases.returnIncomplete({
            ...at,
            remarks: [{ group: 'petition', inviteeId: null, field: null, words }],
          }),
      ],
    ];
  it.each(steps)('to %s what was accepted meanwhile: told so, and nothing is done', async (_step, attempt) => {
    const caseId = await submittedCase(backend, applicant);
    const { version } = await examiner.api.cases.read({ caseId });
    await intake.api.cases.accept({ caseId, version });
    expect(await attempt(examiner, { caseId, version })).toEqual({
      outcome: 'changed-elsewhere',
      status: 'accepted',
      version: version + 1,
    });
    const events = await backend.database.sql(`SELECT FROM case_event WHERE case_id = $1`, [caseId]);
    expect(events).toHaveLength(2);
  });

  it('twenty officers accept at once: one does', async () => {
    const caseId = await submittedCase(backend, applicant);
    const { version } = await intake.api.cases.read({ caseId });
    const attempts = Array.from({ length: 20 }, (_, i) =>
      (i % 2 ? intake : examiner).api.cases.accept({ caseId, version }),
    );
    const outcomes = (await Promise.all(attempts)).map(({ outcome }) => outcome);
    expect(outcomes.filter((outcome) => outcome === 'done')).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome === 'changed-elsewhere')).toHaveLength(19);
  });

  it('a case is taken by one examiner', async () => {
    const caseId = await submittedCase(backend, applicant);
    await act(intake, caseId, (at) => intake.api.cases.accept(at));
    const colleague = await officer(backend, 'examiner');
    const { version } = await examiner.api.cases.read({ caseId });
    const outcomes = await Promise.all(
      [examiner, colleague].map((who) => who.api.cases.startExamination({ caseId, version })),
    );
    expect(outcomes.map(({ outcome }) => outcome).toSorted()).toEqual(['changed-elsewhere', 'done']);
  });
});

describe('a receipt that does not cover the duty', () => {
  it('is plain to see, should one have come in', async () => {
    const today = backend.get(Clock).today();
    const given = answers(today, [invitee()]);
    const caseId = await submittedCase(backend, applicant);
    const receipt = { ...given.receipt, amountTiyn: 100_000, paidOn: addDays(today, -1) };
    await backend.database.sql(`UPDATE case_file SET answers = jsonb_set(answers, '{receipt}', $2) WHERE id = $1`, [
      caseId,
      JSON.stringify(receipt),
    ]);
    expect((await intake.api.cases.read({ caseId })).receipt).toMatchObject({
      enough: false,
      needTiyn: 216_250,
      paidTiyn: 100_000,
    });
  });
});
