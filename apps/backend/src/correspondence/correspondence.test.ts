import { randomUUID } from 'node:crypto';
import { longestMessage } from '@shaqyru/domain/correspondence/message';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBackend, type TestBackend } from '../testing/backend.ts';
import { aigul, dauren, officer, signIn, type TestApplicant, type TestOfficer } from '../testing/people.ts';
import { act, filledDraft, submittedCase } from '../testing/walk.ts';

let backend: TestBackend;
let applicant: TestApplicant;
let stranger: TestApplicant;
let examiner: TestOfficer;
let intake: TestOfficer;

beforeAll(async () => {
  backend = await startBackend();
  applicant = await signIn(backend, aigul);
  stranger = await signIn(backend, dauren);
  examiner = await officer(backend, 'examiner');
  intake = await officer(backend, 'intake');
});
afterAll(() => backend.close());

const ask = (caseId: string, text: string, idempotencyKey = randomUUID()) =>
  applicant.api.correspondence.writeOwn({ caseId, text, idempotencyKey });
const answer = (caseId: string, text: string) =>
  examiner.api.correspondence.write({ caseId, text, idempotencyKey: randomUUID() });
const unreadOf = async (caseId: string) =>
  (await applicant.api.applications.list()).find(({ id }) => id === caseId)?.unread;
const waitingOn = async (caseId: string) =>
  (await intake.api.correspondence.waiting({})).items.find((item) => item.caseId === caseId)?.waiting ?? 0;
const worklistShows = async (caseId: string) =>
  (await examiner.api.cases.worklist({ limit: 100 })).items.find(({ id }) => id === caseId)?.unread;

