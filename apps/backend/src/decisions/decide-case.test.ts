import { randomUUID } from 'node:crypto';
import { addYears } from '@shaqyru/domain/law/plain-date';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Clock } from '../common/clock.ts';
import { startBackend, type TestBackend } from '../testing/backend.ts';
import { decide, proposedCase } from '../testing/walk.ts';
import { aigul, invitee, officer, signIn, type TestApplicant, type TestOfficer } from '../testing/people.ts';

let backend: TestBackend;
let applicant: TestApplicant;
let examiner: TestOfficer;
let head: TestOfficer;

beforeAll(async () => {
  backend = await startBackend();
  applicant = await signIn(backend, aigul);
  [examiner, head] = [await officer(backend, 'examiner'), await officer(backend, 'head')];
});
afterAll(() => backend.close());

const versionOf = async (who: TestOfficer, caseId: string) => (await who.api.cases.read({ caseId })).version;
const countOf = async (table: string, caseId: string) =>
  Number(
    (await backend.database.sql<{ n: string }>(`SELECT count(*) AS n FROM ${table} WHERE case_id = $1`, [caseId]))[0]
      ?.n,
  );

describe('the head decides', () => {
  it('on two people, one admitted, one refused: everything of it in one go', async () => {
    const invitees = [
      invitee(),
      invitee({ passportNumber: 'AB7654321', surnameLatin: 'KARIMOV', surnameRussian: 'Каримов' }),
    ];
    const caseId = await proposedCase(
      backend,
      { applicant, examiner },
      {
        invitees,
        items: ([first = '', second = '']) => [
          { inviteeId: first, outcome: 'issue', grounds: [] },
          {
            inviteeId: second,
            outcome: 'refuse',
            grounds: [{ ground: '16.8', evidence: '2024 жылғы 5 наурыздағы № 12 әкімшілік хаттама.' }],
          },
        ],
      },
    );
    // An applicant who reads Russian.
    await backend.database.sql(`UPDATE case_file SET language = 'ru' WHERE id = $1`, [caseId]);
    expect(await decide(head, caseId)).toEqual({ outcome: 'decided' });

    const view = await head.api.cases.read({ caseId });
    expect(view.status).toBe('decided');
    expect(view.decision).toMatchObject({ by: head.actor.name });
    expect(view.invitations).toHaveLength(1);
    const [invitation] = view.invitations;
    expect(invitation?.inviteeId).toBe(invitees[0]?.id);
    expect(invitation?.number).toMatch(/^KZ01-\d{4}-\d{6}$/);
    const ordered = view.papers.map(({ kind, language, inviteeId }) => `${kind} ${language} ${inviteeId}`);
    expect(ordered.filter((paper) => !/talon|questionnaire/.test(paper)).toSorted()).toEqual([
      'entry-confirmation kk null',
      'entry-confirmation ru null',
      `invitation kk ${invitees[0]?.id}`,
      `reasoned-refusal kk ${invitees[1]?.id}`,
      `reasoned-refusal ru ${invitees[1]?.id}`,
    ]);
    const events = view.timeline.map(({ action, by }) => [action, by]);
    expect(events.slice(-2)).toEqual([
      ['propose', examiner.actor.name],
      ['decide', head.actor.name],
    ]);
    const [row] = await backend.database.sql(
      `SELECT content, content_sha256, signer->>'iin' AS iin FROM decision WHERE case_id = $1`,
      [caseId],
    );
    expect(row?.['iin']).toBe(head.iin);
    expect(row?.['content']).toContain(view.number);
    const mine = await applicant.api.applications.read({ caseId });
    expect(mine.decision?.items.map(({ outcome }) => outcome)).toEqual(['issue', 'refuse']);
  });

  it('prints what was decided and tells the applicant', async () => {
    const caseId = await proposedCase(backend, { applicant, examiner });
    await decide(head, caseId);
    expect(await backend.runJobs()).toEqual([]);
    const view = await head.api.cases.read({ caseId });
    expect(view.papers.map(({ kind, ready }) => [kind, ready])).toContainEqual(['invitation', true]);
    expect(view.papers.every(({ ready }) => ready)).toBe(true);
  });

  it('signs the same text however often it is asked for', async () => {
    const caseId = await proposedCase(backend, { applicant, examiner });
    const first = await head.api.decisions.review({ caseId });
    expect(await head.api.decisions.review({ caseId })).toEqual(first);
    expect(first).toMatchObject({ outcome: 'ready' });
  });

  it('makes invitations that are valid for one year from the day of issue (Annex 2, reverse)', async () => {
    const caseId = await proposedCase(backend, { applicant, examiner });
    await decide(head, caseId);
    const issuedOn = backend.get(Clock).today();
    const [invitation] = (await head.api.cases.read({ caseId })).invitations;
    expect(invitation).toMatchObject({ issuedOn, validUntil: addYears(issuedOn, 1), cancelledOn: null });
  });
});

