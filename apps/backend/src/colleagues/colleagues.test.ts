import { randomUUID } from 'node:crypto';
import type { PlainDate } from '@shaqyru/domain/law/plain-date';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Clock } from '../common/clock.ts';
import { fillIn, save, signAndSubmit, upload } from '../testing/applications.ts';
import { startBackend, type TestBackend } from '../testing/backend.ts';
import { aigul, answers, officer, signIn, type TestApplicant, type TestOfficer } from '../testing/people.ts';
import { answersOfKind, firmEmployee, firmHead } from '../testing/routes.ts';
import { act } from '../testing/walk.ts';

const otherFirm = { name: '«Басқа» ЖШС', bin: '130750000451' };
const email = 'bastyk@ulgi.kz';

let backend: TestBackend;
let head: TestApplicant;
let employee: TestApplicant;
let rival: TestApplicant;
let examiner: TestOfficer;
let today: PlainDate;

beforeAll(async () => {
  backend = await startBackend();
  today = backend.get(Clock).today();
  [head, employee] = [await signIn(backend, firmHead), await signIn(backend, firmEmployee)];
  rival = await signIn(backend, { ...firmHead, organisation: { ...otherFirm, role: 'firstHead' } });
  examiner = await officer(backend, 'examiner');
});
afterAll(() => backend.close());

const prepared = async () =>
  (await fillIn(backend, employee, answersOfKind('tourist-letter', today), 'tourist-letter')).caseId;
const handOver = (caseId: string, toId: string | null = head.actor.id, text = 'Тексеріп, қол қойыңыз.') =>
  employee.api.colleagues.handOver({ caseId, toId, email, text, idempotencyKey: randomUUID() });
const listed = async (who: TestApplicant, caseId: string) =>
  (await who.api.applications.list()).find(({ id }) => id === caseId);

describe('who sees an organisation’s application', () => {
  it.each<[string, () => TestApplicant, boolean]>([
    ['who prepared it', () => employee, true],
    ['a colleague with a certificate of the same BIN', () => head, true],
    ['the same person with the certificate of another organisation', () => rival, false],
  ])('%s', async (_who, person, sees) => {
    const caseId = await prepared();
    const { api, actor } = person();
    expect((await listed(person(), caseId)) !== undefined).toBe(sees);
    const rows = await backend.database.sqlAs(actor, `SELECT id FROM case_file WHERE id = $1`, [caseId]);
    expect(rows).toHaveLength(sees ? 1 : 0);
    const read = api.applications.readDraft({ caseId });
    await (sees ? expect(read).resolves.toBeDefined() : expect(read).rejects.toThrow('not-found'));
  });

  it('nobody of it sees what the same person applies for as a citizen', async () => {
    const { organisation: _organisation, ...asCitizen } = firmEmployee;
    const citizen = await signIn(backend, asCitizen);
    const { caseId } = await fillIn(backend, citizen, answers(today));
    for (const colleague of [head, employee])
      await expect(colleague.api.applications.readDraft({ caseId })).rejects.toThrow('not-found');
    expect((await citizen.api.applications.list()).map(({ id }) => id)).toEqual([caseId]);
    await expect(citizen.api.colleagues.read({ caseId })).rejects.toThrow('not-found');
  });

  it('an organisation’s application is not made another’s by SQL', async () => {
    const caseId = await prepared();
    const steal = (actor: TestApplicant['actor']) =>
      backend.database.sqlAs(actor, `UPDATE case_file SET applicant_bin = $2 WHERE id = $1 RETURNING id`, [
        caseId,
        otherFirm.bin,
      ]);
    await expect(steal(employee.actor)).rejects.toThrow(/row-level security/);
    expect(await steal(rival.actor)).toEqual([]);
  });
});

describe('who may sign is read from the certificate', () => {
  it.each([
    ['firstHead', true],
    ['rightToSign', true],
    ['employee', false],
  ] as const)('%s', async (role, maySign) => {
    const person = await signIn(backend, {
      ...aigul,
      iin: role === 'employee' ? '101231600029' : '950630450124',
      organisation: { ...firmHead.organisation, role },
    });
    expect(person.actor.maySign).toBe(maySign);
    const caseId = await prepared();
    const answer = await signAndSubmit(person, caseId);
    expect(answer.outcome).toBe(maySign ? 'submitted' : 'refused');
    if (!maySign) expect(answer).toMatchObject({ problem: 'no-right-to-sign' });
  });
});