describe('messages on a case', () => {
  it('go there and back; each side sees what waits for it until it takes note', async () => {
    const caseId = await submittedCase(backend, applicant);
    await ask(caseId, 'Сәлеметсіз бе! Паспорттың жаңа көшірмесі керек пе?');
    expect([await waitingOn(caseId), await worklistShows(caseId)]).toEqual([1, 1]);
    const received = await examiner.api.correspondence.read({ caseId });
    expect(received.messages).toMatchObject([
      { sender: 'applicant', by: applicant.actor.name, text: expect.stringContaining('Паспорттың') as unknown },
    ]);

    await answer(caseId, 'Қажет емес: қазіргі көшірмесі анық.');
    expect([await waitingOn(caseId), await worklistShows(caseId)]).toEqual([0, 0]);
    expect(await unreadOf(caseId)).toBe(1);
    const seen = await applicant.api.correspondence.readOwn({ caseId });
    // The applicant is told the post, never the officer's name.
    expect(seen.messages.map(({ sender, by }) => [sender, by])).toEqual([
      ['applicant', applicant.actor.name],
      ['officer', 'инспектор'],
    ]);
    expect(JSON.stringify(seen)).not.toContain(examiner.actor.name);
    await applicant.api.correspondence.markOwnRead({ caseId, upTo: seen.messages.at(-1)?.id ?? '' });
    expect(await unreadOf(caseId)).toBe(0);
    expect((await examiner.api.correspondence.read({ caseId })).messages.at(-1)?.readAt).not.toBeNull();
  });

  it('leave a trace in the timeline of both without a word of what they say, and no new version of the case', async () => {
    const caseId = await submittedCase(backend, applicant);
    const { version } = await examiner.api.cases.read({ caseId });
    await ask(caseId, 'Құпия сөзім осында');
    const [forOfficers, forApplicant] = [
      await examiner.api.cases.read({ caseId }),
      await applicant.api.applications.read({ caseId }),
    ];
    expect(forOfficers.version).toBe(version);
    for (const { timeline } of [forOfficers, forApplicant])
      expect(timeline.at(-1)).toMatchObject({ action: 'message-written', note: null });
    const entries = await backend.database.sql(`SELECT data FROM audit_entry WHERE subject_id = $1`, [caseId]);
    expect(JSON.stringify([forOfficers.timeline, entries])).not.toContain('Құпия');
  });

  it('that came after the ones the reader saw stay unread', async () => {
    const caseId = await submittedCase(backend, applicant);
    await ask(caseId, 'Бірінші сұрақ');
    const [first] = (await examiner.api.correspondence.read({ caseId })).messages;
    await ask(caseId, 'Екінші сұрақ');
    await examiner.api.correspondence.markRead({ caseId, upTo: first?.id ?? '' });
    expect(await waitingOn(caseId)).toBe(1);
  });

  it('sent twice by a double click are one', async () => {
    const caseId = await submittedCase(backend, applicant);
    const key = randomUUID();
    await Promise.all([ask(caseId, 'Бір рет', key), ask(caseId, 'Бір рет', key)]);
    expect((await examiner.api.correspondence.read({ caseId })).messages).toHaveLength(1);
  });

  it('come page by page from the newest', async () => {
    const caseId = await submittedCase(backend, applicant);
    for (let number = 1; number <= 33; number += 1) await answer(caseId, `Хабарлама ${number}`);
    const newest = await examiner.api.correspondence.read({ caseId });
    const earlier = await examiner.api.correspondence.read({ caseId, before: newest.earlier });
    expect([...earlier.messages, ...newest.messages].map(({ text }) => text)).toEqual(
      Array.from({ length: 33 }, (_, index) => `Хабарлама ${index + 1}`),
    );
    expect(earlier.earlier).toBeNull();
  });

  it.each<[string, () => Promise<unknown>, string]>([
    [
      'a stranger reading',
      async () => stranger.api.correspondence.readOwn({ caseId: await submittedCase(backend, applicant) }),
      'not-found',
    ],
    [
      'a stranger writing',
      async () =>
        stranger.api.correspondence.writeOwn({
          caseId: await submittedCase(backend, applicant),
          text: 'Маған да айтыңыз',
          idempotencyKey: randomUUID(),
        }),
      'not-found',
    ],
    ['on a draft, which no officer sees', async () => ask(await filledDraft(backend, applicant), 'Сұрақ'), '"closed"'],
    ['without a word', async () => ask(await submittedCase(backend, applicant), '   '), 'too_small'],
    [
      'longer than a message is',
      async () => ask(await submittedCase(backend, applicant), 'ұ'.repeat(longestMessage + 1)),
      'too_big',
    ],
  ])('are not for %s', async (_what, attempt, refusal) => {
    const outcome = await attempt().then(JSON.stringify, (error: unknown) => String(error));
    expect(outcome).toContain(refusal);
  });

  it('end with the case', async () => {
    const caseId = await submittedCase(backend, applicant);
    const { version } = await applicant.api.applications.read({ caseId });
    await applicant.api.applications.withdraw({ caseId, version });
    expect(await ask(caseId, 'Тағы бір сұрақ')).toEqual({ outcome: 'closed', status: 'withdrawn' });
    expect(await answer(caseId, 'Жауап')).toEqual({ outcome: 'closed', status: 'withdrawn' });
    expect((await applicant.api.correspondence.readOwn({ caseId })).open).toBe(false);
  });

  it('are so many in a quarter of an hour and no more', async () => {
    const talkative = await signIn(backend, { ...dauren, iin: '850515300701', name: 'БОЛАТ' });
    const caseId = await submittedCase(backend, talkative);
    const write = () =>
      talkative.api.correspondence.writeOwn({ caseId, text: 'Тағы да мен', idempotencyKey: randomUUID() });
    const outcomes: string[] = [];
    for (let count = 0; count < 14; count += 1)
      outcomes.push(
        await write().then(
          ({ outcome }) => outcome,
          (error: Error) => error.message,
        ),
      );
    expect(outcomes.filter((outcome) => outcome === 'written')).toHaveLength(12);
    expect(outcomes.at(-1)).toBe('too-many-requests');
  });
});

describe('the mail about a message', () => {
  it('says in the language of the application that one waits, and nothing of it', async () => {
    const caseId = await submittedCase(backend, applicant);
    await backend.runJobs();
    backend.mails.length = 0;
    await answer(caseId, 'Ананыңыздың туған жылы қай жыл?');
    await answer(caseId, 'Тағы бір нәрсе: қай қаладан?');
    expect(await backend.runJobs()).toEqual([]);
    // The second within the hour is not told of while the first is unread.
    expect(backend.mails).toHaveLength(1);
    const [mail] = backend.mails;
    expect(mail?.subject).toContain('хабарлама бар');
    expect(mail?.text).toContain(`/cabinet/${caseId}`);
    expect(`${mail?.text ?? ''}${String(mail?.html)}`).not.toMatch(/туған жылы|қай қаладан|YUSUPOVA|Юсупова/);
  });

  it('goes out again for the next message after the first was read', async () => {
    const caseId = await submittedCase(backend, applicant);
    await answer(caseId, 'Бірінші');
    const { messages } = await applicant.api.correspondence.readOwn({ caseId });
    await applicant.api.correspondence.markOwnRead({ caseId, upTo: messages[0]?.id ?? '' });
    await backend.runJobs();
    backend.mails.length = 0;
    await answer(caseId, 'Екінші');
    await backend.runJobs();
    expect(backend.mails).toHaveLength(1);
  });
});

