import { randomUUID } from 'node:crypto';
import { addDays, dayOf } from '@shaqyru/domain/law/plain-date';
import { dueDate } from '@shaqyru/domain/term/due-date';
import { signCms } from '@shaqyru/pki/sign';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { fillIn, save, signAndSubmit, submitted, upload } from '../testing/applications.ts';
import { startBackend, type TestBackend } from '../testing/backend.ts';
import { aigul, answers, dauren, invitee, officer, signIn, type TestApplicant } from '../testing/people.ts';

// Signatures are judged by the authority's answers of this very moment, so the tests live today.
const today = dayOf(new Date().toISOString(), 'Asia/Almaty');
const year = today.slice(0, 4);
const term = dueDate({ from: today, edition: '2013-07-23', channel: 'portal' });

let backend: TestBackend;
let applicant: TestApplicant;
let other: TestApplicant;

beforeAll(async () => {
  backend = await startBackend();
  applicant = await signIn(backend, aigul);
  other = await signIn(backend, dauren);
});
beforeEach(() => backend.setClock(null));
afterAll(() => backend.close());

const numbersOf = async (caseId: string) =>
  backend.database.sql(`SELECT status, number FROM case_file WHERE id = $1`, [caseId]);
const submissionsOf = async (caseId: string) => {
  const [row] = await backend.database.sql<{ count: string }>(`SELECT count(*) FROM submission WHERE case_id = $1`, [
    caseId,
  ]);
  return Number(row?.count);
};

describe('a right application, signed', () => {
  it('gets its number, its due date with the days counted, talon, questionnaire and one mail', async () => {
    const { caseId, number } = await submitted(backend, applicant, answers(today));
    expect(number).toMatch(new RegExp(`^01-${year}-\\d{6}$`));
    const seen = await applicant.api.applications.read({ caseId });
    expect(seen).toMatchObject({ number, status: 'submitted', unitId: 'astana/esil-district', dueOn: term.value });
    expect(seen.due?.days.filter(({ counted }) => counted)).toHaveLength(7);
    expect(seen.due).toEqual({ dueOn: term.value, from: today, because: term.because, days: term.days });
    expect(seen.timeline).toMatchObject([{ action: 'submit', by: applicant.actor.name }]);
    expect(seen.actions).toEqual(['withdraw']);

    backend.mails.length = 0;
    expect(await backend.runJobs()).toEqual([]);
    expect(backend.mails.map((mail) => mail.subject)).toEqual([`Өтінішіңіз тапсырылды — № ${number}`]);
    const { papers } = await applicant.api.applications.read({ caseId });
    expect(papers.map(({ kind, ready }) => ({ kind, ready }))).toEqual([
      { kind: 'talon', ready: true },
      { kind: 'questionnaire', ready: true },
    ]);
  });

  it('is found by its names in any script', async () => {
    const { caseId } = await submitted(
      backend,
      applicant,
      answers(today, [invitee({ surnameLatin: 'JUSSIPOV', surnameRussian: 'Жусипов' })]),
    );
    const [row] = await backend.database.sql<{ search_key: string }>(`SELECT search_key FROM case_file WHERE id = $1`, [
      caseId,
    ]);
    expect(row?.search_key).toContain('ZHUSIPOV');
  });

  it('keeps what was signed with the signature: both are verified again without this service', async () => {
    const { caseId } = await fillIn(backend, applicant, answers(today));
    const review = await applicant.api.applications.review({ caseId });
    if (review.outcome !== 'ready') throw new Error('not ready');
    expect((await signAndSubmit(applicant, caseId)).outcome).toBe('submitted');
    const [kept] = await backend.database.sql<{ content: string }>(
      `SELECT content FROM submission WHERE case_id = $1`,
      [caseId],
    );
    expect(kept?.content).toBe(review.content);
    const { files } = JSON.parse(review.content) as { files: { sha256: string }[] };
    expect(files.map(({ sha256 }) => sha256).every((sha256) => /^[0-9a-f]{64}$/.test(sha256))).toBe(true);
    expect(files).toHaveLength(2);
  });
});

