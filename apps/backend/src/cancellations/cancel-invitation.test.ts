import { randomUUID } from 'node:crypto';
import type { PlainDate } from '@shaqyru/domain/law/plain-date';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Clock } from '../common/clock.ts';
import { startBackend, type TestBackend } from '../testing/backend.ts';
import { aigul, invitee, officer, signIn, type TestApplicant, type TestOfficer } from '../testing/people.ts';
import { issuedCase } from '../testing/walk.ts';
import { withoutGround } from '../testing/without-ground.ts';

let backend: TestBackend;
let applicant: TestApplicant;
let examiner: TestOfficer;
let head: TestOfficer;
let today: PlainDate;

beforeAll(async () => {
  backend = await startBackend();
  applicant = await signIn(backend, aigul);
  [examiner, head] = [await officer(backend, 'examiner'), await officer(backend, 'head')];
  today = backend.get(Clock).today();
});
afterAll(() => backend.close());

const reason = {
  ground: '16.9',
  evidence: 'Шақырылушының паспорты жалған екені анықталды: елшіліктің хаты № 12.',
} as const;
const issued = (invitees = [invitee()]) => issuedCase(backend, { applicant, examiner, head }, invitees);

async function invitationsOf(caseId: string) {
  const rows = await backend.database.sql<{ id: string; number: string; code: string }>(
    `SELECT id, number, code FROM invitation WHERE case_id = $1 ORDER BY number`,
    [caseId],
  );
  const [first] = rows;
  if (!first) throw new Error('no invitation');
  return [first, ...rows.slice(1)] as const;
}

async function reviewed(who: TestOfficer, invitationId: string): Promise<string> {
  const review = await who.api.cancellations.review({ invitationId, reason });
  if (review.outcome !== 'ready') throw new Error(review.outcome);
  return review.content;
}

async function cancel(who: TestOfficer, invitationId: string) {
  const cms = await who.sign(await reviewed(who, invitationId));
  return who.api.cancellations.cancel({ invitationId, reason, cms, idempotencyKey: randomUUID() });
}

async function verify({ number, code }: { number: string; code: string }) {
  return (await (await backend.caller(null)).verification.check({ number, code })).state;
}

describe('the head cancels an issued invitation (clause 16)', () => {
  it('with a ground, evidence and the own EDS; the verification page says so at once', async () => {
    const caseId = await issued();
    const [invitation] = await invitationsOf(caseId);
    expect(await verify(invitation)).toBe('valid');
    const content = await reviewed(head, invitation.id);
    expect(JSON.parse(content)).toMatchObject({
      document: 'shaqyru.cancellation.1',
      invitation: invitation.number,
      name: 'YUSUPOVA DILNOZA',
      reason,
    });
    const { version } = await head.api.cases.read({ caseId });
    expect(await cancel(head, invitation.id)).toEqual({ outcome: 'cancelled' });
    expect(await verify(invitation)).toBe('cancelled');
    const view = await head.api.cases.read({ caseId });
    expect(view.status).toBe('cancelled');
    expect(view.version).toBeGreaterThan(version);
    expect(view.invitations).toMatchObject([{ cancelledOn: today, replacedBy: null }]);
    expect(view.timeline.slice(-2).map(({ action }) => action)).toEqual(['invitation-cancelled', 'cancel']);
    expect(await examiner.api.cancellations.read({ caseId })).toMatchObject([
      { number: invitation.number, ...reason, by: head.actor.name },
    ]);
    expect(await applicant.api.cancellations.readOwn({ caseId })).toMatchObject([{ ...reason, by: null }]);
    expect(await backend.runJobs()).toEqual([]);
    const mail = backend.mails.find(({ subject }) => subject?.includes('Шақырудың күші жойылды'));
    expect(mail?.text).toContain(view.number);
    expect(mail?.text).not.toContain('YUSUPOVA');
  });

  it('of one of two people leaves the other’s good, and the case open', async () => {
    const caseId = await issued([invitee(), invitee({ surnameLatin: 'KARIMOVA', passportNumber: 'FB7654321' })]);
    const [first, second] = await invitationsOf(caseId);
    expect(await cancel(head, first.id)).toEqual({ outcome: 'cancelled' });
    expect([await verify(first), second && (await verify(second))]).toEqual(['cancelled', 'valid']);
    expect((await head.api.cases.read({ caseId })).status).toBe('decided');
    expect(second && (await cancel(head, second.id))).toEqual({ outcome: 'cancelled' });
    expect((await head.api.cases.read({ caseId })).status).toBe('cancelled');
  });

  it('while the visitor is in the country leaves the case under control until the departure', async () => {
    const caseId = await issued();
    const [invitation] = await invitationsOf(caseId);
    const [visit] = await examiner.api.visits.read({ caseId });
    const record = (step: 'arrived' | 'departed' | 'slip-returned') =>
      examiner.api.visits.record({
        caseId,
        inviteeId: visit?.inviteeId ?? '',
        step,
        on: today,
        place: '',
        note: '',
      });
    await record('arrived');
    expect(await cancel(head, invitation.id)).toEqual({ outcome: 'cancelled' });
    expect((await head.api.cases.read({ caseId })).status).toBe('under-control');
    expect((await examiner.api.visits.read({ caseId }))[0]).toMatchObject({
      state: 'present',
      due: [{ step: 'registered' }, { step: 'departed' }],
    });
    await record('departed');
    await record('slip-returned');
    expect((await head.api.cases.read({ caseId })).status).toBe('closed');
  });
});