describe('prepared by one, signed by another', () => {
  it('is handed over with a comment, told of by mail without content, and signed; the signer is who applies', async () => {
    const caseId = await prepared();
    await backend.runJobs();
    backend.mails.length = 0;
    expect(await handOver(caseId)).toEqual({ outcome: 'handed-over' });
    expect(await backend.runJobs()).toEqual([]);
    const [mail] = backend.mails;
    expect(backend.mails).toHaveLength(1);
    expect(mail?.to).toMatchObject({ text: email });
    expect(mail?.subject).toContain('қолтаңбаңызды күтіп тұр');
    expect(mail?.text).toContain(`/cabinet/${caseId}`);
    expect(`${mail?.text}${String(mail?.html)}`).not.toMatch(/null|YUSUPOVA|Тексеріп/);

    expect(await listed(head, caseId)).toMatchObject({ handedTo: { name: head.actor.name, toReader: true } });
    expect(await listed(employee, caseId)).toMatchObject({ handedTo: { toReader: false } });
    expect(await head.api.colleagues.read({ caseId })).toMatchObject({
      maySign: true,
      handOver: { by: employee.actor.name, toReader: true },
      comments: [{ by: employee.actor.name, text: 'Тексеріп, қол қойыңыз.', handedTo: { email } }],
    });

    expect(await signAndSubmit(head, caseId)).toMatchObject({ outcome: 'submitted' });
    const seen = await examiner.api.cases.read({ caseId });
    expect(seen.applicant).toMatchObject({ name: head.actor.name, iin: head.iin, bin: '120140000017' });
    expect(seen.signature).toMatchObject({ iin: head.iin });
    // What colleagues said, and that it was handed over, is theirs.
    expect(JSON.stringify(seen)).not.toMatch(/Тексеріп|bastyk@ulgi/);
    expect(await backend.database.sqlAs(examiner.actor, `SELECT * FROM colleague_comment`)).toEqual([]);
    expect(
      await backend.database.sqlAs(examiner.actor, `SELECT * FROM notification WHERE kind = 'handed-over-to-sign'`),
    ).toEqual([]);
    expect((await employee.api.colleagues.read({ caseId })).handOver).toBeNull();
    // The colleague who prepared it follows it on.
    expect(await employee.api.applications.read({ caseId })).toMatchObject({ status: 'submitted' });
  });

  it.each<[string, () => Promise<unknown>, string]>([
    [
      'to a colleague without the right to sign',
      async () => handOver(await prepared(), employee.actor.id),
      'no-right-to-sign',
    ],
    ['to a person of another organisation', async () => handOver(await prepared(), rival.actor.id), 'not-found'],
    [
      'by a person of another organisation',
      async () =>
        rival.api.colleagues.handOver({
          caseId: await prepared(),
          toId: null,
          email,
          text: 'Қол қойыңыз',
          idempotencyKey: randomUUID(),
        }),
      'not-found',
    ],
    [
      'when it is with the officers',
      async () => {
        const caseId = await prepared();
        await signAndSubmit(head, caseId);
        return handOver(caseId);
      },
      'not-allowed',
    ],
  ])('is not handed over %s', async (_what, attempt, refusal) => {
    const outcome = await attempt().then(JSON.stringify, (error: unknown) => String(error));
    expect(outcome).toContain(refusal);
  });

  it('is handed over to one at a time, and taken back', async () => {
    const caseId = await prepared();
    await handOver(caseId);
    await handOver(caseId, null, 'Басқа адам қол қояды.');
    expect((await head.api.colleagues.read({ caseId })).handOver).toMatchObject({ to: null, email, toReader: false });
    expect(await employee.api.colleagues.takeBack({ caseId })).toEqual({ takenBack: true });
    expect(await employee.api.colleagues.takeBack({ caseId })).toEqual({ takenBack: false });
    expect((await head.api.colleagues.read({ caseId })).comments).toHaveLength(2);
  });

  it('submitted, is withdrawn only by those who may sign; a draft is given up by anyone', async () => {
    const caseId = await prepared();
    await signAndSubmit(head, caseId);
    const seen = await employee.api.applications.read({ caseId });
    expect(seen.actions).not.toContain('withdraw');
    await expect(employee.api.applications.withdraw({ caseId, version: seen.version })).rejects.toThrow('not-allowed');
    expect(await head.api.applications.withdraw({ caseId, version: seen.version })).toEqual({ outcome: 'withdrawn' });
    const draft = await prepared();
    const { version } = await employee.api.applications.readDraft({ caseId: draft });
    expect(await employee.api.applications.withdraw({ caseId: draft, version })).toEqual({ outcome: 'withdrawn' });
  });

  it('returned as incomplete, is mended by one and signed by another under the same number', async () => {
    const caseId = await prepared();
    const first = await signAndSubmit(head, caseId);
    const remark = { group: 'visit' as const, inviteeId: null, field: 'places', words: 'Қалаларды толық жазыңыз' };
    await act(examiner, caseId, (at) => examiner.api.cases.returnIncomplete({ ...at, remarks: [remark] }));
    const { visit } = answersOfKind('tourist-letter', today);
    await save(employee, caseId, 'visit', { ...visit, places: 'Астана, Алматы, Түркістан' });
    expect(await signAndSubmit(head, caseId)).toEqual(first);
  });
});

