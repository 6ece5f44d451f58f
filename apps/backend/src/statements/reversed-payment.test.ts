import { stateDuty } from '@shaqyru/domain/duty/state-duty';
import { addDays, type PlainDate } from '@shaqyru/domain/law/plain-date';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Clock } from '../common/clock.ts';
import { signAndSubmit, submitted } from '../testing/applications.ts';
import { startBackend, type TestBackend } from '../testing/backend.ts';
import { aigul, answers, invitee, officer, signIn, type TestApplicant, type TestOfficer } from '../testing/people.ts';
import { statementCsv, statementXml, type BankLine } from '../testing/statements.ts';
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
const tenge = (tiyn: number) => (tiyn / 100).toFixed(2);
const paid = (number: string, given: Partial<BankLine> = {}): BankLine => ({
  reference: next('IN'),
  number,
  date: today,
  amount: tenge(duty),
  ...given,
});
const takenBack = (number: string, given: Partial<BankLine> = {}): BankLine =>
  paid(number, { reference: next('BACK'), reversal: true, ...given });
async function imported(lines: BankLine[], form: (lines: BankLine[]) => string = statementCsv, as = examiner) {
  const answer = await as.api.statements.importFile({ text: form(lines), preview: false });
  if (answer.outcome !== 'imported') throw new Error(JSON.stringify(answer));
  return answer.counts;
}
async function application(number: string): Promise<string> {
  const given = answers(today, [invitee()]);
  const { caseId } = await submitted(backend, applicant, { ...given, receipt: { ...given.receipt, number } });
  await backend.runJobs();
  return caseId;
}
const stateOf = async (caseId: string) => {
  const [state] = await intake.api.statements.ofCase({ caseId });
  if (!state) throw new Error('no receipt');
  return state;
};
const listed = async (view: 'found' | 'reversed') =>
  (await intake.api.statements.receipts({ view, limit: 100 })).items.map(({ caseId }) => caseId);
const entries = async (view: 'unmatched' | 'reversals') =>
  (await intake.api.statements.entries({ view, limit: 100 })).items.map(({ documentNumber }) => documentNumber);
const idOf = async (reference: string) => {
  const [row] = await backend.database.sql<{ id: string }>(`SELECT id FROM statement_entry WHERE reference = $1`, [
    reference,
  ]);
  return row?.id ?? '';
};
/** How often the case tells of it: to officers, and to the applicant. */
async function toldOf(caseId: string): Promise<[number, number]> {
  const of = (timeline: readonly { action: string }[]) =>
    timeline.filter(({ action }) => action === 'payment-reversed').length;
  return [
    of((await intake.api.cases.read({ caseId })).timeline),
    of((await applicant.api.applications.read({ caseId })).timeline),
  ];
}

