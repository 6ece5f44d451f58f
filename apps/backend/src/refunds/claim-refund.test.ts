import { randomUUID } from 'node:crypto';
import type { UnusedReceipt } from '@shaqyru/domain/duty/refund-claim';
import { stateDuty } from '@shaqyru/domain/duty/state-duty';
import { formatDate } from '@shaqyru/domain/law/format-date';
import { addDays, type PlainDate } from '@shaqyru/domain/law/plain-date';
import { workingCalendar } from '@shaqyru/domain/term/working-days';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lockCase } from '../cases/move-case.ts';
import { Clock } from '../common/clock.ts';
import { system } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { signAndSubmit, submitted } from '../testing/applications.ts';
import { startBackend, type TestBackend } from '../testing/backend.ts';
import {
  aigul,
  answers,
  dauren,
  invitee,
  officer,
  signIn,
  type TestApplicant,
  type TestOfficer,
} from '../testing/people.ts';
import { statementCsv } from '../testing/statements.ts';
import { act, decide, proposedCase } from '../testing/walk.ts';

let backend: TestBackend;
let applicant: TestApplicant;
let examiner: TestOfficer;
let intake: TestOfficer;
let head: TestOfficer;
let today: PlainDate;
let duty: number;
let count = 0;

beforeAll(async () => {
  backend = await startBackend();
  applicant = await signIn(backend, aigul);
  [examiner, intake, head] = [
    await officer(backend, 'examiner'),
    await officer(backend, 'intake'),
    await officer(backend, 'head'),
  ];
  today = backend.get(Clock).today();
  duty = stateDuty({ paidOn: today, invitees: 1 }).value;
});
afterAll(() => backend.close());

const next = (letter: string) => `${letter}-${(count += 1)}`;
const claim = (claimedOn: PlainDate = today) => ({
  claimant: 'Серікқызы Айгүл',
  claimantNumber: '950630450124',
  account: 'KZ86125KZT5004100100',
  claimedOn,
});
const registerFor = (of: { receiptId: string } | { unused: UnusedReceipt }, preview = false, claimedOn = today) =>
  intake.api.refunds.register({ claim: claim(claimedOn), of, preview, idempotencyKey: randomUUID() });
async function registered(...given: Parameters<typeof registerFor>): Promise<string> {
  const answer = await registerFor(...given);
  if (answer.outcome !== 'registered') throw new Error(JSON.stringify(answer));
  return answer.refundId;
}
const unused = (given: Partial<UnusedReceipt> = {}): UnusedReceipt => ({
  happened: 'gave-up',
  bank: 'Халық Банк',
  number: next('U'),
  paidOn: today,
  amountTiyn: duty,
  ...given,
});
async function application(receipt: { number?: string; amountTiyn?: number; bank?: string } = {}): Promise<string> {
  const given = answers(today, [invitee()]);
  const { caseId } = await submitted(backend, applicant, { ...given, receipt: { ...given.receipt, ...receipt } });
  return caseId;
}
const receiptOf = async (caseId: string) => {
  const [receipt] = await intake.api.statements.ofCase({ caseId });
  return receipt?.id ?? '';
};
const remarks = [{ group: 'petition' as const, inviteeId: null, field: null, words: 'Толықтырыңыз' }];
const returnIncomplete = (caseId: string) =>
  act(intake, caseId, (at) => intake.api.cases.returnIncomplete({ ...at, remarks }));
const withdraw = async (caseId: string) => {
  const { version } = await applicant.api.applications.read({ caseId });
  await applicant.api.applications.withdraw({ caseId, version });
};
const refuse = (inviteeId: string) => ({
  inviteeId,
  outcome: 'refuse' as const,
  grounds: [{ ground: '16.9' as const, evidence: 'Жалған мәлімет берілген.' }],
});
const confirm = (refundId: string, words = 'Банктің 12-хатымен расталды.') =>
  head.api.refunds.decide({ refundId, decision: 'confirmed', words });

