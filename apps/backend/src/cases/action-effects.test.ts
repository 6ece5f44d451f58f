import { effectsOf, type Effect } from '@shaqyru/domain/case/action-effects';
import type { CaseAction } from '@shaqyru/domain/case/workflow';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Clock } from '../common/clock.ts';
import { startBackend, type TestBackend } from '../testing/backend.ts';
import { answered, lodged } from '../testing/complaints.ts';
import { papersOf } from '../testing/on-paper.ts';
import { aigul, officer, signIn, type TestApplicant, type TestOfficer } from '../testing/people.ts';
import { act, decide, filledDraft, proposedCase, submitDraft, submittedCase } from '../testing/walk.ts';

const inAstana = { departmentId: 'astana', unitId: null };
let backend: TestBackend;
let applicant: TestApplicant;
let examiner: TestOfficer;
let head: TestOfficer;
let management: TestOfficer;
let inspector: TestOfficer;

beforeAll(async () => {
  backend = await startBackend();
  applicant = await signIn(backend, aigul);
  examiner = await officer(backend, 'examiner', inAstana);
  head = await officer(backend, 'head', inAstana);
  management = await officer(backend, 'management', inAstana);
  inspector = await officer(backend, 'intake');
});
afterAll(() => backend.close());

type State = { number: string | null; term: string | null; receipts: number; told: number; papers: string[] };
const nothing: State = { number: null, term: null, receipts: 0, told: 0, papers: [] };

async function stateOf(caseId: string | null): Promise<State> {
  const [state] = await backend.database.sql<State>(
    `SELECT c.number, c.term::text, (SELECT count(*)::integer FROM receipt r WHERE r.case_id = c.id) AS receipts,
       (SELECT count(*)::integer FROM notification n WHERE n.case_id = c.id)
         + (SELECT count(*)::integer FROM untold_notice u WHERE u.case_id = c.id) AS told,
       ARRAY(SELECT p.kind FROM paper p WHERE p.case_id = c.id) AS papers
     FROM case_file c WHERE c.id = $1`,
    [caseId],
  );
  return state ?? nothing;
}

const printed = (kinds: readonly string[]) => (before: State, after: State) =>
  after.papers.filter((kind) => kinds.includes(kind)).length >
  before.papers.filter((kind) => kinds.includes(kind)).length;

/** How each effect shows in the database. */
const shows: Record<Effect, (before: State, after: State) => boolean> = {
  'number-given': (before, after) => before.number === null && after.number !== null,
  'term-begins': (before, after) => after.term !== null && after.term !== before.term,
  'term-ends': (before, after) => before.term !== null && after.term === null,
  'receipt-spent': (before, after) => after.receipts > before.receipts,
  'talon-printed': printed(['talon']),
  'forms-printed': printed(['questionnaire', 'invitation-letter']),
  'decision-printed': printed(['invitation', 'certified-letter', 'reasoned-refusal', 'entry-confirmation']),
  'applicant-told': (before, after) => after.told > before.told,
};

const refuseAll = (ids: string[]) =>
  ids.map((inviteeId) => ({
    inviteeId,
    outcome: 'refuse' as const,
    grounds: [{ ground: '16.9' as const, evidence: 'Көрсетілген мерзімде құжаттар ұсынылмады.' }],
  }));
const submitted = () => submittedCase(backend, applicant);
const proposed = () => proposedCase(backend, { applicant, examiner });
const accepted = async () => {
  const caseId = await submitted();
  await act(examiner, caseId, (at) => examiner.api.cases.accept(at));
  return caseId;
};

/** From where it is done, and how; the new case of papers taken in at a window is told of by the act itself. */
const acts: [CaseAction, () => Promise<string | null>, (caseId: string) => Promise<string | void>][] = [
  ['submit', () => filledDraft(backend, applicant), async (caseId) => void (await submitDraft(applicant, caseId))],
  [
    'withdraw',
    submitted,
    async (caseId) => {
      const { version } = await applicant.api.applications.read({ caseId });
      await applicant.api.applications.withdraw({ caseId, version });
    },
  ],
  ['accept', submitted, async (caseId) => void (await act(examiner, caseId, (at) => examiner.api.cases.accept(at)))],
  [
    'accept-paper',
    async () => null,
    async () => {
      const papers = papersOf('tourist-letter', backend.get(Clock).today());
      const organisation = { ...papers.answers.organisation, email: 'ulgi@example.kz' };
      const taken = await inspector.api.intake.takeIn({ ...papers, answers: { ...papers.answers, organisation } });
      if (taken.outcome !== 'accepted') throw new Error(taken.outcome);
      return taken.caseId;
    },
  ],
  [
    'return-incomplete',
    submitted,
    async (caseId) => {
      const remarks = [{ group: 'receipt' as const, inviteeId: null, field: null, words: 'Түбіртек оқылмайды.' }];
      await act(examiner, caseId, (at) => examiner.api.cases.returnIncomplete({ ...at, remarks }));
    },
  ],
  [
    'start-examination',
    accepted,
    async (caseId) => void (await act(examiner, caseId, (at) => examiner.api.cases.startExamination(at))),
  ],
  [
    'return-to-examiner',
    proposed,
    async (caseId) => {
      await act(head, caseId, (at) => head.api.decisions.returnToExaminer({ ...at, reason: 'Тағы тексеріңіз.' }));
    },
  ],
  ['decide', proposed, async (caseId) => void (await decide(head, caseId))],
  [
    'reopen',
    async () => {
      const caseId = await proposedCase(backend, { applicant, examiner }, { items: refuseAll });
      await decide(head, caseId);
      return caseId;
    },
    async (caseId) => {
      const { number: caseNumber } = await head.api.cases.read({ caseId });
      const complaint = await lodged(backend, { topic: 'result', caseNumber, text: 'Бас тартумен келіспеймін.' });
      const draft = {
        outcome: 'well-founded' as const,
        text: 'Бас тартудың негізі расталмады, іс қайта қаралады.',
        measures: [{ measure: 'case-reopened' as const, words: '' }],
      };
      await answered(complaint.id, { considers: management, head: management }, draft);
      // Another day: a term that begins anew is another.
      backend.setClock(new Date(Date.now() + 36 * 3_600_000));
      const ground = { complaint: complaint.number, note: '', idempotencyKey: crypto.randomUUID() };
      await act(head, caseId, (at) => head.api.cases.reopen({ ...at, ...ground }));
    },
  ],
];

it.each(acts)('%s: what the law’s table says happens, and nothing else of it', async (action, from, work) => {
  const start = await from();
  const before = await stateOf(start);
  const caseId = (await work(start ?? '')) ?? start;
  const after = await stateOf(caseId);
  const [last] = await backend.database.sql<{ action: string }>(
    `SELECT action FROM case_event WHERE case_id = $1 ORDER BY id DESC LIMIT 1`,
    [caseId],
  );
  expect(last?.action).toBe(action);
  const seen = (Object.keys(shows) as Effect[]).filter((effect) => shows[effect](before, after));
  expect(seen.toSorted()).toEqual([...effectsOf[action]].toSorted());
});
