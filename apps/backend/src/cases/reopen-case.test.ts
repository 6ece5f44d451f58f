import { randomUUID } from 'node:crypto';
import type { ItemOutcome } from '@shaqyru/domain/case/case-view';
import type { ComplaintMeasure, ComplaintOutcome } from '@shaqyru/domain/complaint/complaint-answer';
import { dueDate } from '@shaqyru/domain/term/due-date';
import { dayOf } from '@shaqyru/domain/law/plain-date';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Database } from '../database/as-actor.ts';
import { TallyIndicators } from '../indicators/tally-indicators.ts';
import { readDecisions } from './read-decisions.ts';
import { startBackend, type TestBackend } from '../testing/backend.ts';
import { answered, lodged, onComplaint } from '../testing/complaints.ts';
import { aigul, invitee, officer, signIn, type TestApplicant, type TestOfficer } from '../testing/people.ts';
import { act, decide, issuedCase, proposedCase, submittedCase } from '../testing/walk.ts';

const inAstana = { departmentId: 'astana', unitId: null };
let backend: TestBackend;
let applicant: TestApplicant;
let [examiner, otherExaminer, head, otherHead, management]: TestOfficer[] = [];
let people: { applicant: TestApplicant; examiner: TestOfficer };

beforeAll(async () => {
  backend = await startBackend();
  applicant = await signIn(backend, aigul);
  const role = (name: Parameters<typeof officer>[1]) => officer(backend, name, inAstana);
  [examiner, otherExaminer, head, otherHead, management] = [
    await role('examiner'),
    await role('examiner'),
    await role('head'),
    await role('head'),
    await role('management'),
  ];
  people = { applicant, examiner: them(examiner) };
});
afterAll(() => backend.close());

/** Everybody is there from the beginning. */
function them(someone: TestOfficer | undefined): TestOfficer {
  if (!someone) throw new Error('nobody');
  return someone;
}
const refusal = (inviteeId: string): ItemOutcome => ({
  inviteeId,
  outcome: 'refuse',
  grounds: [{ ground: '16.9', evidence: 'Көрсетілген мерзімде құжаттар ұсынылмады.' }],
});
const issue = (inviteeId: string): ItemOutcome => ({ inviteeId, outcome: 'issue', grounds: [] });
const everyone = (ids: string[]) => ids.map(refusal);
const onlyTheFirstIssued = ([first = '', ...others]: string[]) => [issue(first), ...others.map(refusal)];

async function refusedCase(items: (ids: string[]) => ItemOutcome[] = everyone, invitees = [invitee()]) {
  const caseId = await proposedCase(backend, people, { invitees, items });
  expect(await decide(them(head), caseId)).toEqual({ outcome: 'decided' });
  return caseId;
}

/** A complaint about the result of a case, answered by the department's management. */
async function complainedOf(
  caseId: string,
  answer: { outcome: ComplaintOutcome; measure: ComplaintMeasure } = {
    outcome: 'well-founded',
    measure: 'case-reopened',
  },
) {
  const { number: caseNumber } = await them(head).api.cases.read({ caseId });
  const complaint = await lodged(backend, { topic: 'result', caseNumber, text: 'Бас тартумен келіспеймін.' });
  const draft = {
    outcome: answer.outcome,
    text: 'Бас тартудың негізі расталмады, іс қайта қаралады.',
    measures: [{ measure: answer.measure, words: '' }],
  };
  expect(await answered(complaint.id, { considers: them(management), head: them(management) }, draft)).toEqual({
    outcome: 'answered',
  });
  return complaint;
}
const reopen = (by: TestOfficer | undefined, caseId: string, complaint: string, idempotencyKey = randomUUID()) =>
  act(them(by), caseId, (at) =>
    them(by).api.cases.reopen({ ...at, complaint, note: 'Кепілді тексеру.', idempotencyKey }),
  );