describe('what comes back, by what became of the application (Tax Code, art. 548)', () => {
  it.each<[string, (caseId: string) => Promise<unknown>, number, string, number]>([
    ['returned as incomplete', returnIncomplete, 0, 'not-accepted', 100],
    ['returned, and more had been paid', returnIncomplete, 5_000, 'not-accepted', 105],
    ['taken back before it was accepted', withdraw, 0, 'not-accepted', 100],
    ['not looked at yet', async () => {}, 0, 'overpaid', 0],
    ['not looked at yet, and more was paid', async () => {}, 5_000, 'overpaid', 5],
    ['accepted', (id) => act(intake, id, (at) => intake.api.cases.accept(at)), 0, 'accepted', 0],
    ['accepted, and more was paid', (id) => act(intake, id, (at) => intake.api.cases.accept(at)), 5_000, 'accepted', 5],
  ])('an application that is %s', async (_what, walk, over, happened, share) => {
    // `over` in tiyn above the duty; `share`: 100 for the duty, and what is above it in hundreds of tiyn besides.
    const caseId = await application({ amountTiyn: duty + over });
    await walk(caseId);
    const refundId = await registered({ receiptId: await receiptOf(caseId) });
    const refund = await head.api.refunds.read({ refundId });
    const expected = share >= 100 ? duty + over : over;
    expect(share === 0 ? 0 : expected).toBe(refund.refundTiyn);
    expect(refund).toMatchObject({ happened, status: 'registered', caseId, refundTiyn: expected });
    expect(refund.because.every(({ law }) => law.clause === 'art. 548')).toBe(true);
    expect(refund.dueOn).toBe(expected === 0 ? null : workingCalendar({}).addWorkingDays(today, 15));
    expect((await intake.api.refunds.ofCase({ caseId })).map(({ id }) => id)).toEqual([refundId]);
  });

  it('refused on the merits: nothing, and only a refusal of the claim is possible', async () => {
    const caseId = await proposedCase(backend, { applicant, examiner }, { items: (ids) => ids.map(refuse) });
    await decide(head, caseId);
    const refundId = await registered({ receiptId: await receiptOf(caseId) });
    expect(await head.api.refunds.read({ refundId })).toMatchObject({ happened: 'refused-on-merits', refundTiyn: 0 });
    expect(await confirm(refundId)).toEqual({ outcome: 'nothing-due' });
    const refused = (words: string) => head.api.refunds.decide({ refundId, decision: 'refused', words });
    expect(await refused('Жоқ')).toEqual({ outcome: 'words-needed' });
    expect(await refused('Қызметтен мәні бойынша бас тартылған.')).toEqual({ outcome: 'decided' });
    expect(await refused('Қызметтен мәні бойынша бас тартылған.')).toEqual({ outcome: 'decided-already' });
  });

  it.each([
    ['within three years', 0, 0, 1],
    ['after three years', -1100, 0, 0],
  ])('a receipt that nobody used, claimed %s', async (_when, paid, claimed, part) => {
    const of = { unused: unused({ paidOn: addDays(today, paid) }) };
    const answer = await registerFor(of, true, addDays(today, claimed));
    expect(answer).toMatchObject({ outcome: 'preview', refundTiyn: duty * part });
    expect(await backend.database.sql(`SELECT FROM refund WHERE receipt_number = $1`, [of.unused.number])).toEqual([]);
  });
});

