import { randomUUID } from 'node:crypto';
import { replacementDuty } from '@shaqyru/domain/duty/replacement';
import { addDays, type PlainDate } from '@shaqyru/domain/law/plain-date';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Clock } from '../common/clock.ts';
import { startBackend, type TestBackend } from '../testing/backend.ts';
import { aigul, invitee, officer, signIn, type TestApplicant, type TestOfficer } from '../testing/people.ts';
import { issuedCase } from '../testing/walk.ts';
import { textOf } from '../testing/paper-text.ts';

let backend: TestBackend;
let applicant: TestApplicant;
let intake: TestOfficer;
let examiner: TestOfficer;
let head: TestOfficer;
let today: PlainDate;
let receipts = 0;

beforeAll(async () => {
  backend = await startBackend();
  applicant = await signIn(backend, aigul);
  [intake, examiner, head] = [
    await officer(backend, 'intake'),
    await officer(backend, 'examiner'),
    await officer(backend, 'head'),
  ];
  today = backend.get(Clock).today();
});
afterAll(() => backend.close());

const issued = (invitees = [invitee()]) => issuedCase(backend, { applicant, examiner, head }, invitees);
const answers = (given: Partial<{ number: string; paidOn: PlainDate; amountTiyn: number; bank: string }> = {}) => {
  receipts += 1;
  return {
    cause: 'lost' as const,
    circumstances: 'Шақыру пошта арқылы жіберілген, жетпеген.',
    bank: 'Халық Банк',
    number: `RP-${receipts}`,
    paidOn: today,
    amountTiyn: replacementDuty({ paidOn: today }).value,
    ...given,
  };
};
type Row = { id: string; number: string; code: string; replaces: string | null; issued: string; until: string };
async function invitationsOf(caseId: string): Promise<Row[]> {
  return backend.database.sql<Row>(
    `SELECT id, number, code, replaces, issued_on::text AS issued, valid_until::text AS until FROM invitation
     WHERE case_id = $1 ORDER BY number`,
    [caseId],
  );
}
async function firstOf(caseId: string): Promise<Row> {
  const [row] = await invitationsOf(caseId);
  if (!row) throw new Error('no invitation');
  return row;
}
const ask = (invitationId: string, given = answers(), idempotencyKey = randomUUID()) =>
  applicant.api.replacements.ask({ invitationId, answers: given, idempotencyKey });
async function requestOf(caseId: string) {
  const [request] = await intake.api.replacements.read({ caseId });
  if (!request) throw new Error('no request');
  return request;
}
async function verify({ number, code }: { number: string; code: string }) {
  return (await (await backend.caller(null)).verification.check({ number, code })).state;
}

