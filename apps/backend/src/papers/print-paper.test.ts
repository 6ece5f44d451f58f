import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { PaperKind } from '@shaqyru/domain/case/case-view';
import { dayOf, type PlainDate } from '@shaqyru/domain/law/plain-date';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { submitted } from '../testing/applications.ts';
import { startBackend, type TestBackend } from '../testing/backend.ts';
import { aigul, answers, dauren, invitee, officer, signIn, type TestApplicant } from '../testing/people.ts';
import { act, decide, proposedCase } from '../testing/walk.ts';
import { PrintPaper } from './print-paper.ts';

const run = promisify(execFile);
const today = dayOf(new Date().toISOString(), 'Asia/Almaty');
const written = (date: PlainDate) => date.split('-').toReversed().join('.');

let backend: TestBackend;
let url: string;
let applicant: TestApplicant;
let other: TestApplicant;

beforeAll(async () => {
  backend = await startBackend();
  url = await backend.listen();
  applicant = await signIn(backend, aigul);
  other = await signIn(backend, dauren);
});
afterAll(() => backend.close());

const get = (path: string, token: string | null = applicant.token) =>
  fetch(`${url}${path}`, { headers: token === null ? {} : { authorization: `Bearer ${token}` } });

/** The paper as the applicant downloads it. */
async function paperOf(caseId: string, kind: PaperKind, inviteeId: string | null = null): Promise<Buffer> {
  const { papers } = await applicant.api.applications.read({ caseId });
  const paper = papers.find((one) => one.kind === kind && one.inviteeId === inviteeId);
  const response = await get(`/papers/${paper?.id}`);
  expect(response.status, kind).toBe(200);
  return Buffer.from(await response.arrayBuffer());
}

async function judge(pdf: Buffer, program: 'pdftotext' | 'pdfsig'): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'paper-'));
  try {
    const file = join(folder, 'paper.pdf');
    await writeFile(file, pdf);
    const { stdout } = await run(program, program === 'pdftotext' ? [file, '-'] : [file]);
    return stdout.replace(/\s+/g, ' ');
  } finally {
    await rm(folder, { recursive: true });
  }
}

