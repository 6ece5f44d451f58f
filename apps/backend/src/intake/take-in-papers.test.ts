import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import type { ReceivedDocument } from '@shaqyru/domain/intake/paper-application';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Clock } from '../common/clock.ts';
import { FileStore } from '../common/file-store.ts';
import { UploadAttachment } from '../files/upload-attachment.ts';
import { png } from '../testing/applications.ts';
import { startBackend, type TestBackend } from '../testing/backend.ts';
import { pdfText } from '../testing/pdf-text.ts';
import { aigul, answers, invitee, officer, signIn, type TestOfficer } from '../testing/people.ts';
import { act, decide } from '../testing/walk.ts';

let backend: TestBackend;
let inspector: TestOfficer;
/** A Tuesday at noon in Astana. */
const now = new Date('2026-11-24T12:00:00+05:00');

beforeAll(async () => {
  backend = await startBackend();
  backend.setClock(now);
  inspector = await officer(backend, 'intake');
});
afterAll(() => backend.close());

const whole: ReceivedDocument[] = [
  { document: 'petition', copies: 1 },
  { document: 'questionnaire', copies: 2 },
  { document: 'receipt', copies: 1 },
];
type Input = Parameters<TestOfficer['api']['intake']['takeIn']>[0];

/** What an inspector types from complete papers of Айгүл; she has no e-mail address. */
function handedIn(changes: Partial<Input['answers']> & Partial<Omit<Input, 'answers'>> = {}): Input {
  const { office: _office, inviter, ...rest } = answers(backend.get(Clock).today());
  const { email: _email, ...onPaper } = inviter;
  const {
    kind = 'private',
    bearer = {},
    confirmedBin = false,
    ticketId = null,
    language = 'kk',
    iin = aigul.iin,
    received = whole,
    preview = false,
    idempotencyKey = randomUUID(),
    ...pages
  } = changes;
  return {
    kind,
    bearer,
    confirmedBin,
    ticketId,
    language,
    iin,
    received,
    preview,
    idempotencyKey,
    answers: { ...rest, inviter: onPaper, ...pages },
  };
}

async function takeIn(changes: Parameters<typeof handedIn>[0] = {}, by = inspector) {
  const answer = await by.api.intake.takeIn(handedIn(changes));
  if (answer.outcome !== 'accepted') throw new Error(JSON.stringify(answer));
  return answer;
}

async function problemsOf(changes: Parameters<typeof handedIn>[0]) {
  const answer = await inspector.api.intake.takeIn(handedIn(changes));
  if (answer.outcome !== 'incomplete') throw new Error(answer.outcome);
  return {
    lacking: answer.lacking.map(({ document, needed, received }) => `${document} ${received}/${needed}`),
    problems: answer.problems.map(({ group, field, problem }) => `${group}.${field}: ${problem}`),
  };
}

const casesOf = async () => (await backend.database.sql(`SELECT id FROM case_file`)).length;

