import type { OfficerRole } from '@shaqyru/domain/account/role';
import type { ComplaintTopic } from '@shaqyru/domain/complaint/complaint-topic';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBackend, type TestBackend } from '../testing/backend.ts';
import { answered, lodged, onComplaint, wellFounded } from '../testing/complaints.ts';
import { aigul, officer, signIn, type TestOfficer } from '../testing/people.ts';
import { decide, proposedCase } from '../testing/walk.ts';

const inAstana = { departmentId: 'astana', unitId: null };
const inMinistry = { departmentId: 'ministry', unitId: null };

let backend: TestBackend;
let staff: Record<
  'inspector' | 'colleague' | 'examiner' | 'head' | 'management' | 'chancellery' | 'ministry' | 'ministryChancellery',
  TestOfficer
>;
beforeAll(async () => {
  backend = await startBackend();
  const make = (role: OfficerRole, at = inAstana) => officer(backend, role, at);
  staff = {
    inspector: await officer(backend, 'intake'),
    colleague: await make('examiner'),
    examiner: await make('examiner'),
    head: await make('head'),
    management: await make('management'),
    chancellery: await make('chancellery'),
    ministry: await make('management', inMinistry),
    ministryChancellery: await make('chancellery', inMinistry),
  };
});
afterAll(() => backend.close());

type Who = keyof typeof staff;

async function about(topic: ComplaintTopic, concerned: Who[]): Promise<string> {
  const { id } = await lodged(backend, { topic });
  const { chancellery } = staff;
  for (const who of concerned)
    await onComplaint(chancellery, id, (at) =>
      chancellery.api.complaints.nameConcerned({ ...at, departmentId: 'astana', officerId: staff[who].actor.id }),
    );
  return id;
}

/** Whom the complaint is about, who is to consider it, and whether the law lets them (clause 22). */
const table: [ComplaintTopic, Who[], Who, 'may' | 'may not'][] = [
  ['conduct', ['inspector'], 'examiner', 'may not'],
  ['conduct', ['inspector'], 'head', 'may'],
  ['conduct', ['inspector'], 'management', 'may'],
  ['conduct', ['examiner'], 'examiner', 'may not'],
  ['conduct', ['examiner'], 'colleague', 'may not'],
  ['conduct', ['examiner'], 'head', 'may'],
  ['conduct', ['head'], 'examiner', 'may not'],
  ['conduct', ['head'], 'head', 'may not'],
  ['conduct', ['head'], 'management', 'may'],
  ['conduct', ['inspector', 'head'], 'head', 'may not'],
  ['conduct', ['inspector', 'head'], 'management', 'may'],
  ['conduct', ['management'], 'head', 'may not'],
  ['conduct', ['management'], 'management', 'may not'],
  // Nobody could be named: it was some officer, so only the superiors of officers are above.
  ['conduct', [], 'examiner', 'may not'],
  ['conduct', [], 'head', 'may'],
  ['other', [], 'examiner', 'may'],
  ['other', ['examiner'], 'colleague', 'may not'],
  ['delay', [], 'examiner', 'may'],
];

describe.each(table)('of %s, about %j, given to %s: %s', (topic, concerned, to, verdict) => {
  it('by the page, by the procedure, by SQL', async () => {
    const id = await about(topic, concerned);
    const giver = concerned.includes('head') ? staff.management : staff.head;
    const candidate = staff[to].actor.id;
    const seen = await giver.api.complaints.read({ complaintId: id });
    expect(seen.candidates.find((one) => one.id === candidate)?.may).toBe(verdict === 'may');
    const answer = await onComplaint(giver, id, (at) => giver.api.complaints.assign({ ...at, officerId: candidate }));
    expect(answer.outcome).toBe(verdict === 'may' ? 'done' : 'barred');
    if (verdict === 'may') return;
    // The application's role past every check of the code, as the product itself: the statement is refused.
    await expect(
      backend.database.sqlAs(
        { kind: 'system' },
        `UPDATE complaint SET status = 'under-consideration', assignee_id = $2, assignee_name = 'x', assignee_post = 'x' WHERE id = $1`,
        [id, candidate],
      ),
    ).rejects.toThrow('may not consider this complaint');
  });
});

