import { addDays, plainDate } from '@shaqyru/domain/law/plain-date';
import { surveyOpenForDays, type SurveyAnswers } from '@shaqyru/domain/survey/survey';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { anonymous } from '../database/actor.ts';
import { startBackend, type TestBackend } from '../testing/backend.ts';
import { surveyCode } from '../testing/indicators.ts';
import { aigul, officer, signIn, type TestOfficer } from '../testing/people.ts';
import { decide, proposedCase } from '../testing/walk.ts';
import { AnswerSurvey } from './answer-survey.ts';

let backend: TestBackend;
let head: TestOfficer;

beforeAll(async () => {
  backend = await startBackend();
  head = await officer(backend, 'head');
});
afterAll(() => backend.close());
afterEach(() => backend.setClock(null));

const content: SurveyAnswers = { quality: true, information: true, politeness: false, words: '' };
const visitor = () => backend.caller(null);
const answerFrom = (ip: string, code: string, answers: SurveyAnswers = content) =>
  backend.get(AnswerSurvey).run(ip, { code, answers });
const answersStored = async () => (await backend.database.sql(`SELECT * FROM survey_answer`)).length;

describe('after a decision', () => {
  it('the mail has a link, which opens in the language of the application and takes one answer', async () => {
    const applicant = await signIn(backend, aigul);
    const caseId = await proposedCase(backend, { applicant, examiner: await officer(backend, 'examiner') });
    await decide(head, caseId);
    backend.mails.length = 0;
    expect(await backend.runJobs()).toEqual([]);
    const mail = backend.mails.find(({ text }) => text?.includes('/survey/'));
    const code = /http:\/\/localhost:3000\/survey\/([\w-]{24})(?![\w-])/.exec(mail?.text ?? '')?.[1] ?? '';
    expect(mail?.html).toContain(`/survey/${code}`);

    const { survey } = await visitor();
    expect(await survey.open({ code })).toEqual({
      state: 'open',
      occasion: 'decision',
      departmentId: 'astana',
      unitId: 'astana/esil-district',
    });
    const before = await answersStored();
    expect(await survey.answer({ code, answers: content })).toEqual({ outcome: 'thanks' });
    expect(await survey.answer({ code, answers: { ...content, quality: false } })).toEqual({ outcome: 'used' });
    expect(await survey.open({ code })).toEqual({ state: 'used' });
    expect(await answersStored()).toBe(before + 1);
  });
});

describe('a link', () => {
  it('used a thousand times at once gives one answer', async () => {
    const code = await surveyCode(backend);
    const before = await answersStored();
    const outcomes = await Promise.all(
      Array.from({ length: 1000 }, (_, each) => answerFrom(`10.1.${each >> 8}.${each & 255}`, code)),
    );
    const counted = Object.groupBy(outcomes, ({ outcome }) => outcome);
    expect([counted.thanks?.length, counted.used?.length]).toEqual([1, 999]);
    expect(await answersStored()).toBe(before + 1);
  });

  it('is good for sixty days and no longer, and an unknown one opens nothing', async () => {
    const code = await surveyCode(backend);
    const at = (days: number) =>
      new Date(`${addDays(plainDate(new Date().toISOString().slice(0, 10)), days)}T12:00:00+05:00`);
    backend.setClock(at(surveyOpenForDays - 1));
    const { survey } = await visitor();
    expect(await survey.open({ code })).toMatchObject({ state: 'open' });
    backend.setClock(at(surveyOpenForDays + 1));
    expect(await survey.open({ code })).toEqual({ state: 'expired' });
    expect(await answerFrom('10.2.0.1', code)).toEqual({ outcome: 'expired' });
    expect(await survey.open({ code: 'B'.repeat(24) })).toEqual({ state: 'unknown' });
    expect(await answerFrom('10.2.0.1', 'B'.repeat(24))).toEqual({ outcome: 'unknown' });
  });

  it('is not spent by an answer that says nothing, nor by looking at it', async () => {
    const code = await surveyCode(backend);
    const silent = { quality: null, information: null, politeness: null, words: ' ' };
    expect(await answerFrom('10.3.0.1', code, silent)).toEqual({ outcome: 'nothing-said' });
    expect(await answerFrom('10.3.0.1', code)).toEqual({ outcome: 'thanks' });
  });

  it('cannot be sought for: from one address so many tries, no more', async () => {
    const tries = await Promise.all(
      Array.from({ length: 140 }, (_, each) =>
        answerFrom('10.4.0.1', String(each).padStart(24, 'Z')).then(
          ({ outcome }) => outcome,
          (error: Error) => error.message,
        ),
      ),
    );
    expect(tries.filter((outcome) => outcome === 'unknown')).toHaveLength(120);
    expect(tries.filter((outcome) => outcome === 'too-many-requests')).toHaveLength(20);
  });
});