const toReopen = async (who: TestOfficer | undefined) =>
  (await them(who).api.cases.worklist({ list: 'to-reopen', limit: 100 })).items.map(({ id }) => id);
const read = (who: TestOfficer | undefined, caseId: string) => them(who).api.cases.read({ caseId });

/** Examined and proposed by the other examiner, from the reopened case on. */
async function examineAnew(caseId: string, items: (ids: string[]) => ItemOutcome[]) {
  const by = them(otherExaminer);
  await act(by, caseId, (at) => by.api.cases.startExamination(at));
  await act(by, caseId, (at) => by.api.specialRecords.checkInvitees(at));
  const { toDecide } = await read(by, caseId);
  return act(by, caseId, (at) => by.api.decisions.propose({ ...at, items: items(toDecide), note: '' }));
}

describe('a refusal that a complaint found wrong', () => {
  it('is decided anew: the head reopens, another examines, another decides, and only whoever was refused', async () => {
    const caseId = await refusedCase(onlyTheFirstIssued, [
      invitee(),
      invitee({ surnameLatin: 'PETROV', passportNumber: 'AB7654321' }),
    ]);
    const before = await read(head, caseId);
    const [kept] = before.invitations;
    expect(before.reopening).toBeNull();
    expect(await toReopen(head)).not.toContain(caseId);
    const complaint = await complainedOf(caseId, { outcome: 'partly', measure: 'case-reopened' });

    // The heads find it, with the complaint's number and without a word of it; nobody else is asked to.
    expect(await toReopen(head)).toContain(caseId);
    expect(await toReopen(otherHead)).toContain(caseId);
    expect(await read(head, caseId)).toMatchObject({
      actions: ['reopen'],
      reopening: {
        complaint: complaint.number,
        outcome: 'partly',
        measures: ['case-reopened'],
        may: true,
        because: [{ rule: 'reopening-asked', law: { clause: '23' }, data: { complaint: complaint.number } }],
      },
    });
    expect(await read(examiner, caseId)).toMatchObject({ reopening: null });
    expect((await read(examiner, caseId)).actions).not.toContain('reopen');

    backend.mails.length = 0;
    const key = randomUUID();
    expect(await reopen(head, caseId, complaint.number, key)).toEqual({ outcome: 'reopened' });
    const reopened = await read(head, caseId);
    const today = dayOf(new Date().toISOString(), 'Asia/Almaty');
    const term = dueDate({ from: today, edition: reopened.edition, channel: 'portal' });
    expect(reopened).toMatchObject({
      status: 'accepted',
      round: 2,
      assignee: null,
      recordsCheckedAt: null,
      reopening: null,
      due: { from: today, dueOn: term.value },
      decision: { items: [{ inviteeId: kept?.inviteeId, outcome: 'issue' }] },
      earlierDecisions: [
        {
          round: 1,
          items: before.decision?.items,
          reopened: { complaint: complaint.number, by: them(head).actor.name },
        },
      ],
    });
    expect(reopened.due?.because.slice(0, 2)).toMatchObject([
      { law: { clause: '7.4' } },
      { rule: 'reopening-term', law: { clause: '23' }, data: { complaint: complaint.number } },
    ]);
    expect(await toReopen(head)).not.toContain(caseId);

    // The applicant is told: by mail, and in the cabinet, where the refusal is no longer in force.
    await backend.runJobs();
    const [mail] = backend.mails.filter(({ subject }) => subject?.startsWith('Іс шағым бойынша қайта қаралады'));
    expect(mail?.text).toContain(complaint.number);
    const own = await applicant.api.applications.read({ caseId });
    expect(own).toMatchObject({
      due: { dueOn: term.value },
      decision: { items: [{ outcome: 'issue' }] },
      earlierDecisions: [{ round: 1, items: [{ outcome: 'refuse' }], reopened: { complaint: complaint.number } }],
      invitations: [{ number: kept?.number, cancelledOn: null }],
    });
    expect(own.timeline.at(-1)).toMatchObject({
      action: 'reopen',
      note: null,
      reopened: { complaint: complaint.number, dueOn: term.value },
    });
    // What was decided is not an application to take back.
    expect(own.actions).not.toContain('withdraw');
    await expect(applicant.api.applications.withdraw({ caseId, version: reopened.version })).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });

    // What was issued goes on meanwhile: the visitor of the first round arrives.
    expect(
      await them(examiner).api.visits.record({
        caseId,
        inviteeId: kept?.inviteeId ?? '',
        step: 'arrived',
        on: today,
        place: '',
        note: '',
      }),
    ).toEqual({ outcome: 'recorded' });

    // Who examined it before does not examine it anew, nor is it given to them.
    expect(await read(examiner, caseId)).toMatchObject({
      actions: [],
      obstacles: [{ action: 'start-examination', why: 'complained-about' }],
    });
    const barred = { code: 'FORBIDDEN' };
    await expect(
      act(them(examiner), caseId, (at) => them(examiner).api.cases.startExamination(at)),
    ).rejects.toMatchObject(barred);
    await expect(
      act(them(head), caseId, (at) => them(head).api.cases.assign({ ...at, officerId: them(examiner).actor.id })),
    ).rejects.toMatchObject(barred);

    // Of whoever was issued an invitation nothing is proposed.
    const [second = ''] = reopened.toDecide;
    expect(reopened.toDecide).toHaveLength(1);
    expect(second).not.toBe(kept?.inviteeId);
    await expect(examineAnew(caseId, (ids) => [...ids, kept?.inviteeId ?? ''].map(issue))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    const by = them(otherExaminer);
    expect(
      await act(by, caseId, (at) => by.api.decisions.propose({ ...at, items: [issue(second)], note: '' })),
    ).toEqual({ outcome: 'proposed' });

    // The head who refused does not decide anew while there is another.
    expect((await read(head, caseId)).obstacles).toEqual([{ action: 'decide', why: 'complained-about' }]);
    await expect(decide(them(head), caseId)).rejects.toMatchObject(barred);
    expect(await decide(them(otherHead), caseId)).toEqual({ outcome: 'decided' });

    const after = await read(otherHead, caseId);
    expect(after).toMatchObject({ status: 'decided', round: 2, decision: { by: them(otherHead).actor.name } });
    expect(after.decision?.items.map(({ outcome }) => outcome)).toEqual(['issue', 'issue']);
    expect(after.invitations.map(({ number }) => number)).toContain(kept?.number);
    expect(after.invitations).toHaveLength(2);
    await backend.runJobs();
    const papers = (await applicant.api.applications.read({ caseId })).papers.filter(
      ({ inviteeId }) => inviteeId === second,
    );
    expect(papers.map(({ kind, ready }) => [kind, ready])).toEqual(
      expect.arrayContaining([
        ['reasoned-refusal', true],
        ['invitation', true],
      ]),
    );
    // What the head signed says by which complaint it was decided anew.
    const [signed] = await backend.database.sql<{ content: string }>(
      `SELECT content FROM decision WHERE case_id = $1 AND round = 2`,
      [caseId],
    );
    expect(JSON.parse(signed?.content ?? '')).toMatchObject({ anew: { round: 2, complaint: complaint.number } });
    // Asked again, the same request gets its answer, and the case is not reopened once more.
    const { version } = await read(head, caseId);
    await expect(
      them(head).api.cases.reopen({
        caseId,
        version,
        complaint: complaint.number,
        note: '',
        idempotencyKey: randomUUID(),
      }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await agree(caseId)).toBe(true);
  });

  it('may be refused again, and by another complaint decided a third time', async () => {
    const caseId = await refusedCase();
    expect(await reopen(head, caseId, (await complainedOf(caseId)).number)).toEqual({ outcome: 'reopened' });
    await examineAnew(caseId, everyone);
    expect(await decide(them(otherHead), caseId)).toEqual({ outcome: 'decided' });
    expect((await read(head, caseId)).decision?.items).toMatchObject([{ outcome: 'refuse' }]);
    const again = await complainedOf(caseId, { outcome: 'well-founded', measure: 'decision-reviewed' });
    expect(await reopen(otherHead, caseId, again.number)).toEqual({ outcome: 'reopened' });
    const file = await read(head, caseId);
    expect([file.round, file.decision, file.earlierDecisions.map(({ round }) => round)]).toEqual([3, null, [1, 2]]);
    // Both examiners and both heads have had it once, and there is no third: then they have it again.
    expect(await examineAnew(caseId, (ids) => ids.map(issue))).toEqual({ outcome: 'proposed' });
    expect(await decide(them(head), caseId)).toEqual({ outcome: 'decided' });
    expect((await read(head, caseId)).invitations).toHaveLength(1);
    expect(await agree(caseId)).toBe(true);
  });
});