describe('after submission', () => {
  it('the talon says the number, the documents, and when and where the result is handed out (Annex 4)', async () => {
    const { caseId, number } = await submitted(backend, applicant, answers(today));
    expect(await backend.runJobs()).toEqual([]);
    const text = await judge(await paperOf(caseId, 'talon'), 'pdftotext');
    const { dueOn } = await applicant.api.applications.read({ caseId });
    for (const words of [number, applicant.actor.name, 'Сауалнама-өтініш, 2 дана', '18 сағат 00 минут']) {
      expect(text).toContain(words);
    }
    expect(text).toContain(`«${dueOn?.slice(8)}»`);
  });

  it('the questionnaire holds what was signed, in two copies', async () => {
    const given = answers(today, [invitee(), invitee({ passportNumber: 'FA7654321', surnameLatin: 'KARIMOVA' })]);
    given.employment.lastFiveYears = '2021–2023, «Үлгі» мектебі, мұғалім\n2023–2026, «Үміт» орталығы, әдіскер';
    const { caseId, number } = await submitted(backend, applicant, given);
    expect(await backend.runJobs()).toEqual([]);
    const text = await judge(await paperOf(caseId, 'questionnaire'), 'pdftotext');
    for (const words of [
      number,
      aigul.iin,
      'Серікқызы Айгүл Нұрланқызы',
      'YUSUPOVA DILNOZA / Юсупова Дильноза',
      'KARIMOVA',
      '«Үміт» орталығы, әдіскер',
      'Өзбекстан',
      written(given.visit.from),
      '1-дана',
      '2-дана',
    ])
      expect(text).toContain(words);
  });

  it.each<[string, string]>([
    ['as many lines as letters', 'ә\n'.repeat(900)],
    ['one line without an end', '2020, '.concat('ұ'.repeat(1900))],
    ['lines without years', 'мұғалім\nжоқ'],
  ])('a free text of any shape is printed: %s', async (_what, lastFiveYears) => {
    const given = answers(today);
    const { caseId } = await submitted(backend, applicant, { ...given, employment: { lastFiveYears } });
    expect(await backend.runJobs()).toEqual([]);
    expect((await applicant.api.applications.read({ caseId })).papers.every(({ ready }) => ready)).toBe(true);
  });

  it('answers as long as the form lets them be fit on the papers', async () => {
    const long = (letter: string, length: number) => letter.repeat(length);
    const given = answers(today, [
      invitee({
        surnameLatin: long('W', 80),
        givenNamesLatin: long('W', 80),
        surnameRussian: long('Ш', 80),
        givenNamesRussian: long('Ш', 80),
        patronymicRussian: long('Ш', 80),
        birthPlace: long('Ш', 200),
        residenceAddress: long('Ш', 300),
        relation: long('Ш', 100),
      }),
    ]);
    Object.assign(given.inviter, {
      surname: long('Ө', 80),
      givenName: long('Ө', 80),
      patronymic: long('Ө', 80),
      formerNames: long('Ө', 200),
      address: long('Ө', 300),
    });
    Object.assign(given.visit, { purposeDetails: long('Ө', 500), stayAddress: long('Ө', 300) });
    const { caseId } = await submitted(backend, applicant, given);
    const [examiner, head] = [await officer(backend, 'examiner'), await officer(backend, 'head')];
    await act(examiner, caseId, (at) => examiner.api.cases.accept(at));
    await act(examiner, caseId, (at) => examiner.api.cases.startExamination(at));
    await act(examiner, caseId, (at) => examiner.api.specialRecords.checkInvitees(at));
    const items = given.invitees.map(({ id }) => ({ inviteeId: id, outcome: 'issue' as const, grounds: [] }));
    await act(examiner, caseId, (at) => examiner.api.decisions.propose({ ...at, items, note: '' }));
    expect(await decide(head, caseId)).toEqual({ outcome: 'decided' });
    expect(await backend.runJobs()).toEqual([]);
  });
});

describe('after the decision', () => {
  it('the invitation, the confirmation and the refusal say what was decided, under the seal of the department', async () => {
    const [examiner, head] = [await officer(backend, 'examiner'), await officer(backend, 'head')];
    const invitees = [invitee(), invitee({ passportNumber: 'FA7654321', surnameLatin: 'KARIMOVA' })];
    const [admitted = '', refused = ''] = invitees.map(({ id }) => id);
    const caseId = await proposedCase(
      backend,
      { applicant, examiner },
      {
        invitees,
        items: () => [
          { inviteeId: admitted, outcome: 'issue', grounds: [] },
          {
            inviteeId: refused,
            outcome: 'refuse',
            grounds: [{ ground: '16.8', evidence: '2025 жылы 41 күн тіркеусіз болған.' }],
          },
        ],
      },
    );
    await decide(head, caseId);
    expect(await backend.runJobs()).toEqual([]);
    const { invitations, number } = await applicant.api.applications.read({ caseId });
    const [issued] = invitations;

    const invitation = await paperOf(caseId, 'invitation', admitted);
    const front = await judge(invitation, 'pdftotext');
    for (const words of [issued?.number ?? '', 'YUSUPOVA DILNOZA', 'Юсупова Дильноза', head.actor.name])
      expect(front).toContain(words);
    const [{ code = '' } = {}] = await backend.database.sql<{ code: string }>(
      `SELECT code FROM invitation WHERE number = $1`,
      [issued?.number],
    );
    expect(front.replaceAll('-', '')).toContain(code);

    const confirmation = await paperOf(caseId, 'entry-confirmation');
    const confirmed = await judge(confirmation, 'pdftotext');
    expect(confirmed).toContain(issued?.number);
    expect(confirmed).not.toContain('KARIMOVA');

    const refusal = await paperOf(caseId, 'reasoned-refusal', refused);
    const reasons = await judge(refusal, 'pdftotext');
    for (const words of ['KARIMOVA', number ?? '', '2025 жылы 41 күн тіркеусіз болған.', 'сотқа'])
      expect(reasons).toContain(words);
    expect(reasons).not.toContain('YUSUPOVA');

    for (const pdf of [invitation, confirmation, refusal]) {
      expect(await judge(pdf, 'pdfsig')).toContain('Signature is Valid');
    }
  });

  it('the mail says that there is a result, and not whose', async () => {
    const [examiner, head] = [await officer(backend, 'examiner'), await officer(backend, 'head')];
    const caseId = await proposedCase(backend, { applicant, examiner });
    await backend.runJobs();
    backend.mails.length = 0;
    await decide(head, caseId);
    expect(await backend.runJobs()).toEqual([]);
    const [mail] = backend.mails;
    expect(mail?.subject).toMatch(/^Кіруге рұқсат берілді — № 01-/);
    expect(mail?.text).toContain(`/cabinet/${caseId}`);
    for (const secret of [aigul.iin, 'Серікқызы', 'YUSUPOVA', 'FA1234567']) {
      expect(`${mail?.subject}${mail?.text}${String(mail?.html)}`).not.toContain(secret);
    }
  });
});