describe('what is not right is said, question by question, and leaves nothing half-done', () => {
  it.each([
    [
      'no scan of the receipt',
      (caseId: string) => removeScan(caseId, 'receipt-scan'),
      { group: 'receipt', field: 'receipt-scan', problem: 'receipt-scan-missing' },
    ],
    [
      'no scan of a passport',
      (caseId: string) => removeScan(caseId, 'passport-scan'),
      { group: 'invitee', field: 'passport-scan', problem: 'passport-scan-missing' },
    ],
    [
      'an amount below half the index for each invited person',
      (caseId: string) => save(applicant, caseId, 'receipt', { ...answers(today).receipt, amountTiyn: 216_249 }),
      { group: 'receipt', field: 'amountTiyn', problem: 'receipt-too-small' },
    ],
    [
      'a receipt from before any index that is known, whatever its amount',
      (caseId: string) =>
        save(applicant, caseId, 'receipt', { ...answers(today).receipt, paidOn: '2007-12-31', amountTiyn: 1 }),
      { group: 'receipt', field: 'paidOn', problem: 'date-too-early' },
    ],
    [
      'a passport that ends before the visit',
      async (caseId: string) => {
        const [first] = (await applicant.api.applications.readDraft({ caseId })).answers.invitees ?? [];
        if (!first) throw new Error('nobody invited');
        const { id, ...rest } = first;
        await save(applicant, caseId, 'invitee', { ...rest, passportExpiresOn: addDays(today, 59) }, id);
      },
      { group: 'invitee', field: 'passportExpiresOn', problem: 'passport-expires-before-departure' },
    ],
  ])('%s', async (_what, spoil, problem) => {
    const { caseId } = await fillIn(backend, applicant, answers(today));
    await spoil(caseId);
    const { version } = await applicant.api.applications.readDraft({ caseId });
    const review = await applicant.api.applications.review({ caseId });
    expect(review).toMatchObject({ outcome: 'incomplete', problems: [problem] });
    const answer = await applicant.api.applications.submit({ caseId, version, cms: '', idempotencyKey: randomUUID() });
    expect(answer).toMatchObject({ outcome: 'incomplete', problems: [problem] });
    expect(await numbersOf(caseId)).toEqual([{ status: 'draft', number: null }]);
  });

  async function removeScan(caseId: string, kind: string): Promise<void> {
    const { files } = await applicant.api.applications.readDraft({ caseId });
    const scan = files.find((file) => file.kind === kind);
    await applicant.api.applications.removeAttachment({ caseId, attachmentId: scan?.id ?? '' });
  }

  it('nobody is invited', async () => {
    const { caseId } = await fillIn(backend, applicant, { ...answers(today), invitees: [] });
    expect(await applicant.api.applications.review({ caseId })).toMatchObject({
      outcome: 'incomplete',
      problems: expect.arrayContaining([
        expect.objectContaining({ group: 'invitee', problem: 'no-invitee' }),
      ]) as unknown,
    });
  });
});

describe('a receipt is used once (clause 8)', () => {
  it.each([
    ['the same receipt', {}],
    ['with other spacing and letters of the other keyboard', { number: 'кв 77001' }],
    ['with leading zeros and the bank in Latin letters', { bank: 'Halyq Bank', number: '00KB-77001' }],
    ['under the name of another bank', { bank: 'Kaspi Bank' }],
  ])('%s', async (_what, change) => {
    const receipt = { bank: 'Халық Банк', number: 'KB-77001', paidOn: today, amountTiyn: 216_250 };
    const first = await backend.database.sql(`SELECT FROM receipt WHERE number = 'KB-77001'`);
    if (first.length === 0) await submitted(backend, applicant, { ...answers(today), receipt });
    const { caseId } = await fillIn(backend, other, { ...answers(today), receipt: { ...receipt, ...change } });
    const counter = await backend.database.sql(`SELECT * FROM counter ORDER BY name`);
    expect(await signAndSubmit(other, caseId)).toMatchObject({
      outcome: 'incomplete',
      problems: [{ group: 'receipt', field: 'number', problem: 'receipt-used' }],
    });
    // No number was taken, nothing was kept, nobody is told.
    expect(await backend.database.sql(`SELECT * FROM counter ORDER BY name`)).toEqual(counter);
    expect(await numbersOf(caseId)).toEqual([{ status: 'draft', number: null }]);
    expect(await submissionsOf(caseId)).toBe(0);
    expect(await backend.database.sql(`SELECT FROM notification WHERE case_id = $1`, [caseId])).toEqual([]);
    // With a receipt of its own the application goes through.
    await save(other, caseId, 'receipt', answers(today).receipt);
    expect(await signAndSubmit(other, caseId)).toMatchObject({ outcome: 'submitted' });
  });
});