describe('from the claim to the money', () => {
  it('is found in the statement, confirmed by the head, refunded by the tax body', async () => {
    const number = next('S');
    const caseId = await application({ number });
    const line = { reference: next('REF'), number, date: today, amount: (duty / 100).toFixed(2) };
    await examiner.api.statements.importFile({ text: statementCsv([line]), preview: false });
    await returnIncomplete(caseId);
    const refundId = await registered({ receiptId: await receiptOf(caseId) });
    expect((await head.api.refunds.read({ refundId })).found).toMatchObject({ reference: line.reference });
    const pay = (paidOn: PlainDate) => intake.api.refunds.recordPayment({ refundId, paidOn, document: '№ 77' });
    expect(await pay(today)).toEqual({ outcome: 'not-confirmed' });
    expect(await confirm(refundId, '')).toEqual({ outcome: 'decided' });
    expect(await pay(addDays(today, 1))).toEqual({ outcome: 'impossible-day' });
    expect(await pay(today)).toEqual({ outcome: 'recorded' });
    expect(await head.api.refunds.read({ refundId })).toMatchObject({
      status: 'paid',
      paidOn: today,
      paidDocument: '№ 77',
      registered: { by: intake.actor.name },
      decided: { by: head.actor.name },
    });
    const acts = await backend.database.sql<{ action: string }>(
      `SELECT action FROM audit_entry WHERE subject_id = $1 AND action <> 'refund.read' ORDER BY id`,
      [refundId],
    );
    expect(acts.map(({ action }) => action)).toEqual(['refund.register', 'refund.confirm', 'refund.record-payment']);
  });

  it('a payment that stands in no statement is confirmed only with words on how it was made sure of', async () => {
    const refundId = await registered({ unused: unused() });
    expect(await confirm(refundId, '')).toEqual({ outcome: 'words-needed' });
    expect(await confirm(refundId)).toEqual({ outcome: 'decided' });
  });

  it('what nobody used and is refunded leaves the list of unmatched entries', async () => {
    const receipt = unused();
    const reference = next('REF');
    const line = { reference, number: receipt.number, date: today, amount: (duty / 100).toFixed(2) };
    await examiner.api.statements.importFile({ text: statementCsv([line]), preview: false });
    const open = async () =>
      (await intake.api.statements.entries({ limit: 100 })).items.some((entry) => entry.reference === reference);
    const refundId = await registered({ unused: receipt });
    expect(await open()).toBe(true);
    await confirm(refundId, '');
    expect(await open()).toBe(false);
  });

  it('the application moved on after the claim: what counts is how it stands when the head decides', async () => {
    const caseId = await application({ amountTiyn: duty + 700 });
    const refundId = await registered({ receiptId: await receiptOf(caseId) });
    await returnIncomplete(caseId);
    expect(await head.api.refunds.read({ refundId })).toMatchObject({
      happened: 'not-accepted',
      refundTiyn: duty + 700,
    });
    await confirm(refundId);
    expect((await head.api.refunds.list({ status: 'confirmed', limit: 100 })).items).toContainEqual(
      expect.objectContaining({ id: refundId, refundTiyn: duty + 700, overdue: false }),
    );
  });

  it('handed in again while the head decides, it keeps the duty: only what is above it is confirmed', async () => {
    const caseId = await application({ amountTiyn: duty + 700 });
    const refundId = await registered({ receiptId: await receiptOf(caseId) });
    await returnIncomplete(caseId);
    let deciding: Promise<unknown> = Promise.resolve();
    await backend.get(Database).asActor(system, async (manager) => {
      await lockCase(manager, caseId);
      deciding = confirm(refundId);
      await Promise.race([backend.database.waiting(1), deciding]);
      await manager.query(`UPDATE case_file SET status = 'submitted' WHERE id = $1`, [caseId]);
    });
    expect(await deciding).toEqual({ outcome: 'decided' });
    expect(await head.api.refunds.read({ refundId })).toMatchObject({ happened: 'overpaid', refundTiyn: 700 });
  });

  it('is overdue when fifteen working days have passed', async () => {
    const refundId = await registered({ unused: unused() });
    backend.setClock(new Date(`${addDays(today, 60)}T07:00:00Z`));
    const { items } = await head.api.refunds.list({ limit: 100 });
    backend.setClock(null);
    expect(items.find(({ id }) => id === refundId)).toMatchObject({ overdue: true });
  });
});