describe('a lost invitation is replaced (Tax Code, art. 538(6))', () => {
  it('asked for in the cabinet, accepted in the unit: another number, the old one void', async () => {
    const caseId = await issued();
    const old = await firstOf(caseId);
    expect(await ask(old.id)).toEqual({ outcome: 'asked' });
    // Nothing is lost before an officer has seen it.
    expect(await verify(old)).toBe('valid');
    const waiting = await intake.api.replacements.waiting();
    expect(waiting).toContainEqual(expect.objectContaining({ caseId, invitation: old.number, cause: 'lost' }));
    const request = await requestOf(caseId);
    expect(request).toMatchObject({ status: 'asked', receipt: { enough: true } });
    expect(request.receipt.because.map(({ rule }) => rule)).toContain('duty-replacement');

    const answer = await intake.api.replacements.accept({ replacementId: request.id });
    const [, made] = await invitationsOf(caseId);
    expect(answer).toEqual({ outcome: 'replaced', number: made?.number });
    expect(made).toMatchObject({ replaces: old.id, issued: old.issued, until: old.until });
    expect(made?.code).not.toBe(old.code);
    expect([await verify(old), made && (await verify(made))]).toEqual(['replaced', 'valid']);

    expect(await backend.runJobs()).toEqual([]);
    const view = await applicant.api.applications.read({ caseId });
    expect(view.invitations).toMatchObject([
      { number: old.number, replacedBy: made?.number },
      { number: made?.number, cancelledOn: null, replacedBy: null },
    ]);
    expect(view.timeline.slice(-2).map(({ action }) => action)).toEqual(['replacement-asked', 'invitation-replaced']);
    expect(backend.mails.some(({ subject }) => subject?.includes('Шақыру ауыстырылды'))).toBe(true);
    const papers = view.papers.filter(({ kind }) => kind === 'invitation');
    expect(papers).toHaveLength(2);
    expect(await textOf(backend, papers[0]?.id)).not.toContain('орнына');
    const text = await textOf(backend, papers[1]?.id);
    expect(text).toContain(`№ ${made?.number}`);
    expect(text).toContain(`№ ${old.number} шақырудың орнына`);
    const confirmations = view.papers.filter(({ kind }) => kind === 'entry-confirmation');
    expect(await textOf(backend, confirmations.at(-1)?.id)).toContain(made?.number);
    // The visit goes on with the new paper.
    expect((await intake.api.visits.read({ caseId }))[0]?.invitation.number).toBe(made?.number);
  });

  it('of one of two people leaves the other’s as it is', async () => {
    const caseId = await issued([invitee(), invitee({ surnameLatin: 'KARIMOVA', passportNumber: 'FB7654321' })]);
    const [first, second] = await invitationsOf(caseId);
    await ask(first?.id ?? '');
    await intake.api.replacements.accept({ replacementId: (await requestOf(caseId)).id });
    expect([first && (await verify(first)), second && (await verify(second))]).toEqual(['replaced', 'valid']);
    await backend.runJobs();
    const { papers } = await applicant.api.applications.read({ caseId });
    const confirmation = await textOf(backend, papers.findLast(({ kind }) => kind === 'entry-confirmation')?.id);
    expect(confirmation).toContain(second?.number);
    expect(confirmation).not.toContain(first?.number);
  });

  it('entered by an officer at the window, in one step; lost again, replaced again', async () => {
    const caseId = await issued();
    const first = await firstOf(caseId);
    const enter = (invitationId: string) =>
      intake.api.replacements.enter({ invitationId, answers: answers(), idempotencyKey: randomUUID() });
    expect(await enter(first.id)).toMatchObject({ outcome: 'replaced' });
    expect(await enter(first.id)).toEqual({ outcome: 'void' });
    const second = (await invitationsOf(caseId)).at(-1);
    expect(await enter(second?.id ?? '')).toMatchObject({ outcome: 'replaced' });
    const all = await invitationsOf(caseId);
    expect(await Promise.all(all.map(verify))).toEqual(['replaced', 'replaced', 'valid']);
    expect(await backend.runJobs()).toEqual([]);
  });

  it('declined with a reason; the receipt is good for a better request', async () => {
    const caseId = await issued();
    const old = await firstOf(caseId);
    const given = answers();
    await ask(old.id, given);
    const { id } = await requestOf(caseId);
    const reason = 'Түбіртек банк үзіндісінде табылмады.';
    expect(await intake.api.replacements.decline({ replacementId: id, reason })).toEqual({ outcome: 'declined' });
    expect(await intake.api.replacements.accept({ replacementId: id })).toEqual({ outcome: 'decided-already' });
    expect(await applicant.api.replacements.readOwn({ caseId })).toMatchObject([
      { status: 'declined', reason, decidedBy: null },
    ]);
    expect(await verify(old)).toBe('valid');
    expect(await ask(old.id, given)).toEqual({ outcome: 'asked' });
  });
});