describe('complete papers', () => {
  it('are accepted at once: number, term of clause 7.1 from today, receipt spent', async () => {
    const { caseId, number } = await takeIn();
    const seen = await inspector.api.cases.read({ caseId });
    expect(seen).toMatchObject({
      number,
      status: 'accepted',
      unitId: 'astana/esil-district',
      signature: null,
      intake: {
        by: inspector.actor.name,
        post: 'инспектор',
        at: now.toISOString(),
        received: whole,
        handedInBy: 'Серікқызы Айгүл Нұрланқызы',
        authority: null,
      },
      untold: [],
      acceptedAt: now.toISOString(),
      applicant: { name: 'Серікқызы Айгүл Нұрланқызы', iin: aigul.iin },
      timeline: [{ action: 'accept-paper', by: inspector.actor.name }],
    });
    // Seven working days after a Tuesday.
    expect(seen.due).toMatchObject({ from: '2026-11-24', dueOn: '2026-12-03' });
    expect(seen.due?.because[0]).toMatchObject({ rule: 'term-working-days', law: { clause: '7.1' } });
    const receipts = await backend.database.sql(`SELECT * FROM receipt WHERE case_id = $1`, [caseId]);
    expect(receipts).toHaveLength(1);
  });

  it('the talon of Annex 4 is there with the answer: number, documents, officer, date, time and place of the result', async () => {
    const { number, talonId } = await takeIn();
    const [paper] = await backend.database.sql<{ sha256: string | null }>(`SELECT sha256 FROM paper WHERE id = $1`, [
      talonId,
    ]);
    if (!paper?.sha256) throw new Error('the talon was not printed');
    const text = await pdfText(await backend.get(FileStore).get(paper.sha256));
    for (const words of [
      `№ ${number} ТАЛОН`,
      'Серікқызы Айгүл Нұрланқызы',
      '1. Қолдаухат, 1 дана',
      '2. Сауалнама-өтініш, 2 дана',
      '3. Мемлекеттік бажды төлегені туралы түбіртек, 1 дана',
      'инспектор',
      inspector.actor.name,
      '«24» қараша 2026 ж.',
      '«03» желтоқсан 2026 ж. 18 сағат 00 минут',
      'Есіл',
    ])
      expect(text).toContain(words);
  });

  it('sent twice by a double click are one case', async () => {
    const once = handedIn();
    const [first, second] = await Promise.all([inspector.api.intake.takeIn(once), inspector.api.intake.takeIn(once)]);
    expect(second).toEqual(first);
  });

  it('go on like any case, to an invitation', async () => {
    const { caseId } = await takeIn({ invitees: [invitee({ passportNumber: 'AA7654321' })] });
    const examiner = await officer(backend, 'examiner');
    await act(examiner, caseId, (at) => examiner.api.cases.startExamination(at));
    await act(examiner, caseId, (at) => examiner.api.specialRecords.checkInvitees(at));
    const { answers: given } = await examiner.api.cases.read({ caseId });
    const items = (given.invitees ?? []).map(({ id }) => ({ inviteeId: id, outcome: 'issue' as const, grounds: [] }));
    await act(examiner, caseId, (at) => examiner.api.decisions.propose({ ...at, items, note: '' }));
    backend.setClock(null);
    const decided = await decide(await officer(backend, 'head'), caseId);
    backend.setClock(now);
    expect(decided.outcome).toBe('decided');
    expect(await backend.runJobs()).toEqual([]);
    const { papers } = await inspector.api.cases.read({ caseId });
    expect(papers.every(({ ready }) => ready)).toBe(true);
    expect(papers.map(({ kind }) => kind)).toContain('invitation');
  });

  it('are in the cabinet of whoever signs in with that IIN later, without the officer’s name', async () => {
    const { number } = await takeIn();
    // The revocation of her certificate is asked today.
    backend.setClock(null);
    const applicant = await signIn(backend, aigul);
    backend.setClock(now);
    const item = (await applicant.api.applications.list()).find((one) => one.number === number);
    const seen = await applicant.api.applications.read({ caseId: item?.id ?? '' });
    expect(seen.timeline).toMatchObject([{ action: 'accept-paper' }]);
    expect(JSON.stringify(seen.timeline)).not.toContain(inspector.actor.name);
  });

  it('with an e-mail address, the applicant is written to; without one nobody is', async () => {
    backend.mails.length = 0;
    await takeIn();
    const { inviter } = handedIn().answers;
    const { number } = await takeIn({ inviter: { ...inviter, email: 'aigul@example.kz' } });
    await backend.runJobs();
    expect(backend.mails.map(({ subject }) => subject)).toEqual([expect.stringContaining(number)]);
  });
});

