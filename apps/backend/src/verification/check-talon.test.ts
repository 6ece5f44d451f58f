import { dayOf } from '@shaqyru/domain/law/plain-date';
import { dueDate } from '@shaqyru/domain/term/due-date';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appRouter } from '../app-router.ts';
import { anonymous } from '../database/actor.ts';
import { submitted } from '../testing/applications.ts';
import { startBackend, type Caller, type TestBackend } from '../testing/backend.ts';
import { textOf } from '../testing/paper-text.ts';
import { aigul, answers, officer, signIn, type TestApplicant, type TestOfficer } from '../testing/people.ts';
import { act, decide, proposedCase } from '../testing/walk.ts';

// Signatures are judged by the authority's answers of this very moment, so the tests live today.
const today = dayOf(new Date().toISOString(), 'Asia/Almaty');
const dueOn = dueDate({ from: today, edition: '2013-07-23', channel: 'portal' }).value;

let backend: TestBackend;
let anyone: Caller;
let applicant: TestApplicant;
let inspector: TestOfficer;

beforeAll(async () => {
  backend = await startBackend();
  anyone = await backend.caller(null);
  applicant = await signIn(backend, aigul);
  inspector = await officer(backend, 'intake');
});
afterAll(() => backend.close());

async function talonOf(caseId: string): Promise<{ number: string; code: string }> {
  const [row] = await backend.database.sql<{ number: string; code: string }>(
    `SELECT number, talon_code AS code FROM case_file WHERE id = $1`,
    [caseId],
  );
  if (!row) throw new Error('there is no such case');
  return row;
}
const newTalon = async () => {
  const { caseId } = await submitted(backend, applicant, answers(today));
  return { caseId, ...(await talonOf(caseId)) };
};
const asked = ({ number, code }: { number: string; code: string }) => anyone.verification.talon({ number, code });

describe('whoever holds the talon (clause 14, Annex 4)', () => {
  it('sees that it is genuine, how far the case is, when and where the answer comes, and of no person', async () => {
    const talon = await newTalon();
    expect(await asked(talon)).toEqual({
      state: 'received',
      number: talon.number,
      kind: 'private',
      receivedOn: today,
      dueOn,
      unitId: 'astana/esil-district',
    });
  });

  it('finds on the paper what must be typed', async () => {
    const { caseId, code } = await newTalon();
    await backend.runJobs();
    const { papers } = await applicant.api.applications.read({ caseId });
    const text = await textOf(backend, papers.find(({ kind }) => kind === 'talon')?.id);
    expect(text).toContain(code.replace(/(.{4})(?=.)/g, '$1-'));
    expect(code).toMatch(/^[34679ACDEFGHJKMNPQRTUVWXY]{16}$/);
  });

  it('follows it to the answer, and is not told which', async () => {
    const talon = await newTalon();
    const { caseId } = talon;
    const words = 'Қолдаухатты толықтырыңыз';
    await act(inspector, caseId, (at) =>
      inspector.api.cases.returnIncomplete({
        ...at,
        remarks: [{ group: 'petition', inviteeId: null, field: null, words }],
      }),
    );
    expect(await asked(talon)).toMatchObject({ state: 'returned', dueOn: null });
    const decided = await proposedCase(backend, { applicant, examiner: await officer(backend, 'examiner') });
    expect(await asked(await talonOf(decided))).toMatchObject({ state: 'considered' });
    await decide(await officer(backend, 'head'), decided);
    const answer = await asked(await talonOf(decided));
    expect(answer).toMatchObject({ state: 'ready' });
    expect(JSON.stringify(answer)).not.toMatch(/issue|refuse|KZ01/);
  });

  it('is told when the application was withdrawn', async () => {
    const talon = await newTalon();
    const { version } = await applicant.api.applications.read({ caseId: talon.caseId });
    await applicant.api.applications.withdraw({ caseId: talon.caseId, version });
    expect(await asked(talon)).toMatchObject({ state: 'withdrawn', dueOn: null });
  });
});

describe('whoever does not hold it', () => {
  it('is told the same of a number that exists and of one that does not', async () => {
    const { number, code } = await newTalon();
    for (const wrong of [
      { number, code: 'A'.repeat(16) },
      { number: '01-2020-999999', code },
    ])
      expect(await asked(wrong)).toEqual({ state: 'not-found' });
  });

  it('sees no case by SQL either, and cannot go on guessing', async () => {
    const { number } = await newTalon();
    expect(await backend.database.sqlAs(anonymous, `SELECT number, talon_code FROM case_file`)).toEqual([]);
    const from = (ip: string) =>
      appRouter
        .createCaller({ get: backend.get, token: null, actor: anonymous, ip })
        .verification.talon({ number, code: 'B'.repeat(16) });
    const guesses = await Promise.allSettled(Array.from({ length: 61 }, () => from('203.0.113.9')));
    const refused = guesses.filter((guess) => guess.status === 'rejected');
    expect(refused.map(({ reason }) => reason as unknown)).toMatchObject([{ code: 'TOO_MANY_REQUESTS' }]);
  });
});