describe('a payment that the bank takes back', () => {
  it('is no payment any more: on the case, in the lists, and everybody is told once', async () => {
    const number = next('P');
    const caseId = await application(number);
    await imported([paid(number)]);
    expect([await listed('found'), await listed('reversed')]).toEqual([[caseId], []]);
    backend.mails.length = 0;
    const back = takenBack(number);
    expect(await imported([back])).toMatchObject({ entries: 0, reversals: 1, reversed: 1, unmatched: 0, sumTiyn: 0 });
    expect((await stateOf(caseId)).reversed).toMatchObject({ bookedOn: today, reference: back.reference });
    expect([await listed('found'), await listed('reversed')]).toEqual([[], [caseId]]);
    expect(await toldOf(caseId)).toEqual([1, 1]);
    await backend.runJobs();
    expect(backend.mails.map(({ subject }) => subject)).toEqual([expect.stringContaining('кері қайтарып алды')]);
    // Another statement over the same days brings nothing new.
    expect(await imported([back, paid(next('X'))])).toMatchObject({ reversals: 1, known: 1 });
    expect(await toldOf(caseId)).toEqual([1, 1]);
  });

  it.each<[string, (number: string) => Promise<string>]>([
    [
      'in the same statement',
      async (number) => {
        const caseId = await application(number);
        await imported([paid(number), takenBack(number)], statementXml);
        return caseId;
      },
    ],
    [
      'in a statement that comes before that of the payment',
      async (number) => {
        const caseId = await application(number);
        await imported([takenBack(number)]);
        expect(await entries('reversals')).toEqual([number]);
        await imported([paid(number)]);
        return caseId;
      },
    ],
  ])('%s', async (_when, happen) => {
    const number = next('Q');
    const caseId = await happen(number);
    expect((await stateOf(caseId)).reversed).not.toBeNull();
    expect(await toldOf(caseId)).toEqual([1, 1]);
    expect(await entries('reversals')).toEqual([]);
  });

  it('of two bookings of one payment undoes the one that no receipt has', async () => {
    const number = next('D');
    const caseId = await application(number);
    await imported([paid(number), paid(number)]);
    expect(await entries('unmatched')).toContain(number);
    await imported([takenBack(number)]);
    expect(await stateOf(caseId)).toMatchObject({ found: { exact: true }, reversed: null });
    expect(await entries('unmatched')).not.toContain(number);
    await imported([takenBack(number)]);
    expect((await stateOf(caseId)).reversed).not.toBeNull();
  });

  it('booked again, is matched anew and stands', async () => {
    const number = next('A');
    const caseId = await application(number);
    await imported([paid(number), takenBack(number)]);
    const again = paid(number);
    await imported([again]);
    const { possibleEntryId } = await stateOf(caseId);
    expect(possibleEntryId).toBe(await idOf(again.reference));
    const receiptId = (await stateOf(caseId)).id;
    const settled = await examiner.api.statements.settle({
      entryId: possibleEntryId ?? '',
      receiptId,
      same: true,
      reason: 'Банк төлемді қайта өткізген.',
    });
    expect(settled).toEqual({ outcome: 'settled' });
    expect(await stateOf(caseId)).toMatchObject({ found: { entryId: possibleEntryId }, reversed: null });
  });

  it('paid again weeks later by the same payer, may be matched with the new payment', async () => {
    const number = next('W');
    const caseId = await application(number);
    await imported([paid(number), takenBack(number)]);
    backend.setClock(new Date(`${addDays(today, 21)}T07:00:00Z`));
    const anew = paid(next('W'), { date: addDays(today, 20), payerNumber: '950630450124' });
    await imported([anew, paid(next('W'), { date: addDays(today, 20), payer: 'Иванов' })]);
    backend.setClock(null);
    const { possibleEntryId, id } = await stateOf(caseId);
    expect(possibleEntryId).toBe(await idOf(anew.reference));
    const reason = 'Баж қайта төленген.';
    await examiner.api.statements.settle({ entryId: possibleEntryId ?? '', receiptId: id, same: true, reason });
    expect(await stateOf(caseId)).toMatchObject({ found: { entryId: possibleEntryId }, reversed: null });
  });

  it('of another department is none of ours', async () => {
    const number = next('O');
    const caseId = await application(number);
    await imported([paid(number)]);
    const almaty = await officer(backend, 'examiner', { departmentId: 'almaty', unitId: null });
    expect(await imported([takenBack(number)], statementCsv, almaty)).toMatchObject({ reversals: 1, reversed: 0 });
    expect((await stateOf(caseId)).reversed).toBeNull();
    expect(await entries('reversals')).toEqual([]);
    expect((await almaty.api.statements.entries({ view: 'reversals' })).items).toHaveLength(1);
  });
});

describe('its receipt', () => {
  const remarks = [{ group: 'receipt' as const, inviteeId: null, field: 'number', words: 'Баж кері қайтарылған' }];

  it('is spent on nothing: neither handed in again, nor on another application', async () => {
    const number = next('S');
    const caseId = await application(number);
    await imported([paid(number), takenBack(number)]);
    await act(intake, caseId, (at) => intake.api.cases.returnIncomplete({ ...at, remarks }));
    const refused = { outcome: 'incomplete', problems: [{ group: 'receipt', problem: 'receipt-reversed' }] };
    expect(await signAndSubmit(applicant, caseId)).toMatchObject(refused);
    const other = next('S');
    await imported([paid(other), takenBack(other)]);
    await expect(application(other)).rejects.toThrow('receipt-reversed');
  });

  it('also when an officer matched what was only alike', async () => {
    const number = next('L');
    const caseId = await application(number);
    const payment = paid(number, { date: addDays(today, -1) });
    await imported([payment]);
    const entryId = await idOf(payment.reference);
    const { id } = await stateOf(caseId);
    await examiner.api.statements.settle({ entryId, receiptId: id, same: true, reason: 'Кешке төленген.' });
    await imported([takenBack(number)]);
    expect(await toldOf(caseId)).toEqual([1, 1]);
    await act(intake, caseId, (at) => intake.api.cases.returnIncomplete({ ...at, remarks }));
    expect(await signAndSubmit(applicant, caseId)).toMatchObject({ problems: [{ problem: 'receipt-reversed' }] });
  });

  it('with which one applies before the reversal is known is found to be unpaid', async () => {
    const number = next('T');
    await imported([paid(number)]);
    const caseId = await application(number);
    expect((await stateOf(caseId)).reversed).toBeNull();
    await imported([takenBack(number)]);
    expect((await stateOf(caseId)).reversed).not.toBeNull();
  });
});