describe('an incomplete set is not registered', () => {
  it.each<[string, ReceivedDocument[], string[]]>([
    ['nothing at all', [], ['petition 0/1', 'questionnaire 0/2', 'receipt 0/1']],
    [
      'one copy of the questionnaire',
      [...whole.slice(0, 1), { document: 'questionnaire', copies: 1 }, ...whole.slice(2)],
      ['questionnaire 1/2'],
    ],
    ['no receipt', whole.slice(0, 2), ['receipt 0/1']],
  ])('%s', async (_what, received, lacking) => {
    const before = await casesOf();
    expect(await problemsOf({ received })).toEqual({ lacking, problems: [] });
    expect(await casesOf()).toBe(before);
  });

  it.each<[string, () => Parameters<typeof handedIn>[0], string[]]>([
    [
      'a receipt that is too small',
      () => ({ receipt: { ...handedIn().answers.receipt, amountTiyn: 100_00 } }),
      ['receipt.amountTiyn: receipt-too-small'],
    ],
    ['an IIN with a wrong check digit', () => ({ iin: '950630450125' }), ['inviter.iin: not-an-iin']],
    ['an IIN of another birth date', () => ({ iin: '800101300125' }), ['inviter.birthDate: iin-other-birth-date']],
    [
      'a passport that expires during the visit',
      () => ({ invitees: [invitee({ passportExpiresOn: '2026-12-30' as never })] }),
      ['invitee.passportExpiresOn: passport-expires-before-departure'],
    ],
  ])('%s', async (_what, changes, problems) => {
    const before = await casesOf();
    expect(await problemsOf(changes())).toEqual({ lacking: [], problems });
    expect(await casesOf()).toBe(before);
  });

  it('a receipt of another case (clause 8)', async () => {
    const { receipt } = handedIn().answers;
    await takeIn({ receipt });
    const before = await casesOf();
    expect(await problemsOf({ receipt })).toEqual({ lacking: [], problems: ['receipt.number: receipt-used'] });
    expect(await casesOf()).toBe(before);
  });

  it('an IIN that the service knows under another name', async () => {
    await takeIn();
    const { inviter } = handedIn().answers;
    const before = await casesOf();
    expect(await problemsOf({ inviter: { ...inviter, surname: 'Басқа' } })).toEqual({
      lacking: [],
      problems: ['inviter.iin: iin-of-other-name'],
    });
    expect(await casesOf()).toBe(before);
  });

  it('when only a check was asked for, although nothing is missing', async () => {
    const before = await casesOf();
    expect(await inspector.api.intake.takeIn(handedIn({ preview: true }))).toEqual({ outcome: 'complete' });
    expect(await casesOf()).toBe(before);
  });

  it('and the auditor’s record names nobody', async () => {
    await problemsOf({ received: [] });
    const entries = await backend.database.sql(`SELECT * FROM audit_entry WHERE action = 'intake.incomplete'`);
    expect(entries.length).toBeGreaterThan(0);
    expect(JSON.stringify(entries)).not.toContain(aigul.iin);
    expect(JSON.stringify(entries)).not.toContain('Серікқызы');
  });
});

describe('who may', () => {
  it('an officer of another department sees nothing of the case', async () => {
    const { caseId } = await takeIn();
    const stranger = await officer(backend, 'intake', { departmentId: 'almaty', unitId: 'almaty/medeu-district' });
    await expect(stranger.api.cases.read({ caseId })).rejects.toThrow('not-found');
    await expect(
      backend.database.sqlAs(stranger.actor, `SELECT * FROM submission WHERE case_id = '${caseId}'`),
    ).resolves.toEqual([]);
  });

  it.each(['examiner', 'head'] as const)('%s takes in no papers, not by SQL either', async (role) => {
    const other = await officer(backend, role);
    await expect(other.api.intake.takeIn(handedIn())).rejects.toThrow('FORBIDDEN');
    await expect(
      backend.database.sqlAs(
        other.actor,
        `SELECT * FROM applicant_on_paper('950630450124', 'А', 'Б', NULL, NULL, NULL)`,
      ),
    ).rejects.toThrow('only an inspector takes papers in');
  });
});

describe('scans of what was handed in', () => {
  const attach = (by: TestOfficer, caseId: string) =>
    backend
      .get(UploadAttachment)
      .run(by.actor, { caseId, kind: 'receipt-scan', inviteeId: null, name: 'receipt.png' }, Readable.from([png()]));

  it('are attached by the unit that took it in, until the examination begins', async () => {
    const { caseId } = await takeIn();
    expect(await attach(inspector, caseId)).toMatchObject({ outcome: 'stored' });
    const { files } = await inspector.api.cases.read({ caseId });
    expect(files.map(({ kind }) => kind)).toEqual(['receipt-scan']);
    const neighbour = await officer(backend, 'intake', { departmentId: 'astana', unitId: 'astana/saryarka-district' });
    await expect(attach(neighbour, caseId)).rejects.toThrow('not-allowed');
    const examiner = await officer(backend, 'examiner');
    await expect(attach(examiner, caseId)).rejects.toThrow('not-allowed');
    await act(examiner, caseId, (at) => examiner.api.cases.startExamination(at));
    await expect(attach(inspector, caseId)).rejects.toThrow('not-allowed');
  });
});
