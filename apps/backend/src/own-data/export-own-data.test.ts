import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBackend, type TestBackend } from '../testing/backend.ts';
import { aigul, dauren, officer, signIn, type TestApplicant, type TestOfficer } from '../testing/people.ts';
import { firm, firmEmployee, firmHead } from '../testing/routes.ts';
import { filledDraft, issuedCase } from '../testing/walk.ts';

type OwnData = {
  person: { iin: string; bin: string | null; organisation: string | null };
  signIns: string[];
  cases: {
    id: string;
    number: string | null;
    answers: { invitees?: { surnameLatin: string }[] };
    timeline: { action: string; by: string | null }[];
    messages: { text: string; by: string }[];
    receipts: { amountTiyn: string }[];
    notices: { kind: string; to: string }[];
    papers: { kind: string }[];
    visits: unknown[];
    openedBy: { post: string; bodyId: string }[];
  }[];
};

let backend: TestBackend;
let address: string;
let applicant: TestApplicant;
let examiner: TestOfficer;
let caseId: string;
let draftId: string;

beforeAll(async () => {
  backend = await startBackend();
  address = await backend.listen();
  applicant = await signIn(backend, aigul);
  examiner = await officer(backend, 'examiner');
  caseId = await issuedCase(backend, { applicant, examiner, head: await officer(backend, 'head') });
  draftId = await filledDraft(backend, applicant);
  await examiner.api.correspondence.write({ caseId, text: 'Толқұжатты көрсетіңіз', idempotencyKey: randomUUID() });
  await applicant.api.correspondence.writeOwn({ caseId, text: 'Жарайды', idempotencyKey: randomUUID() });
  await backend.runJobs();
});
afterAll(() => backend.close());

const ask = (token: string | null) =>
  fetch(`${address}/own-data`, { headers: token === null ? {} : { authorization: `Bearer ${token}` } });
async function exported(token: string): Promise<{ text: string; data: OwnData }> {
  const answer = await ask(token);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-disposition')).toMatch(/^attachment/);
  const text = await answer.text();
  return { text, data: JSON.parse(text) as OwnData };
}

describe('whoever is signed in takes away what is held of them (Law No. 94-V, art. 24(1)(1))', () => {
  it('answers, course, messages, receipt, notices, papers and visits of every case, drafts too', async () => {
    const { data } = await exported(applicant.token);
    expect(data.person).toMatchObject({ iin: aigul.iin, bin: null });
    expect(data.signIns.length).toBeGreaterThan(0);
    expect(data.cases.map(({ id }) => id)).toEqual([caseId, draftId]);
    const [issued, draft] = data.cases;
    expect(issued?.answers.invitees?.map(({ surnameLatin }) => surnameLatin)).toEqual(['YUSUPOVA']);
    expect(issued?.timeline.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['submit', 'accept', 'decide']),
    );
    expect(issued?.messages.map(({ text }) => text)).toEqual(['Толқұжатты көрсетіңіз', 'Жарайды']);
    expect(issued?.receipts).toHaveLength(1);
    expect(issued?.notices.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['submitted', 'decided']));
    expect(issued?.papers.map(({ kind }) => kind)).toContain('talon');
    expect(issued?.visits).toHaveLength(1);
    expect(draft).toMatchObject({ number: null, visits: [], messages: [] });
  });

  it('officers stand in it by post and body, never by name', async () => {
    const { text, data } = await exported(applicant.token);
    expect(data.cases[0]?.openedBy).toContainEqual(
      expect.objectContaining({ post: 'инспектор', bodyId: examiner.actor.departmentId }),
    );
    expect(text).not.toContain(examiner.actor.name);
    expect(text).not.toContain(examiner.actor.id);
  });

  it('it is written down that it was taken, without a word of what', async () => {
    await exported(applicant.token);
    const rows = await backend.database.sql<{ data: unknown }>(
      `SELECT data FROM audit_entry WHERE action = 'own-data.export' AND subject_id = $1 ORDER BY id DESC LIMIT 1`,
      [applicant.actor.id],
    );
    expect(rows).toEqual([{ data: { cases: 2 } }]);
  });
});

describe('nobody else’s data', () => {
  it('another person gets nothing of it', async () => {
    const { text, data } = await exported((await signIn(backend, dauren)).token);
    expect(data.cases).toEqual([]);
    expect(text).not.toMatch(/YUSUPOVA|СЕРІКҚЫЗЫ|950630450124/);
  });

  it('a person of an organisation gets its cases, without the names of the colleagues', async () => {
    const head = await signIn(backend, firmHead);
    const employee = await signIn(backend, firmEmployee);
    const begun = await head.api.applications.begin({
      kind: 'business-letter',
      language: 'kk',
      idempotencyKey: randomUUID(),
    });
    const { text, data } = await exported(employee.token);
    expect(data.person).toMatchObject({ iin: firmEmployee.iin, bin: firm.bin });
    expect(data.cases.map(({ id }) => id)).toEqual([begun.caseId]);
    expect(text).not.toContain(head.actor.name);
    expect(text).not.toContain(firmHead.iin);
    // The same person for themselves has nothing of the organisation's.
    expect((await exported((await signIn(backend, dauren)).token)).data.cases).toEqual([]);
  });

  it.each<[string, () => Promise<string | null>]>([
    ['whoever is not signed in', async () => null],
    ['a made-up session', async () => 'A'.repeat(43)],
  ])('%s finds nothing', async (_who, token) => {
    expect((await ask(await token())).status).toBe(404);
  });
});

it('no more than six in an hour, each person for themselves', async () => {
  const other = await signIn(backend, { ...dauren, iin: '900101300126' });
  const answers = [];
  for (let i = 0; i < 7; i += 1) answers.push((await ask(other.token)).status);
  expect(answers).toEqual([200, 200, 200, 200, 200, 200, 429]);
});
