import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBackend, type TestBackend } from '../testing/backend.ts';
import { aigul, invitee, officer, signIn, type TestApplicant, type TestOfficer } from '../testing/people.ts';
import { act, submittedCase } from '../testing/walk.ts';

let backend: TestBackend;
let applicant: TestApplicant;
let examiner: TestOfficer;
let colleague: TestOfficer;
let head: TestOfficer;

beforeAll(async () => {
  backend = await startBackend();
  applicant = await signIn(backend, aigul);
  examiner = await officer(backend, 'examiner');
  colleague = await officer(backend, 'examiner');
  head = await officer(backend, 'head');
  const administrator = await officer(backend, 'administrator');
  await administrator.api.specialRecords.importCsv({
    register: 'Бұзушылар',
    kind: 'violation',
    csv: 'id,name,birth_date,citizenship,passport,reason\nB-1,Ли Вэй,1970-03-03,CHN,E55667788,кеден заңнамасы\n',
    preview: false,
  });
});
afterAll(() => backend.close());

const same = 'Паспорты бойынша сол адам екені анықталды.';
const back = 'Туған күні басқа, паспорт көшірмесін қараңыз.';

/** A case whose invitee has the passport of the record; the examiner has said that it is the same person. */
async function concluded() {
  const caseId = await submittedCase(backend, applicant, [
    invitee({ passportNumber: 'E55667788', citizenship: 'CHN' as never }),
  ]);
  await act(examiner, caseId, (at) => examiner.api.cases.accept(at));
  await act(examiner, caseId, (at) => examiner.api.cases.startExamination(at));
  await act(examiner, caseId, (at) => examiner.api.specialRecords.checkInvitees(at));
  const [match] = (await examiner.api.cases.read({ caseId })).matches;
  const matchId = match?.id ?? '';
  await examiner.api.specialRecords.resolveMatch({ matchId, samePerson: true, reason: same });
  return { caseId, matchId };
}
const matchOf = async (caseId: string) => (await examiner.api.cases.read({ caseId })).matches[0];