describe('two people on one application', () => {
  it('never overwrite each other: the second sees what stands now, and who wrote it', async () => {
    const caseId = await prepared();
    const { version } = await head.api.applications.readDraft({ caseId });
    const { visit } = answersOfKind('tourist-letter', today);
    const write = (who: TestApplicant, places: string) =>
      who.api.applications.saveAnswers({
        caseId,
        version,
        group: 'visit',
        inviteeId: null,
        answers: { ...visit, places },
      });
    const outcomes = await Promise.all([write(head, 'Алматы'), write(employee, 'Шымкент')]);
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['changed-elsewhere', 'saved']);
    const second = outcomes.find(({ outcome }) => outcome === 'changed-elsewhere');
    if (second?.outcome !== 'changed-elsewhere') throw new Error('both were saved');
    const winner = outcomes[0].outcome === 'saved' ? head : employee;
    expect(second.draft.answers.visit).toMatchObject({ places: winner === head ? 'Алматы' : 'Шымкент' });
    expect(second.draft.edits.find(({ group }) => group === 'visit')).toMatchObject({ by: winner.actor.name });
  });

  it('each page tells who changed it last: answers, a file, an invited person', async () => {
    const caseId = await prepared();
    const { office } = answersOfKind('tourist-letter', today);
    await save(head, caseId, 'office', { ...office });
    await upload(backend, head, { caseId, kind: 'receipt-scan' });
    const { edits } = await employee.api.applications.readDraft({ caseId });
    const by = Object.fromEntries(edits.map((edit) => [edit.group, edit.by]));
    expect(by).toMatchObject({
      office: head.actor.name,
      receipt: head.actor.name,
      visit: employee.actor.name,
      invitee: employee.actor.name,
    });
    expect((await listed(employee, caseId))?.lastEdit).toMatchObject({ by: head.actor.name });
  });

  it('say things to one another that stay among them', async () => {
    const caseId = await prepared();
    await head.api.colleagues.comment({ caseId, text: 'Мерзімді қысқартайық.', idempotencyKey: randomUUID() });
    expect((await employee.api.colleagues.read({ caseId })).comments).toMatchObject([
      { by: head.actor.name, text: 'Мерзімді қысқартайық.', handedTo: null },
    ]);
    await expect(rival.api.colleagues.read({ caseId })).rejects.toThrow('not-found');
    expect(await backend.database.sqlAs(rival.actor, `SELECT * FROM colleague_comment`)).toEqual([]);
    expect(await backend.database.sqlAs(rival.actor, `SELECT bin FROM applicant`)).toEqual([{ bin: otherFirm.bin }]);
  });
});