describe('a complaint about conduct', () => {
  it('is not even seen by whom it is about, whatever they ask', async () => {
    const id = await about('conduct', ['head']);
    const { head } = staff;
    await expect(head.api.complaints.read({ complaintId: id })).rejects.toThrow('not-found');
    const { items } = await head.api.complaints.journal({ limit: 100 });
    expect(items.map((item) => item.id)).not.toContain(id);
    await expect(
      head.api.complaints.assign({ complaintId: id, version: 2, officerId: staff.examiner.actor.id }),
    ).rejects.toThrow('not-found');
    expect(await backend.database.sqlAs(head.actor, `SELECT text FROM complaint WHERE id = $1`, [id])).toEqual([]);
    expect(
      await backend.database.sqlAs(head.actor, `UPDATE complaint SET inquiry = true WHERE id = $1 RETURNING id`, [id]),
    ).toEqual([]);
  });

  it('is taken from whoever has it when they are named afterwards', async () => {
    const id = await about('other', []);
    const { head, examiner, chancellery, management } = staff;
    await onComplaint(head, id, (at) => head.api.complaints.assign({ ...at, officerId: examiner.actor.id }));
    await onComplaint(chancellery, id, (at) =>
      chancellery.api.complaints.nameConcerned({ ...at, departmentId: 'astana', officerId: examiner.actor.id }),
    );
    expect(await management.api.complaints.read({ complaintId: id })).toMatchObject({
      status: 'registered',
      assignee: null,
      concerned: [{ id: examiner.actor.id }],
    });
    await expect(examiner.api.complaints.read({ complaintId: id })).rejects.toThrow('not-found');
  });

  it('whom it is about stays named: not even the application can take it back', async () => {
    const id = await about('conduct', ['inspector']);
    for (const statement of [
      `DELETE FROM complaint_concerned WHERE complaint_id = $1`,
      `UPDATE complaint_concerned SET officer_id = named_by WHERE complaint_id = $1`,
      `UPDATE complaint SET topic = 'other' WHERE id = $1`,
      `UPDATE complaint SET text = 'өзгертілген' WHERE id = $1`,
      `DELETE FROM complaint WHERE id = $1`,
      `UPDATE complaint_event SET action = 'tell' WHERE complaint_id = $1`,
    ])
      await expect(backend.database.sqlAs(staff.management.actor, statement, [id]), statement).rejects.toThrow(
        /permission denied|append-only/,
      );
  });

  it('cannot be answered past the bar: an answer in the name of whom it is about is refused by the table', async () => {
    const id = await about('conduct', ['head']);
    const insert = (actor: TestOfficer, consideredBy: TestOfficer) =>
      backend.database.sqlAs(
        actor.actor,
        `INSERT INTO complaint_answer (complaint_id, considered_by, signed_by, signed_by_name, signed_by_post, outcome, text, measures,
           content, content_sha256, cms, signer, evidence)
         VALUES ($1, $2, $3, 'x', 'x', 'not', 'x', '[]', 'x', 'x', '', '{}', '{}')`,
        [id, consideredBy.actor.id, actor.actor.id],
      );
    // The head does not see it; the management does, and may not lay the head's own work before itself.
    await expect(insert(staff.head, staff.head)).rejects.toThrow(/row-level security/);
    await expect(insert(staff.management, staff.head)).rejects.toThrow('may not consider this complaint');
    await expect(insert(staff.management, staff.examiner)).rejects.toThrow('may not consider this complaint');
  });

  it('about the management goes to the ministry, and to another hand of the ministry when it is about one of its own', async () => {
    const { chancellery, management, ministry, ministryChancellery } = staff;
    const { id, code } = await lodged(backend, { topic: 'conduct' });
    await onComplaint(chancellery, id, (at) =>
      chancellery.api.complaints.forward({ ...at, bodyId: 'ministry', otherBody: '', reason: '22-тармақ' }),
    );
    const [sent] = (await ministryChancellery.api.complaints.journal({})).items;
    expect(sent?.number).toMatch(/^SH00-/);
    const complaintId = sent?.id ?? '';
    await onComplaint(ministryChancellery, complaintId, (at) =>
      ministryChancellery.api.complaints.nameConcerned({
        ...at,
        departmentId: 'astana',
        officerId: management.actor.id,
      }),
    );
    const assigned = await onComplaint(ministry, complaintId, (at) =>
      ministry.api.complaints.assign({ ...at, officerId: ministry.actor.id }),
    );
    expect(assigned).toEqual({ outcome: 'done' });
    const visitor = await backend.caller(null);
    expect(await visitor.complaints.follow({ number: sent?.number ?? '', code })).toMatchObject({
      complaint: { bodyId: 'ministry', consideredBy: { name: ministry.actor.name } },
    });
    const another = await officer(backend, 'management', inMinistry);
    const own = await lodged(backend, { bodyId: 'ministry', topic: 'conduct' });
    await onComplaint(ministryChancellery, own.id, (at) =>
      ministryChancellery.api.complaints.nameConcerned({
        ...at,
        departmentId: 'ministry',
        officerId: ministry.actor.id,
      }),
    );
    await expect(ministry.api.complaints.read({ complaintId: own.id })).rejects.toThrow('not-found');
    expect(
      await onComplaint(another, own.id, (at) => another.api.complaints.assign({ ...at, officerId: another.actor.id })),
    ).toEqual({ outcome: 'done' });
  });
});