describe('one duty is neither refunded twice nor used after it', () => {
  it('a second claim is refused, also of two at once; after a refusal it may be claimed again', async () => {
    const receipt = unused();
    const answers = await Promise.all([registerFor({ unused: receipt }), registerFor({ unused: receipt })]);
    expect(answers.map(({ outcome }) => outcome).toSorted()).toEqual(['invalid', 'registered']);
    const again = await registerFor({ unused: { ...receipt, bank: 'Halyk Bank' } });
    expect(again).toMatchObject({ outcome: 'invalid', problems: [{ field: 'number', problem: 'refund-registered' }] });
    const [first] = answers.flatMap((one) => (one.outcome === 'registered' ? [one.refundId] : []));
    await head.api.refunds.decide({
      refundId: first ?? '',
      decision: 'refused',
      words: 'Өтініш иесі өзі қайтарып алды.',
    });
    expect((await registerFor({ unused: receipt })).outcome).toBe('registered');
  });

  it('a form that came back is sent mended with the key that it had', async () => {
    const input = { of: { unused: unused() }, preview: false, idempotencyKey: randomUUID() };
    const wrong = await intake.api.refunds.register({ ...input, claim: claim(addDays(today, 1)) });
    expect(wrong.outcome).toBe('invalid');
    const mended = { ...input, claim: claim() };
    const answer = await intake.api.refunds.register(mended);
    expect(answer.outcome).toBe('registered');
    expect(await intake.api.refunds.register(mended)).toEqual(answer);
    await expect(intake.api.refunds.register({ ...input, claim: claim(addDays(today, 1)) })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
  });

  it('the same click twice registers one claim', async () => {
    const input = { claim: claim(), of: { unused: unused() }, preview: false, idempotencyKey: randomUUID() };
    const answers = await Promise.all([intake.api.refunds.register(input), intake.api.refunds.register(input)]);
    expect(answers[0]).toEqual(answers[1]);
  });

  it('a receipt of an application is claimed from the application', async () => {
    const number = next('C');
    await application({ number });
    const answer = await registerFor({ unused: unused({ number, paidOn: addDays(today, -1), bank: 'Халық Банк' }) });
    expect(answer).toMatchObject({ outcome: 'invalid', problems: [{ field: 'number', problem: 'receipt-of-case' }] });
  });

  it('a receipt whose duty is claimed back opens no application', async () => {
    const receipt = unused();
    await registered({ unused: receipt });
    const given = answers(today, [invitee()]);
    const { bank, number, paidOn, amountTiyn } = receipt;
    const draft = submitted(backend, applicant, { ...given, receipt: { bank, number, paidOn, amountTiyn } });
    await expect(draft).rejects.toThrow('receipt-used');
  });

  it('nor the one that was returned, until the claim is refused; with only the excess claimed it goes on', async () => {
    const whole = await application();
    await returnIncomplete(whole);
    const refundId = await registered({ receiptId: await receiptOf(whole) });
    expect(await signAndSubmit(applicant, whole)).toMatchObject({
      outcome: 'incomplete',
      problems: [{ problem: 'receipt-used' }],
    });
    await head.api.refunds.decide({ refundId, decision: 'refused', words: 'Өтініш беруші қайта тапсырмақ.' });
    expect((await signAndSubmit(applicant, whole)).outcome).toBe('submitted');
    const excess = await application({ amountTiyn: duty + 900 });
    await registered({ receiptId: await receiptOf(excess) });
    await returnIncomplete(excess);
    expect((await signAndSubmit(applicant, excess)).outcome).toBe('submitted');
  });

  it('whoever registered a claim does not decide on it: the database refuses', async () => {
    const refundId = await registered({ unused: unused() });
    const alone = backend.database.sql(
      `UPDATE refund SET status = 'refused', decided_by = registered_by, decided_by_name = 'x', decided_at = now(), words = 'x' WHERE id = $1`,
      [refundId],
    );
    await expect(alone).rejects.toThrow('four_eyes');
  });
});

describe('the applicant’s own claim, in the cabinet', () => {
  const account = 'KZ86125KZT5004100100';
  const claimOwn = (caseId: string, receiptId: string, idempotencyKey: string = randomUUID(), who = applicant) =>
    who.api.refunds.claim({ caseId, receiptId, account, idempotencyKey });
  const own = (caseId: string) => applicant.api.refunds.readOwn({ caseId });
  const toldOf = async (caseId: string) =>
    (await applicant.api.applications.read({ caseId })).timeline
      .map(({ action }) => action)
      .filter((action) => action.startsWith('refund-'));

  it('is registered like one at the window, and every step of it is told: on the case, in its course and by mail', async () => {
    const caseId = await application();
    expect((await own(caseId)).receipts).toMatchObject([{ refundTiyn: 0, claimed: false, reversedOn: null }]);
    await returnIncomplete(caseId);
    const receiptId = await receiptOf(caseId);
    expect((await own(caseId)).receipts).toMatchObject([{ id: receiptId, refundTiyn: duty, claimed: false }]);
    await backend.runJobs();
    backend.mails.length = 0;
    const key = randomUUID();
    const answer = await claimOwn(caseId, receiptId, key);
    expect(answer.outcome).toBe('registered');
    expect(await claimOwn(caseId, receiptId, key)).toEqual(answer);
    const dueOn = workingCalendar({}).addWorkingDays(today, 15);
    const registered = { status: 'registered', refundTiyn: duty, dueOn, accountEnd: '0100', claimedOn: today };
    expect(await own(caseId)).toMatchObject({ receipts: [{ claimed: true }], refunds: [registered] });
    const [item] = await intake.api.refunds.ofCase({ caseId });
    expect(item).toMatchObject({ claimant: applicant.actor.name, status: 'registered', refundTiyn: duty });
    const refundId = item?.id ?? '';
    expect(await confirm(refundId)).toEqual({ outcome: 'decided' });
    await intake.api.refunds.recordPayment({ refundId, paidOn: today, document: '№ 77' });
    expect((await own(caseId)).refunds).toMatchObject([{ status: 'paid', paidOn: today, paidDocument: '№ 77' }]);
    expect(await toldOf(caseId)).toEqual(['refund-claimed', 'refund-confirmed', 'refund-paid']);
    const { timeline } = await intake.api.cases.read({ caseId });
    expect(timeline.filter(({ action }) => action.startsWith('refund-'))).toHaveLength(3);
    await backend.runJobs();
    const subjects = ['өтініш тіркелді', 'негізі расталды', 'Баж қайтарылды'];
    const sent = backend.mails.map(({ subject }) => subject ?? '');
    expect(subjects.map((words) => sent.filter((subject) => subject.includes(words)).length)).toEqual([1, 1, 1]);
    expect(sent).toHaveLength(3);
    const text = backend.mails.map((mail) => mail.text).join('');
    expect(text).toContain(formatDate(dueOn, 'kk'));
    expect(text).not.toContain(account);
  });

  it('that is refused says why; then it may be claimed again', async () => {
    const caseId = await application();
    await returnIncomplete(caseId);
    const receiptId = await receiptOf(caseId);
    await claimOwn(caseId, receiptId);
    const [item] = await intake.api.refunds.ofCase({ caseId });
    const words = 'Бажды басқа адам төлеген.';
    await head.api.refunds.decide({ refundId: item?.id ?? '', decision: 'refused', words });
    expect(await own(caseId)).toMatchObject({
      receipts: [{ claimed: false }],
      refunds: [{ status: 'refused', refusal: words }],
    });
    expect(await toldOf(caseId)).toEqual(['refund-claimed', 'refund-refused']);
    expect((await claimOwn(caseId, receiptId)).outcome).toBe('registered');
  });

  it('is neither made twice nor for what does not come back', async () => {
    const caseId = await application();
    const receiptId = await receiptOf(caseId);
    expect(await claimOwn(caseId, receiptId)).toEqual({ outcome: 'nothing-due' });
    await returnIncomplete(caseId);
    const both = await Promise.all([claimOwn(caseId, receiptId), claimOwn(caseId, receiptId)]);
    expect(both.map(({ outcome }) => outcome).toSorted()).toEqual(['invalid', 'registered']);
  });

  it('of a stranger, or for a receipt of another case, is not found', async () => {
    const [caseId, other] = [await application(), await application()];
    await returnIncomplete(caseId);
    const receiptId = await receiptOf(caseId);
    const stranger = await signIn(backend, dauren);
    await expect(stranger.api.refunds.readOwn({ caseId })).rejects.toThrow('not-found');
    await expect(claimOwn(caseId, receiptId, randomUUID(), stranger)).rejects.toThrow('not-found');
    await expect(claimOwn(other, receiptId)).rejects.toThrow('not-found');
    const forged = backend.database.sqlAs(
      stranger.actor,
      `INSERT INTO refund SELECT (jsonb_populate_record(f, jsonb_build_object('id', gen_random_uuid(), 'claimed_by', $1::text))).* FROM refund f`,
      [stranger.actor.id],
    );
    expect(await forged).toEqual([]);
  });

  it('comes to nothing when the bank took the payment back', async () => {
    const number = next('V');
    const caseId = await application({ number });
    await returnIncomplete(caseId);
    const line = { number, date: today, amount: (duty / 100).toFixed(2) };
    const text = statementCsv([
      { ...line, reference: next('IN') },
      { ...line, reference: next('BACK'), reversal: true },
    ]);
    expect((await examiner.api.statements.importFile({ text, preview: false })).outcome).toBe('imported');
    const [receipt] = (await own(caseId)).receipts;
    expect(receipt).toMatchObject({ refundTiyn: 0, reversedOn: today });
    expect(receipt?.because).toMatchObject([{ rule: 'refund-payment-reversed' }]);
    expect(await claimOwn(caseId, receipt?.id ?? '')).toEqual({ outcome: 'nothing-due' });
    const refundId = await registered({ receiptId: receipt?.id ?? '' });
    expect(await confirm(refundId)).toEqual({ outcome: 'nothing-due' });
  });
});

it.each<[string, () => Partial<UnusedReceipt>, () => PlainDate, object]>([
  ['claimed tomorrow', () => ({}), () => addDays(today, 1), { field: 'claimedOn', problem: 'date-in-future' }],
  [
    'claimed before it was paid',
    () => ({}),
    () => addDays(today, -1),
    { field: 'claimedOn', problem: 'date-too-early' },
  ],
  ['paid tomorrow', () => ({ paidOn: addDays(today, 1) }), () => today, { field: 'paidOn', problem: 'date-in-future' }],
])('a claim that cannot be: %s', async (_what, given, claimedOn, problem) => {
  const answer = await registerFor({ unused: unused(given()) }, false, claimedOn());
  expect(answer.outcome === 'invalid' ? answer.problems : []).toContainEqual(problem);
});