describe('what stands in the way of a decision', () => {
  /** Each leaves the case as it was. */
  it.each<[string, (caseId: string) => Promise<unknown>, unknown]>([
    [
      'the key of another officer',
      async (caseId) => {
        const review = await head.api.decisions.review({ caseId });
        if (review.outcome !== 'ready') throw new Error(review.outcome);
        const cms = await examiner.sign(review.content);
        return head.api.decisions.decide({ caseId, version: review.version, cms, idempotencyKey: randomUUID() });
      },
      { outcome: 'refused', problem: 'not-your-key' },
    ],
    [
      'a signature over another text',
      async (caseId) => {
        const cms = await head.sign('{"document":"shaqyru.decision.1"}');
        const version = await versionOf(head, caseId);
        return head.api.decisions.decide({ caseId, version, cms, idempotencyKey: randomUUID() });
      },
      { outcome: 'refused', problem: 'content-differs' },
    ],
    [
      'no signature at all',
      async (caseId) =>
        head.api.decisions.decide({
          caseId,
          version: await versionOf(head, caseId),
          cms: 'AAAA',
          idempotencyKey: randomUUID(),
        }),
      { outcome: 'refused', problem: 'unreadable' },
    ],
    [
      'a page that is older than the case',
      async (caseId) => {
        const version = (await versionOf(head, caseId)) - 1;
        return head.api.decisions.decide({ caseId, version, cms: 'AAAA', idempotencyKey: randomUUID() });
      },
      expect.objectContaining({ outcome: 'changed-elsewhere', status: 'proposed' }),
    ],
  ])('%s', async (_what, attempt, answer) => {
    const caseId = await proposedCase(backend, { applicant, examiner });
    expect(await attempt(caseId)).toEqual(answer);
    expect((await head.api.cases.read({ caseId })).status).toBe('proposed');
    expect([await countOf('decision', caseId), await countOf('invitation', caseId)]).toEqual([0, 0]);
  });

  it('the own proposal, after the examiner became the head (clause 5, four eyes)', async () => {
    const caseId = await proposedCase(backend, { applicant, examiner });
    const promoted = { ...examiner, api: await backend.caller({ ...examiner.actor, role: 'head' }) };
    expect(await promoted.api.decisions.review({ caseId })).toEqual({ outcome: 'own-proposal' });
    const version = await versionOf(promoted, caseId);
    const review = await head.api.decisions.review({ caseId });
    const cms = await examiner.sign(review.outcome === 'ready' ? review.content : '');
    expect(await promoted.api.decisions.decide({ caseId, version, cms, idempotencyKey: randomUUID() })).toEqual({
      outcome: 'own-proposal',
    });
    const view = await promoted.api.cases.read({ caseId });
    expect(view.obstacles).toEqual([{ action: 'decide', why: 'own-proposal' }]);
    expect(view.actions).not.toContain('decide');
  });

  it('the database itself, for whoever goes round the program (four eyes)', async () => {
    const caseId = await proposedCase(backend, { applicant, examiner });
    const [proposal] = await backend.database.sql<{ id: string }>(`SELECT id FROM proposal WHERE case_id = $1`, [
      caseId,
    ]);
    const insert = (actor: TestOfficer['actor'], proposedBy: string, decidedBy: string) =>
      backend.database.sqlAs(
        actor,
        `INSERT INTO decision (case_id, proposal_id, proposed_by, decided_by, items, content, content_sha256, cms, signer, evidence)
         VALUES ($1, $2, $3, $4, '[]', '', '', '', '{}', '{}')`,
        [caseId, proposal?.id, proposedBy, decidedBy],
      );
    const promoted = { ...examiner.actor, role: 'head' as const };
    await expect(insert(promoted, examiner.actor.id, examiner.actor.id)).rejects.toThrow(/four_eyes/);
    await expect(insert(promoted, head.actor.id, examiner.actor.id)).rejects.toThrow(/foreign key/);
    await expect(insert(promoted, examiner.actor.id, head.actor.id)).rejects.toThrow(/row-level security/);
    await expect(insert(examiner.actor, examiner.actor.id, head.actor.id)).rejects.toThrow(/row-level security/);
    await expect(
      backend.database.sqlAs(promoted, `UPDATE proposal SET officer_id = $1 WHERE case_id = $2`, [
        head.actor.id,
        caseId,
      ]),
    ).rejects.toThrow(/permission denied/);
    expect(await countOf('decision', caseId)).toBe(0);
  });

  it('a colleague who was faster', async () => {
    const caseId = await proposedCase(backend, { applicant, examiner });
    const review = await head.api.decisions.review({ caseId });
    if (review.outcome !== 'ready') throw new Error(review.outcome);
    const cms = await head.sign(review.content);
    const deputy = await officer(backend, 'head');
    expect(await decide(deputy, caseId)).toEqual({ outcome: 'decided' });
    const late = { caseId, version: review.version, cms, idempotencyKey: randomUUID() };
    expect(await head.api.decisions.decide(late)).toEqual({
      outcome: 'changed-elsewhere',
      status: 'decided',
      version: review.version + 1,
    });
    expect(await head.api.decisions.review({ caseId })).toEqual({ outcome: 'nothing-proposed' });
    expect(await countOf('decision', caseId)).toBe(1);
  });

  it('a case that was returned to the examiner', async () => {
    const caseId = await proposedCase(backend, { applicant, examiner });
    const version = await versionOf(head, caseId);
    const reason = 'Қабылдаушының мекенжайын нақтылаңыз.';
    expect(await head.api.decisions.returnToExaminer({ caseId, version, reason })).toEqual({ outcome: 'done' });
    const view = await examiner.api.cases.read({ caseId });
    expect(view).toMatchObject({ status: 'under-examination', proposal: null });
    expect(view.timeline.at(-1)).toMatchObject({ action: 'return-to-examiner', by: head.actor.name, note: reason });
    expect(await head.api.decisions.review({ caseId })).toEqual({ outcome: 'nothing-proposed' });
  });
});