describe('signatures that are not accepted', () => {
  const person = { surname: 'ӨТКЕНОВА', name: 'ІҢКӘР', iin: aigul.iin };
  const hour = 60 * 60 * 1000;
  type Attempt = { content: string; sign: (content: string) => Promise<string> };
  const withKey = async (content: string, ...[subject, options]: Parameters<TestBackend['authority']['issue']>) => {
    const key = await backend.authority.issue(subject, options);
    const cms = await signCms({ content: Buffer.from(content), attached: false, signers: [key] });
    return { key, cms: Buffer.from(cms).toString('base64') };
  };

  it.each<[string, string, (attempt: Attempt) => Promise<string>]>([
    ['over other content', 'content-differs', ({ content, sign }) => sign(content.replace('ДИЛНОЗА', '') + ' ')],
    [
      'over the content of another application',
      'content-differs',
      async ({ sign }) => {
        const { caseId } = await fillIn(backend, applicant, answers(today));
        const review = await applicant.api.applications.review({ caseId });
        return sign(review.outcome === 'ready' ? review.content : '');
      },
    ],
    ['with another person’s key', 'not-your-key', ({ content }) => other.sign(content)],
    [
      'with a key of the same person for an organisation',
      'not-your-key',
      async ({ content }) => {
        const organisation = { name: 'ЖШС ҮЛГІ', bin: '120140000017', role: 'rightToSign' as const };
        return (await withKey(content, { ...person, organisation }, { purpose: 'signing', name: 'of-organisation' }))
          .cms;
      },
    ],
    [
      'with the key for signing in',
      'use-signing-key',
      async ({ content }) =>
        (await withKey(content, person, { purpose: 'authentication', name: 'for-signing-in' })).cms,
    ],
    [
      'with an expired certificate',
      'expired',
      async ({ content }) => {
        const notBefore = new Date(Date.now() - 400 * 24 * hour);
        const notAfter = new Date(Date.now() - 24 * hour);
        return (await withKey(content, person, { purpose: 'signing', name: 'expired', notBefore, notAfter })).cms;
      },
    ],
    [
      'with a revoked certificate',
      'revoked',
      async ({ content }) => {
        const { key, cms } = await withKey(content, person, { purpose: 'signing', name: 'revoked' });
        await backend.authority.revoke(key.serialNumber);
        return cms;
      },
    ],
    ['not a signature at all', 'unreadable', async () => Buffer.from('қолтаңба').toString('base64')],
    ['empty', 'unreadable', async () => ''],
  ])('%s', async (_what, problem, forge) => {
    const { caseId } = await fillIn(backend, applicant, answers(today));
    const review = await applicant.api.applications.review({ caseId });
    if (review.outcome !== 'ready') throw new Error(JSON.stringify(review.problems));
    const { version, content } = review;
    const cms = await forge({ content, sign: applicant.sign });
    const answer = await applicant.api.applications.submit({ caseId, version, cms, idempotencyKey: randomUUID() });
    expect(answer).toEqual({ outcome: 'refused', problem });
    expect(await numbersOf(caseId)).toEqual([{ status: 'draft', number: null }]);
    // The right key still finds the application as it was left.
    expect(await signAndSubmit(applicant, caseId)).toMatchObject({ outcome: 'submitted' });
  });

  it('a file added after signing: what was signed is not what stands there now', async () => {
    const { caseId } = await fillIn(backend, applicant, answers(today));
    const review = await applicant.api.applications.review({ caseId });
    if (review.outcome !== 'ready') throw new Error('not ready');
    await upload(backend, applicant, { caseId, kind: 'other' });
    const cms = await applicant.sign(review.content);
    const { version } = review;
    expect(await applicant.api.applications.submit({ caseId, version, cms, idempotencyKey: randomUUID() })).toEqual({
      outcome: 'refused',
      problem: 'content-differs',
    });
  });
});