/** Whether the view that the other readers use and the domain's rule say the same of what is in force. */
async function agree(caseId: string): Promise<boolean> {
  return backend.get(Database).asActor(them(head).actor, async (manager) => {
    const [row] = (await manager.query(`SELECT round, items FROM decision_in_force WHERE case_id = $1`, [caseId])) as {
      round: number;
      items: ItemOutcome[];
    }[];
    const { round } = await read(head, caseId);
    const { inForce } = await readDecisions(manager, { id: caseId, round });
    expect(row?.items ?? null).toEqual(inForce?.items ?? null);
    return true;
  });
}

describe('what is not reopened', () => {
  it.each<[string, () => Promise<string>, ComplaintOutcome, ComplaintMeasure, string]>([
    ['the complaint is not well-founded', refusedCase, 'not', 'decision-reviewed', 'reopening-not-well-founded'],
    ['nothing was to be reviewed', refusedCase, 'well-founded', 'apology', 'reopening-no-measure'],
    [
      'nobody was refused',
      () => issuedCase(backend, { ...people, head: them(head) }),
      'well-founded',
      'decision-reviewed',
      'reopening-nobody-refused',
    ],
    [
      'it is not decided',
      () => submittedCase(backend, applicant),
      'partly',
      'decision-reviewed',
      'reopening-not-decided',
    ],
  ])('%s', async (_what, caseOf, outcome, measure, rule) => {
    const caseId = await caseOf();
    const complaint = await complainedOf(caseId, { outcome, measure });
    expect(await toReopen(head)).not.toContain(caseId);
    expect(await reopen(head, caseId, complaint.number)).toMatchObject({ outcome: 'barred', because: [{ rule }] });
    expect((await read(head, caseId)).actions).not.toContain('reopen');
  });

  it('a complaint that was withdrawn', async () => {
    const caseId = await refusedCase();
    const { number: caseNumber } = await read(head, caseId);
    const { id, number, code } = await lodged(backend, { topic: 'result', caseNumber });
    const visitor = await backend.caller(null);
    const { version } = await them(management).api.complaints.read({ complaintId: id });
    expect(await visitor.complaints.withdraw({ number, code, version })).toEqual({ outcome: 'done' });
    expect(await reopen(head, caseId, number)).toMatchObject({
      outcome: 'barred',
      because: [{ rule: 'reopening-complaint-withdrawn' }],
    });
  });

  it('one that is still considered, or is about another case: there is nothing to know of', async () => {
    const caseId = await refusedCase();
    const { number: caseNumber } = await read(head, caseId);
    const considered = await lodged(backend, { topic: 'result', caseNumber });
    const ofAnother = await complainedOf(await refusedCase());
    for (const { number } of [considered, ofAnother])
      await expect(reopen(head, caseId, number)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('an application that was withdrawn: the answer cannot promise it, and says why', async () => {
    const caseId = await submittedCase(backend, applicant);
    const { number: caseNumber, version: seen } = await read(head, caseId);
    await applicant.api.applications.withdraw({ caseId, version: seen });
    for (const [of, rule] of [
      [caseNumber, 'reopening-case-withdrawn'],
      ['', 'reopening-no-case'],
    ] as const) {
      const { id } = await lodged(backend, { topic: 'result', caseNumber: of });
      const by = them(management);
      await onComplaint(by, id, (at) => by.api.complaints.assign({ ...at, officerId: by.actor.id }));
      const draft = {
        outcome: 'well-founded' as const,
        text: 'Шағым негізді, іс қайта қаралады.',
        measures: [{ measure: 'case-reopened' as const, words: '' }],
      };
      expect(await onComplaint(by, id, (at) => by.api.complaints.proposeAnswer({ ...at, draft }))).toMatchObject({
        outcome: 'measure-impossible',
        because: [{ rule, law: { clause: '23' } }],
      });
    }
  });

  it('by a statement of the application’s role: a round without its complaint, a case without a round', async () => {
    const caseId = await refusedCase();
    const complaint = await complainedOf(caseId, { outcome: 'well-founded', measure: 'apology' });
    const as = (statement: string, ...values: unknown[]) =>
      backend.get(Database).asActor(them(head).actor, (manager) => manager.query(statement, values));
    const insert = `INSERT INTO reopening (case_id, round, complaint_id, complaint_number, reopened_by, reopened_by_name, because, due_before)
      VALUES ($1, 2, $2, $3, $4, 'x', '[]', '2026-11-24')`;
    await expect(as(insert, caseId, complaint.id, complaint.number, them(head).actor.id)).rejects.toThrow(
      'reopened by a well-founded complaint',
    );
    await expect(as(`UPDATE case_file SET round = 2 WHERE id = $1`, caseId)).rejects.toThrow('begins with a reopening');
    for (const status of ['accepted', 'under-examination', 'proposed'])
      await expect(as(`UPDATE case_file SET status = $2 WHERE id = $1`, caseId, status)).rejects.toThrow(
        'begins with a reopening',
      );
    const good = await complainedOf(caseId);
    await expect(as(insert, caseId, good.id, good.number, them(otherHead).actor.id)).rejects.toThrow(
      'row-level security',
    );
    await expect(
      backend
        .get(Database)
        .asActor(them(examiner).actor, (manager) =>
          manager.query(insert, [caseId, good.id, good.number, them(examiner).actor.id]),
        ),
    ).rejects.toThrow('row-level security');
  });
});

it('indicator 1.1 counts both rounds, each by its own term; 4.1 counts the consumer once', async () => {
  const caseId = await refusedCase();
  await reopen(head, caseId, (await complainedOf(caseId)).number);
  await examineAnew(caseId, everyone);
  await decide(them(otherHead), caseId);
  const facts = await backend.database.sql(
    `SELECT f.round, f.due_on = coalesce(r.due_before, c.due_on) AS "ownTerm", f.served_on IS NOT NULL AS served, f.accepted_on IS NOT NULL AS accepted
     FROM case_facts f JOIN case_file c ON c.id = f.case_id LEFT JOIN reopening r ON r.case_id = c.id AND r.round = f.round + 1
     WHERE f.case_id = $1 ORDER BY f.round`,
    [caseId],
  );
  expect(facts).toEqual([1, 2].map((round) => ({ round, ownTerm: true, served: true, accepted: true })));
  await backend.get(TallyIndicators).run();
  expect(
    await backend.database.sql(
      `SELECT sum(in_time)::int AS "inTime", sum(late)::int AS late, sum(served)::int AS served, sum(accepted)::int AS accepted,
         sum(reopened)::int AS reopened FROM case_effect WHERE case_id = $1`,
      [caseId],
    ),
  ).toEqual([{ inTime: 2, late: 0, served: 1, accepted: 2, reopened: 1 }]);
});
