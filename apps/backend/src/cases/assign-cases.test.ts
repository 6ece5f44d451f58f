import { randomUUID } from 'node:crypto';
import type { Assignment } from '@shaqyru/domain/case/worklist';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBackend, type TestBackend } from '../testing/backend.ts';
import { aigul, officer, signIn, type TestApplicant, type TestOfficer } from '../testing/people.ts';
import { act, decide, proposedCase, submittedCase } from '../testing/walk.ts';

let backend: TestBackend;
let applicant: TestApplicant;
let head: TestOfficer;
let examiner: TestOfficer;
let second: TestOfficer;

beforeAll(async () => {
  backend = await startBackend();
  applicant = await signIn(backend, aigul);
  const directorate = { departmentId: 'astana', unitId: null };
  head = await officer(backend, 'head', directorate);
  examiner = await officer(backend, 'examiner', directorate);
  second = await officer(backend, 'examiner', directorate);
});
afterAll(() => backend.close());

async function accepted(): Promise<Assignment> {
  const caseId = await submittedCase(backend, applicant);
  await act(examiner, caseId, (at) => examiner.api.cases.accept(at));
  const { version } = await head.api.cases.read({ caseId });
  return { caseId, version, officerId: examiner.actor.id };
}
const assign = (assignments: Assignment[], idempotencyKey: string = randomUUID()) =>
  head.api.cases.assignMany({ assignments, idempotencyKey });
const assigneeOf = async (caseId: string) => (await head.api.cases.read({ caseId })).assignee?.name ?? null;

describe('cases given to officers at once', () => {
  it('each as if alone: what cannot be given is named with the reason, the others are given', async () => {
    const [good, stale, unknownOfficer, notTheirWork] = await Promise.all([
      accepted(),
      accepted(),
      accepted(),
      accepted(),
    ]);
    const decidedId = await proposedCase(backend, { applicant, examiner });
    await decide(head, decidedId);
    const decided = { caseId: decidedId, version: (await head.api.cases.read({ caseId: decidedId })).version };
    const foreign = await officer(backend, 'examiner', { departmentId: 'almaty', unitId: null });
    const saryarka = await officer(backend, 'intake', { departmentId: 'astana', unitId: 'astana/saryarka-district' });
    const nowhere = randomUUID();
    const answer = await assign([
      good,
      { ...stale, version: stale.version - 1 },
      { ...unknownOfficer, officerId: foreign.actor.id },
      { ...notTheirWork, officerId: saryarka.actor.id },
      { ...decided, officerId: examiner.actor.id },
      { caseId: nowhere, version: 1, officerId: examiner.actor.id },
    ]);
    expect(answer.assigned.map(({ caseId }) => caseId)).toEqual([good.caseId]);
    expect(answer.notAssigned.map(({ caseId, why }) => [caseId, why])).toEqual([
      [stale.caseId, 'changed-elsewhere'],
      [unknownOfficer.caseId, 'no-such-officer'],
      [notTheirWork.caseId, 'not-their-work'],
      [decidedId, 'not-possible'],
      [nowhere, 'not-found'],
    ]);
    expect(await assigneeOf(good.caseId)).toBe(examiner.actor.name);
    expect(await assigneeOf(stale.caseId)).toBe(null);
    const [event] = (await head.api.cases.read({ caseId: good.caseId })).timeline.filter(
      ({ action }) => action === 'assigned',
    );
    expect(event).toMatchObject({ by: expect.stringContaining(head.actor.name), note: examiner.actor.name });
    const audited = await backend.database.sql(
      `SELECT FROM audit_entry WHERE action = 'case.assigned' AND subject_id = $1`,
      [good.caseId],
    );
    expect(audited).toHaveLength(1);
  });

  it('a double click gives once and answers the same; the same key for other cases is refused', async () => {
    const one = await accepted();
    const key = randomUUID();
    const answers = await Promise.all([assign([one], key), assign([one], key)]);
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]?.assigned).toHaveLength(1);
    const { timeline } = await head.api.cases.read({ caseId: one.caseId });
    expect(timeline.filter(({ action }) => action === 'assigned')).toHaveLength(1);
    await expect(assign([await accepted()], key)).rejects.toThrow('key-reused');
  });

  it('two heads at once: every case is given by one of them and reported to the other', async () => {
    const deputy = await officer(backend, 'head', { departmentId: 'astana', unitId: null });
    const cases = await Promise.all(Array.from({ length: 6 }, accepted));
    const [mine, theirs] = await Promise.all([
      assign(cases),
      deputy.api.cases.assignMany({ assignments: cases.toReversed(), idempotencyKey: randomUUID() }),
    ]);
    expect(mine.assigned.length + theirs.assigned.length).toBe(6);
    expect([...mine.notAssigned, ...theirs.notAssigned].every(({ why }) => why === 'changed-elsewhere')).toBe(true);
  });

  it('at most a hundred', async () => {
    const { caseId, version } = await accepted();
    await expect(assign(Array.from({ length: 101 }, () => ({ caseId, version, officerId: null })))).rejects.toThrow();
  });
});

describe('a balanced assignment is suggested', () => {
  it('by what each has open, of officers who can do the next step; nothing is written', async () => {
    const intake = await officer(backend, 'intake', { departmentId: 'astana', unitId: 'astana/esil-district' });
    const cases = await Promise.all([accepted(), accepted(), accepted()]);
    await assign(await Promise.all([accepted(), accepted()]));
    const before = (await head.api.cases.suggestAssignment({ caseIds: cases.map(({ caseId }) => caseId) })).loads;
    const openOf = (who: TestOfficer) => before.find(({ officerId }) => officerId === who.actor.id)?.open ?? 0;
    expect(openOf(examiner)).toBeGreaterThan(openOf(second) + 2);
    const suggestion = await head.api.cases.suggestAssignment({ caseIds: cases.map(({ caseId }) => caseId) });
    expect(suggestion.cases.map(({ officerId }) => officerId)).toEqual(Array(3).fill(second.actor.id));
    expect(suggestion.loads.find(({ officerId }) => officerId === second.actor.id)).toMatchObject({
      open: 0,
      suggested: 3,
    });
    expect(suggestion.loads.find(({ officerId }) => officerId === intake.actor.id)).toMatchObject({ suggested: 0 });
    for (const { caseId } of cases) expect(await assigneeOf(caseId)).toBe(null);
  });

  it('leaves out what another department has', async () => {
    const foreign = await officer(backend, 'head', { departmentId: 'almaty', unitId: null });
    const { caseId } = await accepted();
    expect((await foreign.api.cases.suggestAssignment({ caseIds: [caseId] })).cases).toEqual([]);
  });
});