describe('while the duty is not paid (clauses 8, 11)', () => {
  const numberOf = async (caseId: string) => (await stateOf(caseId)).number;

  it('no invitation is issued; when the payment stands again, it is', async () => {
    const caseId = await proposedCase(backend, { applicant, examiner });
    const number = await numberOf(caseId);
    const { paidOn } = await stateOf(caseId);
    const back = takenBack(number, { date: paidOn });
    await imported([paid(number, { date: paidOn }), back]);
    await backend.runJobs();
    const seen = await head.api.cases.read({ caseId });
    expect(seen.obstacles).toEqual([{ action: 'decide', why: 'payment-reversed' }]);
    expect(seen.actions).not.toContain('decide');
    expect(await decide(head, caseId)).toEqual({ outcome: 'payment-reversed' });
    expect((await applicant.api.applications.read({ caseId })).invitations).toEqual([]);
    const [reversalId, entryId] = [await idOf(back.reference), (await stateOf(caseId)).found?.entryId ?? ''];
    const reason = 'Банктің хаты: қате жазылған.';
    const settle = { reversalId, entryId, same: false, reason };
    expect(await examiner.api.statements.settleReversal(settle)).toEqual({ outcome: 'settled' });
    expect(await decide(head, caseId)).toEqual({ outcome: 'decided' });
  });

  it('everybody may be refused', async () => {
    const items = (ids: string[]) =>
      ids.map((inviteeId) => ({
        inviteeId,
        outcome: 'refuse' as const,
        grounds: [{ ground: '16.9' as const, evidence: 'Жалған мәлімет берілген.' }],
      }));
    const caseId = await proposedCase(backend, { applicant, examiner }, { items });
    const [number, { paidOn }] = [await numberOf(caseId), await stateOf(caseId)];
    await imported([paid(number, { date: paidOn }), takenBack(number, { date: paidOn })]);
    expect((await head.api.cases.read({ caseId })).obstacles).toEqual([]);
    expect(await decide(head, caseId)).toEqual({ outcome: 'decided' });
  });
});

describe('a reversal of no known payment', () => {
  it('is listed, put to its payment by an examiner with a reason, and may be taken from it again', async () => {
    const number = next('H');
    const caseId = await application(number);
    await imported([paid(number)]);
    const back = takenBack(next('H'));
    expect(await imported([back])).toMatchObject({ reversals: 1, reversed: 0 });
    expect(await entries('reversals')).toContain(back.number);
    const reversalId = await idOf(back.reference);
    const detail = await intake.api.statements.entry({ entryId: reversalId });
    const candidate = detail.candidates.find((one) => one.documentNumber === number);
    expect(candidate?.caseNumber).toMatch(/^01-/);
    const settle = { reversalId, entryId: candidate?.id ?? '', reason: 'Банктің хатымен расталды.' };
    const { settleReversal } = examiner.api.statements;
    expect(await settleReversal({ ...settle, same: true })).toEqual({ outcome: 'settled' });
    expect(await settleReversal({ ...settle, same: true })).toEqual({ outcome: 'settled-already' });
    expect(await toldOf(caseId)).toEqual([1, 1]);
    const { other } = await intake.api.statements.entry({ entryId: settle.entryId });
    expect(other).toMatchObject({ id: reversalId, settled: { by: examiner.actor.name, reason: settle.reason } });
    const second = takenBack(next('H'));
    await imported([second]);
    const taken = { ...settle, reversalId: await idOf(second.reference), same: true };
    expect(await settleReversal(taken)).toEqual({ outcome: 'taken' });
    expect(await settleReversal({ ...settle, same: false })).toEqual({ outcome: 'settled' });
    expect((await stateOf(caseId)).reversed).toBeNull();
    // A payment takes no payment back, nor a reversal what came after it.
    await expect(settleReversal({ ...settle, reversalId: settle.entryId, same: true })).rejects.toThrow('not-found');
  });
});

it('of a statement of 500 entries every reversal finds its payment', async () => {
  const numbers = Array.from({ length: 400 }, () => next('N'));
  const back = numbers.slice(0, 100);
  const caseId = await application(back[0] ?? '');
  const lines = [...numbers.map((number) => paid(number)), ...back.map((number) => takenBack(number))];
  expect(await imported(lines)).toMatchObject({ entries: 400, reversals: 100, reversed: 100, exact: 1 });
  expect((await stateOf(caseId)).reversed).not.toBeNull();
});