describe('that it is the same person is said by two officers', () => {
  it.each<[string, () => TestOfficer]>([
    ['another examiner', () => colleague],
    ['the head', () => head],
  ])('%s confirms', async (_who, whom) => {
    const { caseId, matchId } = await concluded();
    const waiting = (await whom().api.specialRecords.waiting()).filter((one) => one.caseId === caseId);
    expect(waiting).toMatchObject([{ id: matchId, by: examiner.actor.name }]);
    expect(await whom().api.specialRecords.confirmMatch({ matchId, reason: null })).toEqual({ outcome: 'confirmed' });
    expect(await matchOf(caseId)).toMatchObject({
      record: { kind: 'violation', externalId: 'B-1' },
      samePassport: true,
      sameCitizenship: true,
      sameBirthDate: false,
      sameName: false,
      resolution: { samePerson: true, by: examiner.actor.name },
      confirmation: { by: whom().actor.name },
    });
    expect((await whom().api.specialRecords.waiting()).some((one) => one.caseId === caseId)).toBe(false);
    expect((await examiner.api.cases.read({ caseId })).timeline.at(-1)).toMatchObject({
      action: 'match-confirmed',
      by: whom().actor.name,
    });
    expect(await whom().api.specialRecords.confirmMatch({ matchId, reason: null })).toEqual({
      outcome: 'nothing-to-confirm',
    });
  });

  it('not whoever said so first, under any role', async () => {
    const { caseId, matchId } = await concluded();
    expect(await examiner.api.specialRecords.confirmMatch({ matchId, reason: null })).toEqual({
      outcome: 'own-conclusion',
    });
    const promoted = await backend.caller({ ...examiner.actor, role: 'head' });
    expect(await promoted.specialRecords.confirmMatch({ matchId, reason: null })).toEqual({
      outcome: 'own-conclusion',
    });
    expect((await examiner.api.specialRecords.waiting()).some((one) => one.caseId === caseId)).toBe(false);
    expect((await matchOf(caseId))?.confirmation).toBeNull();
  });

  it('the second may send it back with a reason; the match is open again, and someone concludes anew', async () => {
    const { caseId, matchId } = await concluded();
    expect(await head.api.specialRecords.confirmMatch({ matchId, reason: back })).toEqual({ outcome: 'sent-back' });
    const view = await examiner.api.cases.read({ caseId });
    expect(view.matches[0]).toMatchObject({
      resolution: null,
      confirmation: null,
      sentBack: { by: head.actor.name, reason: back },
    });
    expect(view.obstacles).toEqual([{ action: 'propose', why: 'match-not-resolved' }]);
    expect(view.timeline.at(-1)).toMatchObject({ action: 'match-sent-back', note: back });
    await colleague.api.specialRecords.resolveMatch({ matchId, samePerson: true, reason: same });
    expect(await examiner.api.specialRecords.confirmMatch({ matchId, reason: null })).toEqual({ outcome: 'confirmed' });
  });

  it('two at once: one confirms', async () => {
    const { matchId } = await concluded();
    const outcomes = await Promise.all(
      [colleague, head].map(({ api }) => api.specialRecords.confirmMatch({ matchId, reason: null })),
    );
    expect(outcomes.map(({ outcome }) => outcome).toSorted()).toEqual(['confirmed', 'nothing-to-confirm']);
  });

  it('not an officer of another department; not one who neither examines nor heads', async () => {
    const { matchId } = await concluded();
    const foreign = await officer(backend, 'head', { departmentId: 'almaty', unitId: null });
    await expect(foreign.api.specialRecords.confirmMatch({ matchId, reason: null })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    const intake = await officer(backend, 'intake');
    await expect(intake.api.specialRecords.confirmMatch({ matchId, reason: null })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
  });

  it('both are in the audit log', async () => {
    const { caseId, matchId } = await concluded();
    await head.api.specialRecords.confirmMatch({ matchId, reason: null });
    const entries = await backend.database.sql<{ action: string; actor_id: string }>(
      `SELECT action, actor_id FROM audit_entry WHERE subject_id = $1 AND action LIKE 'case.match-%' ORDER BY id`,
      [caseId],
    );
    expect(entries).toEqual([
      { action: 'case.match-resolved', actor_id: examiner.actor.id },
      { action: 'case.match-confirmed', actor_id: head.actor.id },
    ]);
  });
});

describe('the database itself, for whoever goes round the program', () => {
  const confirm = `UPDATE special_records_match SET confirmed_by = $2, confirmed_at = now() WHERE id = $1`;
  it.each<[string, () => TestOfficer, string, (matchId: string) => unknown[], RegExp]>([
    ['the own conclusion confirmed', () => examiner, confirm, (id) => [id, examiner.actor.id], /match_four_eyes/],
    ['in another’s name', () => examiner, confirm, (id) => [id, head.actor.id], /match_own_hand/],
    [
      'another’s conclusion taken over and confirmed',
      () => examiner,
      `UPDATE special_records_match SET resolved_by = $2, confirmed_by = $3, confirmed_at = now() WHERE id = $1`,
      (id) => [id, head.actor.id, examiner.actor.id],
      /match_own_hand/,
    ],
    [
      'made a false match after all',
      () => head,
      `UPDATE special_records_match SET same_person = false WHERE id = $1 AND $2::uuid IS NOT NULL`,
      (id) => [id, head.actor.id],
      /match_own_hand/,
    ],
    [
      'opened again by whoever concluded it',
      () => examiner,
      `UPDATE special_records_match SET same_person = NULL, reason = NULL, resolved_by = NULL, resolved_at = NULL,
         sent_back_by = $2, sent_back_at = now(), sent_back_reason = 'x' WHERE id = $1`,
      (id) => [id, examiner.actor.id],
      /match_own_hand/,
    ],
  ])('%s', async (_what, whom, statement, values, error) => {
    const { caseId, matchId } = await concluded();
    await expect(backend.database.sqlAs(whom().actor, statement, values(matchId))).rejects.toThrow(error);
    expect(await matchOf(caseId)).toMatchObject({ resolution: { samePerson: true }, confirmation: null });
  });

  it('a confirmed match stays', async () => {
    const { matchId } = await concluded();
    await head.api.specialRecords.confirmMatch({ matchId, reason: null });
    await expect(
      backend.database.sqlAs(
        colleague.actor,
        `UPDATE special_records_match SET confirmed_by = NULL, confirmed_at = NULL WHERE id = $1`,
        [matchId],
      ),
    ).rejects.toThrow(/match_own_hand/);
  });
});