describe('the duty for it', () => {
  it.each<[string, Parameters<typeof answers>[0], { field: string; problem: string }]>([
    ['a tenge too little', { amountTiyn: 216_150 }, { field: 'amountTiyn', problem: 'receipt-too-small' }],
    ['paid tomorrow', { paidOn: '2099-01-01' as PlainDate }, { field: 'paidOn', problem: 'date-in-future' }],
    [
      'paid before the first known index',
      { paidOn: '2001-01-01' as PlainDate },
      { field: 'paidOn', problem: 'date-too-early' },
    ],
  ])('%s', async (_what, given, problem) => {
    const old = await firstOf(await issued());
    expect(await ask(old.id, answers(given))).toMatchObject({ outcome: 'invalid', problems: [problem] });
  });

  it('the receipt of the application itself does not pay for the replacement, under whatever spelling', async () => {
    const caseId = await issued();
    const old = await firstOf(caseId);
    const { answers: said } = await applicant.api.applications.read({ caseId });
    const number = said.receipt?.number ?? '';
    const used = { outcome: 'invalid', problems: [{ field: 'number', problem: 'receipt-used' }] };
    expect(await ask(old.id, answers({ number }))).toMatchObject(used);
    expect(await ask(old.id, answers({ number: `№ ${number.toLowerCase().replace('-', ' ')}` }))).toMatchObject(used);
    expect(await intake.api.replacements.read({ caseId })).toEqual([]);
  });

  it('one receipt used for two invitations at once pays for one', async () => {
    const invited = [invitee(), invitee({ surnameLatin: 'KARIMOVA', passportNumber: 'FB7654321' })];
    const rows = [...(await invitationsOf(await issued(invited))), await firstOf(await issued())];
    const given = answers();
    const outcomes = (await Promise.all(rows.map(({ id }) => ask(id, given)))).map(({ outcome }) => outcome);
    expect(outcomes.toSorted()).toEqual(['asked', 'invalid', 'invalid']);
    expect(await backend.database.sql(`SELECT FROM receipt WHERE number = $1`, [given.number])).toHaveLength(1);
  });
});

describe('at once', () => {
  it('two requests for one invitation: one stands', async () => {
    const old = await firstOf(await issued());
    const outcomes = (await Promise.all([ask(old.id), ask(old.id)])).map(({ outcome }) => outcome);
    expect(outcomes.toSorted()).toEqual(['asked', 'asked-already']);
  });

  it('a double click is answered twice and done once', async () => {
    const old = await firstOf(await issued());
    const [given, key] = [answers(), randomUUID()];
    expect(await Promise.all([ask(old.id, given, key), ask(old.id, given, key)])).toEqual([
      { outcome: 'asked' },
      { outcome: 'asked' },
    ]);
  });

  it('two officers accept: one invitation is made, the department’s numbers have no gap', async () => {
    const caseId = await issued();
    await ask((await firstOf(caseId)).id);
    const { id } = await requestOf(caseId);
    const outcomes = await Promise.all([
      intake.api.replacements.accept({ replacementId: id }),
      examiner.api.replacements.accept({ replacementId: id }),
    ]);
    expect(outcomes.map(({ outcome }) => outcome).toSorted()).toEqual(['decided-already', 'replaced']);
    expect(await invitationsOf(caseId)).toHaveLength(2);
    const serials = await backend.database.sql<{ serial: number }>(
      `SELECT right(number, 6)::integer AS serial FROM invitation ORDER BY 1`,
    );
    expect(serials.map(({ serial }) => serial)).toEqual(serials.map((_, index) => index + 1));
  });

  it('the head cancels while an officer replaces: nothing is good afterwards that was cancelled', async () => {
    const caseId = await issued();
    const old = await firstOf(caseId);
    await ask(old.id);
    const { id } = await requestOf(caseId);
    const reason = { ground: '16.9' as const, evidence: 'Жалған мәлімет берілген, хат № 5.' };
    const review = await head.api.cancellations.review({ invitationId: old.id, reason });
    const cms = await head.sign(review.outcome === 'ready' ? review.content : '');
    const [replaced, cancelled] = await Promise.all([
      intake.api.replacements.accept({ replacementId: id }),
      head.api.cancellations.cancel({ invitationId: old.id, reason, cms, idempotencyKey: randomUUID() }),
    ]);
    expect([replaced.outcome, cancelled.outcome].toSorted()).toEqual(
      replaced.outcome === 'void' ? ['cancelled', 'void'] : ['replaced', 'void'],
    );
    const live = await backend.database.sql(`SELECT FROM invitation WHERE case_id = $1 AND cancelled_on IS NULL`, [
      caseId,
    ]);
    expect(live).toHaveLength(replaced.outcome === 'void' ? 0 : 1);
  });
});