describe('notes of officers', () => {
  const words = 'Әпкесі екенін растау керек: туу туралы куәлік жоқ.';
  const noted = async () => {
    const caseId = await submittedCase(backend, applicant);
    await intake.api.correspondence.writeNote({ caseId, text: words, idempotencyKey: randomUUID() });
    return caseId;
  };

  it('are read by colleagues', async () => {
    const caseId = await noted();
    expect(await examiner.api.correspondence.notes({ caseId })).toMatchObject([{ by: intake.actor.name, text: words }]);
  });

  it('are never seen by the applicant: in no answer, and not by a query either', async () => {
    const caseId = await noted();
    const answers = [
      await applicant.api.applications.read({ caseId }),
      await applicant.api.applications.list(),
      await applicant.api.correspondence.readOwn({ caseId }),
    ];
    expect(JSON.stringify(answers)).not.toContain(words);
    expect(await backend.database.sqlAs(applicant.actor, `SELECT * FROM case_note`)).toEqual([]);
    expect(await backend.database.sqlAs(examiner.actor, `SELECT * FROM case_note`)).not.toEqual([]);
    const elsewhere = await officer(backend, 'examiner', { departmentId: 'almaty', unitId: null });
    expect(await backend.database.sqlAs(elsewhere.actor, `SELECT * FROM case_note`)).toEqual([]);
  });

  it.each<[string, string, RegExp]>([
    ['changed', `UPDATE case_note SET text = 'жоқ'`, /permission denied/],
    ['taken out', `DELETE FROM case_note`, /permission denied/],
    [
      'written in another’s name',
      `INSERT INTO case_note (case_id, author_id, author_name, text) SELECT id, '11111111-1111-4111-8111-111111111111', 'Б', 'жоқ' FROM case_file LIMIT 1`,
      /row-level security/,
    ],
  ])('are not %s', async (_what, statement, refusal) => {
    await noted();
    await expect(backend.database.sqlAs(examiner.actor, statement)).rejects.toThrow(refusal);
  });
});

describe('what is said of a message is not changed by SQL', () => {
  it.each<[string, () => TestApplicant['actor'] | TestOfficer['actor'], string, RegExp | null]>([
    ['its words', () => examiner.actor, `UPDATE case_message SET text = 'басқа'`, /permission denied/],
    [
      'a message under the other side’s name',
      () => applicant.actor,
      `INSERT INTO case_message (case_id, sender, author_id, author_name, author_post, text)
       SELECT id, 'officer', gen_random_uuid(), 'Қ', 'инспектор', 'Бәрі дұрыс' FROM case_file LIMIT 1`,
      /row-level security/,
    ],
    [
      'that the own message was read',
      () => applicant.actor,
      `UPDATE case_message SET read_at = now() WHERE sender = 'applicant' RETURNING id`,
      null,
    ],
  ])('%s', async (_what, actor, statement, refusal) => {
    await ask(await submittedCase(backend, applicant), 'Өзгермейтін сөз');
    const attempt = backend.database.sqlAs(actor(), statement);
    if (refusal) await expect(attempt).rejects.toThrow(refusal);
    else expect(await attempt).toEqual([]);
  });
});

describe('what was changed after a return as incomplete', () => {
  it('is read from the two signed contents, beside what was asked for', async () => {
    const caseId = await submittedCase(backend, applicant);
    expect((await examiner.api.cases.read({ caseId })).rounds).toEqual([]);
    const words = 'Мекенжайды толық жазыңыз';
    const remark = { group: 'visit' as const, inviteeId: null, field: 'stayAddress', words };
    await act(examiner, caseId, (at) => examiner.api.cases.returnIncomplete({ ...at, remarks: [remark] }));
    const { version, answers } = await applicant.api.applications.readDraft({ caseId });
    const visit = { ...answers.visit, stayAddress: 'Астана қаласы, Тұран даңғылы, 5, 12-пәтер' };
    await applicant.api.applications.saveAnswers({ caseId, version, group: 'visit', inviteeId: null, answers: visit });
    const review = await applicant.api.applications.review({ caseId });
    if (review.outcome !== 'ready') throw new Error(JSON.stringify(review));
    const cms = await applicant.sign(review.content);
    await applicant.api.applications.submit({ caseId, version: review.version, cms, idempotencyKey: randomUUID() });
    const { rounds } = await examiner.api.cases.read({ caseId });
    expect(rounds).toMatchObject([
      {
        asked: [remark],
        changes: [
          {
            what: 'answer',
            group: 'visit',
            field: 'stayAddress',
            before: 'Астана қаласы, Мәңгілік Ел даңғылы, 10, 25-пәтер',
            after: 'Астана қаласы, Тұран даңғылы, 5, 12-пәтер',
          },
        ],
      },
    ]);
    expect(rounds[0]?.returnedAt).not.toBeNull();
  });
});