describe('a request that comes twice', () => {
  it('is answered twice and done once', async () => {
    const caseId = await proposedCase(backend, { applicant, examiner });
    const review = await head.api.decisions.review({ caseId });
    if (review.outcome !== 'ready') throw new Error(review.outcome);
    const request = {
      caseId,
      version: review.version,
      cms: await head.sign(review.content),
      idempotencyKey: randomUUID(),
    };
    const answers = await Promise.all([head.api.decisions.decide(request), head.api.decisions.decide(request)]);
    expect(answers).toEqual([{ outcome: 'decided' }, { outcome: 'decided' }]);
    expect(await head.api.decisions.decide(request)).toEqual({ outcome: 'decided' });
    expect([await countOf('decision', caseId), await countOf('invitation', caseId)]).toEqual([1, 1]);
    const otherId = await proposedCase(backend, { applicant, examiner });
    const reused = { ...request, caseId: otherId, version: await versionOf(head, otherId) };
    await expect(head.api.decisions.decide({ ...reused, cms: await head.sign('x') })).resolves.toMatchObject({
      outcome: 'refused',
    });
  });
});

describe('two hundred pairs of decisions at once', () => {
  it('make one decision each, and numbers without gap or repetition', async () => {
    const deputy = await officer(backend, 'head');
    const [before] = await backend.database.sql<{ n: number }>(
      `SELECT count(*)::integer AS n FROM invitation WHERE number LIKE 'KZ01-' || extract(year FROM now() AT TIME ZONE 'Asia/Almaty') || '-%'`,
    );
    const model = await proposedCase(backend, { applicant, examiner });
    // 200 more like it, as the owner: what is tried here is deciding, not applying.
    const copies = await copiesOf(model, 199);
    const caseIds = [model, ...copies];
    const requests: (() => Promise<{ outcome: string }>)[] = [];
    for (const caseId of caseIds) {
      for (const who of [head, deputy]) {
        const review = await who.api.decisions.review({ caseId });
        if (review.outcome !== 'ready') throw new Error(review.outcome);
        const request = {
          caseId,
          version: review.version,
          cms: await who.sign(review.content),
          idempotencyKey: randomUUID(),
        };
        requests.push(() => who.api.decisions.decide(request));
      }
    }
    const outcomes = await untilAnswered(requests);
    const decided = await backend.database.sql<{ case_id: string }>(
      `SELECT case_id FROM decision WHERE case_id = ANY($1)`,
      [caseIds],
    );
    expect(decided).toHaveLength(200);
    expect(outcomes.filter((outcome) => outcome === 'decided')).toHaveLength(200);
    expect(new Set(outcomes)).toEqual(new Set(['decided', 'changed-elsewhere']));
    const events = await backend.database.sql(`SELECT FROM case_event WHERE action = 'decide' AND case_id = ANY($1)`, [
      caseIds,
    ]);
    expect(events).toHaveLength(200);
    const mails = await backend.database.sql(`SELECT FROM notification WHERE kind = 'decided' AND case_id = ANY($1)`, [
      caseIds,
    ]);
    expect(mails).toHaveLength(200);
    const numbers = await backend.database.sql<{ serial: number }>(
      `SELECT right(number, 6)::integer AS serial FROM invitation WHERE case_id = ANY($1) ORDER BY 1`,
      [caseIds],
    );
    expect(numbers.map(({ serial }) => serial)).toEqual(
      Array.from({ length: 200 }, (_, i) => (before?.n ?? 0) + i + 1),
    );
  }, 240_000);
});