describe('what is not replaced', () => {
  it('an invitation whose year is over, and one of another applicant', async () => {
    const old = await firstOf(await issued());
    backend.setClock(new Date(`${addDays(old.until as PlainDate, 1)}T07:00:00Z`));
    expect(await ask(old.id)).toEqual({ outcome: 'void' });
    backend.setClock(null);
    await expect(ask(randomUUID())).rejects.toThrow('not-found');
  });
});

describe('a paper printed again', () => {
  it('says so on itself, in the timeline and in the audit; the first stays as it was', async () => {
    const caseId = await issued();
    await backend.runJobs();
    const paperOf = async () =>
      (await intake.api.cases.read({ caseId })).papers.filter(({ kind }) => kind === 'invitation');
    const [first] = await paperOf();
    const order = (paperId: string, withMarks: boolean, idempotencyKey = randomUUID()) =>
      intake.api.reprints.order({ paperId, withMarks, reason: 'Принтер бүлдірді', idempotencyKey });
    const key = randomUUID();
    const answers = await Promise.all([order(first?.id ?? '', false, key), order(first?.id ?? '', false, key)]);
    expect(answers).toEqual([
      { outcome: 'ordered', caseId },
      { outcome: 'ordered', caseId },
    ]);
    await backend.runJobs();
    const [, again, ...more] = await paperOf();
    expect(more).toEqual([]);
    expect(again?.reprint).toEqual({ by: intake.actor.name, withMarks: false });
    const text = await textOf(backend, again?.id);
    expect(text).toContain('Қайта басылды · Напечатано повторно · Reprint:');
    expect(text).toContain(intake.actor.name);
    expect(await textOf(backend, first?.id)).not.toContain('Қайта басылды');
    const { timeline } = await intake.api.cases.read({ caseId });
    expect(timeline.at(-1)).toMatchObject({
      action: 'reprinted',
      by: intake.actor.name,
      note: 'Шақыру: Принтер бүлдірді',
    });
    const audit = await backend.database.sql(
      `SELECT FROM audit_entry WHERE action = 'case.reprinted' AND subject_id = $1`,
      [caseId],
    );
    expect(audit).toHaveLength(1);
    // The office's copies are not the applicant's.
    const own = await applicant.api.applications.read({ caseId });
    expect(own.papers.filter(({ kind }) => kind === 'invitation')).toHaveLength(1);
  });

  it('has the marks of the visit on the reverse when asked (Annex 2)', async () => {
    const caseId = await issued();
    await backend.runJobs();
    const [visit] = await intake.api.visits.read({ caseId });
    const event = { caseId, inviteeId: visit?.inviteeId ?? '', on: today, note: '' };
    await intake.api.visits.record({ ...event, step: 'arrived', place: '«Қордай» өткізу пункті' });
    await intake.api.visits.record({ ...event, step: 'registered', place: '' });
    const { papers } = await intake.api.cases.read({ caseId });
    const paperId = papers.find(({ kind }) => kind === 'invitation')?.id ?? '';
    await intake.api.reprints.order({
      paperId,
      withMarks: true,
      reason: 'Белгі қою үшін',
      idempotencyKey: randomUUID(),
    });
    await backend.runJobs();
    const printed = (await intake.api.cases.read({ caseId })).papers.findLast(({ kind }) => kind === 'invitation');
    const day = today.split('-').toReversed().join('.');
    expect(await textOf(backend, printed?.id)).toContain(
      `${day}, «Қордай» өткізу пункті; тіркелген / зарегистрирован ${day}`,
    );
  });

  it('a void invitation is not', async () => {
    const caseId = await issued();
    await backend.runJobs();
    const old = await firstOf(caseId);
    await intake.api.replacements.enter({ invitationId: old.id, answers: answers(), idempotencyKey: randomUUID() });
    const { papers } = await intake.api.cases.read({ caseId });
    const request = { withMarks: false, reason: 'Тағы керек', idempotencyKey: randomUUID() };
    const [first, second] = papers.filter(({ kind }) => kind === 'invitation');
    expect(await intake.api.reprints.order({ ...request, paperId: first?.id ?? '' })).toEqual({ outcome: 'void' });
    const early = { ...request, paperId: second?.id ?? '', idempotencyKey: randomUUID() };
    expect(await intake.api.reprints.order(early)).toEqual({ outcome: 'not-printed' });
  });
});