describe('the same application many times', () => {
  async function signed() {
    const { caseId } = await fillIn(backend, applicant, answers(today));
    const review = await applicant.api.applications.review({ caseId });
    if (review.outcome !== 'ready') throw new Error('not ready');
    return { caseId, version: review.version, cms: await applicant.sign(review.content) };
  }

  it.each<[string, () => () => string]>([
    [
      'with one key, as a double click sends it',
      () => {
        const key = randomUUID();
        return () => key;
      },
    ],
    ['with a key each, as many tabs send it', () => () => randomUUID()],
  ])(
    '200 at once %s: one case, one number, one mail',
    async (_what, keys) => {
      const request = await signed();
      await backend.runJobs();
      backend.mails.length = 0;
      const key = keys();
      const outcomes = await Promise.all(
        Array.from({ length: 200 }, () => applicant.api.applications.submit({ ...request, idempotencyKey: key() })),
      );
      const [file] = await numbersOf(request.caseId);
      expect(new Set(outcomes.map((outcome) => JSON.stringify(outcome)))).toEqual(
        new Set([JSON.stringify({ outcome: 'submitted', number: file?.['number'] })]),
      );
      expect(await submissionsOf(request.caseId)).toBe(1);
      expect(await backend.runJobs()).toEqual([]);
      expect(backend.mails).toHaveLength(1);
      const events = await backend.database.sql(`SELECT action FROM case_event WHERE case_id = $1`, [request.caseId]);
      expect(events).toEqual([{ action: 'submit' }]);
    },
    180_000,
  );

  it('numbers have neither gaps nor duplicates', async () => {
    const numbers = await backend.database.sql<{ number: string }>(
      `SELECT number FROM case_file WHERE number LIKE '01-%' ORDER BY number`,
    );
    expect(numbers.map(({ number }) => Number(number.slice(8)))).toEqual(numbers.map((_, index) => index + 1));
  });

  it('the same key for another application is refused', async () => {
    const [one, two] = [await signed(), await signed()];
    const idempotencyKey = randomUUID();
    await applicant.api.applications.submit({ ...one, idempotencyKey });
    await expect(applicant.api.applications.submit({ ...two, idempotencyKey })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
  });
});

describe('returned as incomplete', () => {
  async function returned(remarks: Parameters<TestApplicant['api']['cases']['returnIncomplete']>[0]['remarks']) {
    const inspector = await officer(backend, 'intake');
    const given = answers(today);
    const { caseId, number } = await submitted(backend, applicant, given);
    const { version } = await inspector.api.cases.read({ caseId });
    await inspector.api.cases.returnIncomplete({ caseId, version, remarks });
    return { caseId, number, given };
  }
  const aboutPetition = [
    { group: 'petition' as const, inviteeId: null, field: 'text', words: 'Кімнің қонаққа келетінін жазыңыз' },
  ];

  it('shows what is missing, lets only that be changed, and a new submission starts a new term under the old number', async () => {
    const { caseId, number, given } = await returned(aboutPetition);
    expect(await applicant.api.applications.read({ caseId })).toMatchObject({
      status: 'returned-incomplete',
      remarks: aboutPetition,
      due: null,
      dueOn: null,
      timeline: [{ action: 'submit' }, { action: 'return-incomplete', by: 'инспектор', note: aboutPetition[0]?.words }],
    });
    const { version } = await applicant.api.applications.readDraft({ caseId });
    const visit = { caseId, version, group: 'visit' as const, inviteeId: null, answers: given.visit };
    await expect(applicant.api.applications.saveAnswers(visit)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(upload(backend, applicant, { caseId, kind: 'receipt-scan' })).rejects.toThrow('not-allowed');

    await save(applicant, caseId, 'petition', { text: 'Әпкем Дильноза Юсуповаға қонаққа келуге рұқсат сұраймын.' });
    expect(await signAndSubmit(applicant, caseId)).toEqual({ outcome: 'submitted', number });
    expect(await applicant.api.applications.read({ caseId })).toMatchObject({
      dueOn: term.value,
      due: { from: today },
      remarks: [],
    });
    expect(await submissionsOf(caseId)).toBe(2);
  });

  it('an officer’s remark on the receipt lets it be replaced; the old one is free of this case', async () => {
    const { caseId } = await returned([
      { group: 'receipt', inviteeId: null, field: null, words: 'Түбіртектің нөмірі оқылмайды' },
    ]);
    const receipt = answers(today).receipt;
    await save(applicant, caseId, 'receipt', receipt);
    expect(await signAndSubmit(applicant, caseId)).toMatchObject({ outcome: 'submitted' });
    expect(await backend.database.sql(`SELECT number FROM receipt WHERE case_id = $1`, [caseId])).toEqual([
      { number: receipt.number },
    ]);
  });

  it('a day that has passed meanwhile may be mended although no officer named it', async () => {
    const { caseId, given } = await returned(aboutPetition);
    backend.setClock(new Date(`${addDays(today, 31)}T07:00:00Z`));
    expect(await applicant.api.applications.review({ caseId })).toMatchObject({
      outcome: 'incomplete',
      problems: [{ group: 'visit', field: 'from', problem: 'date-in-past' }],
    });
    await save(applicant, caseId, 'visit', { ...given.visit, from: addDays(today, 50), to: addDays(today, 70) });
    backend.setClock(null);
    expect(await signAndSubmit(applicant, caseId)).toMatchObject({ outcome: 'submitted' });
  });
});

describe('withdrawing', () => {
  it('ends the term; the case cannot be submitted again', async () => {
    const { caseId } = await submitted(backend, applicant, answers(today));
    const { version } = await applicant.api.applications.read({ caseId });
    expect(await applicant.api.applications.withdraw({ caseId, version })).toEqual({ outcome: 'withdrawn' });
    expect(await applicant.api.applications.read({ caseId })).toMatchObject({
      status: 'withdrawn',
      dueOn: null,
      due: null,
      actions: [],
    });
    await expect(applicant.api.applications.review({ caseId })).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('of a case that an officer has just accepted is told what stands there now', async () => {
    const { caseId } = await submitted(backend, applicant, answers(today));
    const { version } = await applicant.api.applications.read({ caseId });
    await (await officer(backend, 'intake')).api.cases.accept({ caseId, version });
    expect(await applicant.api.applications.withdraw({ caseId, version })).toEqual({
      outcome: 'changed-elsewhere',
      status: 'accepted',
      version: version + 1,
    });
  });
});