describe('what stands in the way of a cancellation', () => {
  it('the exception of clause 16, item 7', async () => {
    const caseId = await issued([invitee({ oralman: true })]);
    const [invitation] = await invitationsOf(caseId);
    const barred = { invitationId: invitation.id, reason: { ...reason, ground: '16.7' as const } };
    expect(await head.api.cancellations.review(barred)).toMatchObject({
      outcome: 'barred',
      because: [{ rule: 'ground-barred-oralman' }],
    });
    const request = { ...barred, cms: 'AAAA', idempotencyKey: randomUUID() };
    expect(await head.api.cancellations.cancel(request)).toMatchObject({ outcome: 'barred' });
    expect(await verify(invitation)).toBe('valid');
  });

  it('a ground that the edition of the case does not have', async () => {
    const [invitation] = await invitationsOf(await issued());
    const cms = await head.sign(await reviewed(head, invitation.id));
    await withoutGround('2013-07-23', reason.ground, async () => {
      const request = { invitationId: invitation.id, reason };
      await expect(head.api.cancellations.review(request)).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await expect(
        head.api.cancellations.cancel({ ...request, cms, idempotencyKey: randomUUID() }),
      ).rejects.toMatchObject({ code: 'NOT_FOUND' });
    });
    expect(await verify(invitation)).toBe('valid');
  });

  it.each<[string, (invitationId: string) => Promise<string>, string]>([
    ['the key of another', async (id) => examiner.sign(await reviewed(head, id)), 'not-your-key'],
    ['a signature over other words', async () => head.sign('{"document":"shaqyru.cancellation.1"}'), 'content-differs'],
    ['no signature', () => Promise.resolve('AAAA'), 'unreadable'],
  ])('%s', async (_what, signed, problem) => {
    const caseId = await issued();
    const [invitation] = await invitationsOf(caseId);
    const request = {
      invitationId: invitation.id,
      reason,
      cms: await signed(invitation.id),
      idempotencyKey: randomUUID(),
    };
    expect(await head.api.cancellations.cancel(request)).toEqual({ outcome: 'refused', problem });
    expect(await verify(invitation)).toBe('valid');
  });

  it('the database, for whoever goes round the program', async () => {
    const caseId = await issued();
    const [invitation] = await invitationsOf(caseId);
    const insert = `INSERT INTO cancellation (invitation_id, case_id, ground, evidence, decided_by, decided_by_name, content, content_sha256, cms,
      signer, revocation_evidence) VALUES ($1, $2, '16.9', 'x', $3, 'x', '', '', '', '{}', '{}')`;
    const values = [invitation.id, caseId];
    await expect(backend.database.sqlAs(examiner.actor, insert, [...values, examiner.actor.id])).rejects.toThrow(
      /row-level security/,
    );
    await expect(backend.database.sqlAs(head.actor, insert, [...values, examiner.actor.id])).rejects.toThrow(
      /row-level security/,
    );
    const update = `UPDATE invitation SET cancelled_on = current_date WHERE id = $1 RETURNING 1`;
    expect(await backend.database.sqlAs(applicant.actor, update, [invitation.id])).toEqual([]);
    await expect(
      backend.database.sqlAs(head.actor, `UPDATE invitation SET valid_until = valid_until + 365 WHERE id = $1`, [
        invitation.id,
      ]),
    ).rejects.toThrow(/permission denied/);
  });
});

describe('cancellations at once', () => {
  it('two heads: one cancels, the other is told that it is void', async () => {
    const caseId = await issued();
    const [invitation] = await invitationsOf(caseId);
    const deputy = await officer(backend, 'head');
    const answers = await Promise.all([cancel(head, invitation.id), cancel(deputy, invitation.id)]);
    expect(answers.map(({ outcome }) => outcome).toSorted()).toEqual(['cancelled', 'void']);
    expect(await backend.database.sql(`SELECT FROM cancellation WHERE case_id = $1`, [caseId])).toHaveLength(1);
    expect(
      await backend.database.sql(`SELECT FROM notification WHERE case_id = $1 AND kind = 'invitation-cancelled'`, [
        caseId,
      ]),
    ).toHaveLength(1);
  });

  it('a double click is answered twice and done once', async () => {
    const caseId = await issued();
    const [invitation] = await invitationsOf(caseId);
    const cms = await head.sign(await reviewed(head, invitation.id));
    const request = { invitationId: invitation.id, reason, cms, idempotencyKey: randomUUID() };
    const answers = await Promise.all([head.api.cancellations.cancel(request), head.api.cancellations.cancel(request)]);
    expect(answers).toEqual([{ outcome: 'cancelled' }, { outcome: 'cancelled' }]);
  });
});
