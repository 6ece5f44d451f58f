import type { OfficerFields } from '@shaqyru/domain/account/officer-view';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBackend, type TestBackend } from '../testing/backend.ts';
import { aigul, officer, signIn, type TestApplicant, type TestOfficer } from '../testing/people.ts';
import { act, decide, proposedCase, submittedCase } from '../testing/walk.ts';

const esil = { departmentId: 'astana', unitId: 'astana/esil-district' };
const directorate = { departmentId: 'astana', unitId: null };
const reason = 'Қызметкерлер бөлімінің № 12 бұйрығы';

let backend: TestBackend;
let applicant: TestApplicant;
let head: TestOfficer;
let administrator: TestOfficer;

beforeAll(async () => {
  backend = await startBackend();
  applicant = await signIn(backend, aigul);
  head = await officer(backend, 'head', directorate);
  administrator = await officer(backend, 'administrator', { departmentId: 'ministry', unitId: null });
});
afterAll(() => backend.close());

/** A new officer with a case of the Esil district. */
async function withCase(role: 'examiner' | 'intake') {
  const who = await officer(backend, role, role === 'intake' ? esil : directorate);
  const caseId = await submittedCase(backend, applicant);
  await act(head, caseId, (at) => head.api.cases.assign({ ...at, officerId: who.actor.id }));
  return { who, caseId };
}
const change = async ({ actor }: TestOfficer, changed: Partial<OfficerFields>) => {
  const { name, post, iin, role, departmentId, unitId, email, version } = await administrator.api.officers.read({
    officerId: actor.id,
  });
  const fields = { name, post, iin, role, departmentId, unitId, email, ...changed };
  return administrator.api.officers.change({ ...fields, officerId: actor.id, version, reason });
};
const disable = async ({ actor }: TestOfficer) => {
  const { version } = await administrator.api.officers.read({ officerId: actor.id });
  return administrator.api.officers.setActive({ officerId: actor.id, version, active: false, reason });
};
const seen = (caseId: string) => head.api.cases.read({ caseId });
const unassigned = async () =>
  (await head.api.cases.worklist({ list: 'unassigned', limit: 100 })).items.map(({ id }) => id);

describe('the open cases of an officer who cannot work on them any more', () => {
  it.each<[string, 'examiner' | 'intake', (who: TestOfficer) => Promise<{ outcome: string }>]>([
    ['is disabled', 'examiner', disable],
    ['works in another department', 'examiner', (who) => change(who, { departmentId: 'almaty' })],
    ['works in another unit', 'intake', (who) => change(who, { unitId: 'astana/saryarka-district' })],
    ['has another role', 'examiner', (who) => change(who, { role: 'auditor' })],
  ])('are nobody’s when the officer %s, and the head finds them so', async (_what, role, leave) => {
    const { who, caseId } = await withCase(role);
    expect(await unassigned()).not.toContain(caseId);
    expect(await leave(who)).toEqual({ outcome: 'done' });
    expect(await backend.runJobs()).toEqual([]);
    const file = await seen(caseId);
    expect(file.assignee).toBeNull();
    expect(file.timeline.at(-1)).toMatchObject({ action: 'assignee-left', by: null, note: who.actor.name });
    expect(await unassigned()).toContain(caseId);
    const audited = await backend.database.sql(
      `SELECT actor_kind FROM audit_entry WHERE action = 'case.assignee-left' AND subject_id = $1`,
      [caseId],
    );
    expect(audited).toEqual([{ actor_kind: 'system' }]);
    // Who works on the case is between officers.
    const { timeline } = await applicant.api.applications.read({ caseId });
    expect(timeline.map(({ action }) => action)).not.toContain('assignee-left');
  });

  it.each<[string, 'examiner' | 'intake', Partial<OfficerFields>]>([
    ['has another post', 'examiner', { post: 'аға инспектор' }],
    ['works for the whole directorate now', 'intake', { role: 'examiner', unitId: null }],
  ])('stay when the officer %s', async (_what, role, changed) => {
    const { who, caseId } = await withCase(role);
    expect(await change(who, changed)).toEqual({ outcome: 'done' });
    await backend.runJobs();
    expect((await seen(caseId)).assignee?.id).toBe(who.actor.id);
  });

  it('and not the cases that are decided: who examined them stays known', async () => {
    const examiner = await officer(backend, 'examiner', directorate);
    const caseId = await proposedCase(backend, { applicant, examiner });
    await decide(head, caseId);
    await disable(examiner);
    await backend.runJobs();
    expect((await seen(caseId)).assignee?.id).toBe(examiner.actor.id);
  });
});