describe('the job', () => {
  it('run many times, at once and again, prints one file', async () => {
    const { caseId } = await submitted(backend, applicant, answers(today));
    const [order] = (await applicant.api.applications.read({ caseId })).papers;
    const paperId = order?.id ?? '';
    const job = backend.get(PrintPaper);
    await Promise.all([job.run({ paperId }), job.run({ paperId })]);
    const printed = () => backend.database.sql(`SELECT sha256, printed_at FROM paper WHERE id = $1`, [paperId]);
    const before = await printed();
    await job.run({ paperId });
    expect(await printed()).toEqual(before);
  });

  it('of a paper that is still being printed there is nothing to download', async () => {
    const { caseId } = await submitted(backend, applicant, answers(today));
    const [order] = (await applicant.api.applications.read({ caseId })).papers;
    expect(order?.ready).toBe(false);
    expect((await get(`/papers/${order?.id}`)).status).toBe(404);
  });
});

describe('papers and signed content are for those who see the case', () => {
  it('not for another applicant, not for a visitor, not for an officer of another department', async () => {
    const { caseId } = await submitted(backend, applicant, answers(today));
    await backend.runJobs();
    const [paper] = (await applicant.api.applications.read({ caseId })).papers;
    for (const path of [`/papers/${paper?.id}`, `/cases/${caseId}/signed-content`, `/cases/${caseId}/signature`]) {
      const statuses = [applicant.token, other.token, null].map(async (token) => (await get(path, token)).status);
      expect(await Promise.all(statuses), path).toEqual([200, 404, 404]);
    }
    const stranger = await officer(backend, 'head', { departmentId: 'almaty', unitId: null });
    expect(await backend.database.sqlAs(stranger.actor, `SELECT FROM paper WHERE case_id = $1`, [caseId])).toEqual([]);
    expect((await get(`/papers/${randomUUID()}`)).status).toBe(404);
  });

  it('what was signed and the signature over it are verified by OpenSSL', async () => {
    const { caseId } = await submitted(backend, applicant, answers(today));
    const examiner = await officer(backend, 'examiner');
    await act(examiner, caseId, (at) => examiner.api.cases.accept(at));
    const folder = await mkdtemp(join(tmpdir(), 'signed-'));
    try {
      const files = { content: 'signed-content', cms: 'signature' };
      for (const [name, path] of Object.entries(files)) {
        const response = await get(`/cases/${caseId}/${path}`);
        await writeFile(join(folder, name), Buffer.from(await response.arrayBuffer()));
      }
      await writeFile(join(folder, 'ca'), backend.authority.rootPem + backend.authority.issuingPem);
      const inputs = ['-in', join(folder, 'cms'), '-content', join(folder, 'content'), '-CAfile', join(folder, 'ca')];
      const { stderr } = await run('openssl', [
        'cms',
        '-verify',
        '-binary',
        '-inform',
        'DER',
        '-purpose',
        'any',
        ...inputs,
      ]);
      expect(stderr).toMatch(/Verification successful/);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