/**
 * Sends all requests at once. A server with more to do than it can in its time limits refuses some of them: whoever got no
 * answer asks again, with the same key.
 */
async function untilAnswered(requests: (() => Promise<{ outcome: string }>)[]): Promise<string[]> {
  const outcomes: string[] = [];
  let waiting = requests;
  for (let round = 0; waiting.length > 0 && round < 10; round += 1) {
    const answers = await Promise.allSettled(waiting.map((request) => request()));
    outcomes.push(...answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value.outcome] : [])));
    waiting = waiting.filter((_, place) => answers[place]?.status === 'rejected');
  }
  return outcomes;
}

async function copiesOf(caseId: string, copies: number): Promise<string[]> {
  const rows = await backend.database.sql<{ id: string }>(
    `INSERT INTO case_file (kind, status, edition, language, applicant_id, department_id, unit_id, number, version, answers, search_key,
       applicant_iin, due_on, term, records_checked_at, submitted_at, accepted_at)
     SELECT c.kind, c.status, c.edition, language, applicant_id, department_id, unit_id, '01-2025-' || lpad(i::text, 6, '0'), version, answers,
       search_key, applicant_iin, due_on, term, records_checked_at, submitted_at, accepted_at
     FROM case_file c, generate_series(1, $2::integer) i WHERE c.id = $1 RETURNING case_file.id`,
    [caseId, copies],
  );
  const ids = rows.map(({ id }) => id);
  await backend.database.sql(
    `INSERT INTO submission (case_id, case_version, content, content_sha256, cms, signer, evidence, verified_at)
     SELECT copy, 1, s.content, s.content_sha256, s.cms, s.signer, s.evidence, s.verified_at
     FROM unnest($2::uuid[]) copy, submission s WHERE s.case_id = $1`,
    [caseId, ids],
  );
  await backend.database.sql(
    `INSERT INTO proposal (case_id, officer_id, items, note)
     SELECT copy, p.officer_id, p.items, p.note FROM unnest($2::uuid[]) copy, proposal p WHERE p.case_id = $1`,
    [caseId, ids],
  );
  return ids;
}