describe('a complaint about the result of a case', () => {
  it('is about whoever decided it: the head who signed neither sees nor considers it', async () => {
    const applicant = await signIn(backend, aigul);
    const caseId = await proposedCase(backend, { applicant, examiner: staff.examiner });
    await decide(staff.head, caseId);
    const { number: caseNumber } = await applicant.api.applications.read({ caseId });
    const { id } = await lodged(backend, { topic: 'result', caseNumber: caseNumber ?? '' });
    const { management, head } = staff;
    expect(await management.api.complaints.read({ complaintId: id })).toMatchObject({
      concerned: [{ id: head.actor.id }],
    });
    await expect(head.api.complaints.read({ complaintId: id })).rejects.toThrow('not-found');
    expect(await answered(id, { considers: management, head: management }, wellFounded)).toEqual({
      outcome: 'answered',
    });
  });
});

describe('information', () => {
  it('is asked of whom it is about: they see the question, reply to it, and see nothing else', async () => {
    const id = await about('conduct', ['inspector']);
    const { head, inspector } = staff;
    await onComplaint(head, id, (at) => head.api.complaints.assign({ ...at, officerId: head.actor.id }));
    await onComplaint(head, id, (at) =>
      head.api.complaints.requestInformation({
        ...at,
        officerId: inspector.actor.id,
        body: '',
        question: 'Қабылдауда не болды?',
      }),
    );
    const [request] = await inspector.api.complaints.requests();
    expect(request).toMatchObject({ question: 'Қабылдауда не болды?', by: head.actor.name });
    expect(Object.keys(request ?? {}).toSorted()).toEqual(['askedAt', 'by', 'id', 'question']);
    expect(await backend.database.sqlAs(inspector.actor, `SELECT text FROM complaint`)).toEqual([]);
    await expect(
      staff.colleague.api.complaints.reply({ requestId: request?.id ?? '', reply: 'Мен білмеймін' }),
    ).rejects.toThrow('not-found');
    await inspector.api.complaints.reply({ requestId: request?.id ?? '', reply: 'Кезек ұзақ болды.' });
    const seen = await head.api.complaints.read({ complaintId: id });
    expect(seen.requests).toMatchObject([{ reply: 'Кезек ұзақ болды.' }]);
    // A colleague's word does not lengthen the term.
    expect(seen).toMatchObject({ inquiry: false });
    expect(await inspector.api.complaints.requests()).toEqual([]);
  });
});