describe('nothing ties an answer to whoever gave it', () => {
  it('in the tables: a link names no case, an answer no link and no day', async () => {
    const code = await surveyCode(backend);
    await answerFrom('10.5.0.1', code);
    const columns = async (table: string) =>
      (
        await backend.database.sql<{ name: string }>(
          `SELECT column_name AS name FROM information_schema.columns WHERE table_name = $1 ORDER BY ordinal_position`,
          [table],
        )
      ).map(({ name }) => name);
    expect(await columns('survey_link')).toEqual([
      'code_hash',
      'occasion',
      'department_id',
      'unit_id',
      'expires_on',
      'used',
    ]);
    expect(await columns('survey_answer')).toEqual([
      'id',
      'department_id',
      'unit_id',
      'month',
      'quality',
      'information',
      'politeness',
      'words',
    ]);
    const [found] = await backend.database.sql(
      `SELECT count(*)::int AS n FROM survey_link WHERE encode(code_hash, 'escape') LIKE '%' || $1 || '%'`,
      [code],
    );
    expect(found).toEqual({ n: 0 });
  });

  it.each(['survey_link', 'survey_answer', 'ticket_survey', 'indicator_touch'])(
    'by SQL as the application’s role: %s is not to be read or written',
    async (table) => {
      for (const actor of [head.actor, anonymous, { kind: 'system' } as const]) {
        await expect(backend.database.sqlAs(actor, `SELECT * FROM ${table}`)).rejects.toThrow('permission denied');
        await expect(backend.database.sqlAs(actor, `DELETE FROM ${table}`)).rejects.toThrow('permission denied');
      }
    },
  );

  it('neither an officer nor a visitor makes a link', async () => {
    const invite = `SELECT survey_invite(sha256('x'), 'decision', 'astana', 'astana/esil-district', '2099-01-01')`;
    for (const actor of [head.actor, anonymous]) {
      await expect(backend.database.sqlAs(actor, invite)).rejects.toThrow('only the service invites');
    }
  });

  it('the words are shown from five answers of a month on, in an order that says nothing', async () => {
    const words = async () => (await head.api.survey.words({ bodyId: 'astana' })).flatMap((month) => month.words);
    const fresh = { departmentId: 'almaty', unitId: 'almaty/medeu-district' };
    const almaty = await officer(backend, 'head', { departmentId: 'almaty', unitId: null });
    const said = ['Бәрі жақсы', 'Кезек ұзақ', 'Спасибо', 'Thank you'];
    for (const each of said)
      await answerFrom('10.6.0.1', await surveyCode(backend, fresh), { ...content, words: each });
    expect(await almaty.api.survey.words({ bodyId: 'almaty' })).toEqual([]);
    await answerFrom('10.6.0.1', await surveyCode(backend, fresh));
    const [month] = await almaty.api.survey.words({ bodyId: 'almaty' });
    expect(month?.words.toSorted()).toEqual(said.toSorted());
    expect(await words()).not.toContain('Спасибо');
    expect(await head.api.survey.words({ bodyId: 'almaty' })).toEqual([]);
  });

  it('an answer is never changed', async () => {
    await expect(backend.database.sql(`UPDATE survey_answer SET quality = true`)).rejects.toThrow('append-only');
  });
});
