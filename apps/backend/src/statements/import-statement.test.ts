import { stateDuty } from '@shaqyru/domain/duty/state-duty';
import { addDays, type PlainDate } from '@shaqyru/domain/law/plain-date';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Clock } from '../common/clock.ts';
import { signAndSubmit, submitted } from '../testing/applications.ts';
import { startBackend, type TestBackend } from '../testing/backend.ts';
import { aigul, answers, invitee, officer, signIn, type TestApplicant, type TestOfficer } from '../testing/people.ts';
import { statementCsv, statementXml, type BankLine } from '../testing/statements.ts';

let backend: TestBackend;
let applicant: TestApplicant;
let examiner: TestOfficer;
let intake: TestOfficer;
let today: PlainDate;
let duty: number;
let count = 0;

beforeAll(async () => {
  backend = await startBackend();
  applicant = await signIn(backend, aigul);
  [examiner, intake] = [await officer(backend, 'examiner'), await officer(backend, 'intake')];
  today = backend.get(Clock).today();
  duty = stateDuty({ paidOn: today, invitees: 1 }).value;
});
afterAll(() => backend.close());

const tenge = (tiyn: number) => (tiyn / 100).toFixed(2);
const next = () => String((count += 1)).padStart(4, '0');
/** A line that nobody's receipt is like, unless said. */
function line(given: Partial<BankLine> = {}): BankLine {
  const serial = next();
  return {
    reference: `REF-${serial}`,
    number: `X-${serial}`,
    date: today,
    amount: tenge(duty),
    payer: 'Иванов',
    ...given,
  };
}
async function application(receipt: Partial<{ number: string; paidOn: PlainDate; amountTiyn: number; bank: string }>) {
  const given = answers(today, [invitee()]);
  const { caseId } = await submitted(backend, applicant, { ...given, receipt: { ...given.receipt, ...receipt } });
  return caseId;
}
const imported = async (lines: BankLine[], preview = false) => {
  const answer = await examiner.api.statements.importFile({ text: statementCsv(lines), preview });
  if (answer.outcome !== 'imported' && answer.outcome !== 'preview') throw new Error(JSON.stringify(answer));
  return answer.counts;
};
const stateOf = async (caseId: string) => {
  const [state] = await intake.api.statements.ofCase({ caseId });
  if (!state) throw new Error('no receipt');
  return state;
};
const entryOf = async (reference: string) => {
  const [row] = await backend.database.sql<{ id: string }>(`SELECT id FROM statement_entry WHERE reference = $1`, [
    reference,
  ]);
  return intake.api.statements.entry({ entryId: row?.id ?? '' });
};
const settle = (entryId: string, receiptId: string, same: boolean) =>
  examiner.api.statements.settle({ entryId, receiptId, same, reason: 'Банк хатымен расталды.' });
async function listed(view: 'unmatched' | 'found' | 'differing' | 'twice'): Promise<string[]> {
  const page = await intake.api.statements.receipts({ view, limit: 100 });
  return page.items.map(({ caseId }) => caseId);
}

describe('a statement is taken in', () => {
  it('looked at first; then the same number, day and amount are matched, and what is only alike waits', async () => {
    const [exact, later, stranger] = [
      await application({ number: 'KB-00127' }),
      await application({ number: '900' }),
      await application({ number: '901' }),
    ];
    const lines = [
      line({ number: 'КВ 00127' }),
      line({ number: '900', date: addDays(today, -1) }),
      line({ number: '777', date: addDays(today, -2), payer: 'SERIKKYZY AIGUL' }),
      line(),
    ];
    const counts = { entries: 4, added: 4, known: 0, exact: 1, possible: 2, unmatched: 1, sumTiyn: duty * 4 };
    expect(await imported(lines, true)).toMatchObject(counts);
    expect(await examiner.api.statements.list()).toEqual([]);
    expect((await stateOf(exact)).found).toBeNull();
    expect(await imported(lines)).toMatchObject(counts);
    expect((await stateOf(exact)).found).toMatchObject({ exact: true, bank: 'АО «Народный Банк»', bookedOn: today });
    expect(await stateOf(later)).toMatchObject({ found: null, possibleEntryId: expect.any(String) as string });
    expect(await listed('found')).toEqual([exact]);
    expect(await listed('unmatched')).toEqual(expect.arrayContaining([later, stranger]));
    const { items } = await intake.api.statements.entries({ view: 'possible' });
    expect(items.map(({ documentNumber }) => documentNumber)).toEqual(['900', '777']);
    const [audit] = await backend.database.sql(`SELECT data FROM audit_entry WHERE action = 'statement.import'`);
    expect(audit).toEqual({ data: { entries: 4, added: 4, exact: 1, possible: 2, reversed: 0 } });
  });

  it('the same file is known; of a statement that overlaps only the new is taken; one reference is one payment', async () => {
    const [first, second] = [line(), line()];
    await imported([first]);
    const again = await examiner.api.statements.importFile({ text: statementCsv([first]), preview: false });
    expect(again).toMatchObject({ outcome: 'known-file', importedBy: examiner.actor.name });
    expect(await imported([first, second])).toMatchObject({ entries: 2, added: 1, known: 1 });
    // The same statement in the bank's other form.
    const answer = await examiner.api.statements.importFile({ text: statementXml([first, second]), preview: false });
    expect(answer).toMatchObject({ outcome: 'imported', counts: { added: 0, known: 2 } });
    const changed = await examiner.api.statements.importFile({
      text: statementCsv([{ ...first, amount: tenge(duty + 100) }, line()]),
      preview: false,
    });
    expect(changed).toMatchObject({ outcome: 'invalid', problems: [{ row: 4, problem: 'known-otherwise' }] });
  });

  it('nothing of a file that does not add up is kept', async () => {
    const text = statementCsv([line()], [`closing;;${today};;1,00;;;`]);
    const answer = await examiner.api.statements.importFile({ text, preview: false });
    expect(answer).toMatchObject({ outcome: 'invalid', totals: [{ figure: 'closing-balance', said: 100 }] });
    const kept = await backend.database.sql(`SELECT FROM statement_entry WHERE reference = $1`, [
      `REF-${String(count).padStart(4, '0')}`,
    ]);
    expect(kept).toEqual([]);
  });

  it('imported at once by two, each entry is taken once', async () => {
    const lines = [line(), line()];
    const [one, other] = await Promise.all([
      examiner.api.statements.importFile({ text: statementCsv(lines), preview: false }),
      examiner.api.statements.importFile({ text: statementXml(lines), preview: false }),
    ]);
    const added = [one, other].map((answer) => (answer.outcome === 'imported' ? answer.counts.added : -1));
    expect(added.toSorted()).toEqual([0, 2]);
  });
});

describe('a receipt that comes after its statement', () => {
  it('is found when its application is submitted', async () => {
    const number = `L-${next()}`;
    await imported([line({ number })]);
    const caseId = await application({ number });
    expect((await stateOf(caseId)).found).toBeNull();
    expect((await backend.runJobs()).filter(({ name }) => name === 'match-receipt')).toEqual([]);
    expect((await stateOf(caseId)).found).toMatchObject({ exact: true });
  });

  it('another receipt in its place lets the payment go, and is looked for itself', async () => {
    const [wrong, right] = [`W-${next()}`, `W-${next()}`];
    await imported([line({ number: wrong }), line({ number: right })]);
    const caseId = await application({ number: wrong });
    await backend.runJobs();
    const before = (await stateOf(caseId)).found?.entryId;
    const { version } = await intake.api.cases.read({ caseId });
    const remarks = [{ group: 'receipt' as const, inviteeId: null, field: 'number', words: 'Нөмірді тексеріңіз' }];
    await intake.api.cases.returnIncomplete({ caseId, version, remarks });
    const draft = await applicant.api.applications.readDraft({ caseId });
    await applicant.api.applications.saveAnswers({
      caseId,
      version: draft.version,
      group: 'receipt',
      inviteeId: null,
      answers: { ...draft.answers.receipt, number: right },
    });
    expect((await signAndSubmit(applicant, caseId)).outcome).toBe('submitted');
    await backend.runJobs();
    const after = (await stateOf(caseId)).found?.entryId;
    expect(before).toBeDefined();
    expect(after).toBeDefined();
    expect(after).not.toBe(before);
  });
});

describe('what is only alike', () => {
  it('is matched by an examiner with a reason, and may be taken apart again', async () => {
    const number = `P-${next()}`;
    const caseId = await application({ number });
    const bank = line({ number, date: addDays(today, -1) });
    await imported([bank]);
    const entry = await entryOf(bank.reference);
    const [match] = entry.matches;
    expect(match).toMatchObject({ status: 'possible', exact: false, agrees: ['number', 'near-day', 'amount'] });
    const receiptId = match?.receipt.id ?? '';
    expect(await settle(entry.id, receiptId, true)).toEqual({ outcome: 'settled' });
    expect(await settle(entry.id, receiptId, true)).toEqual({ outcome: 'settled-already' });
    expect((await stateOf(caseId)).found).toMatchObject({ exact: false, entryId: entry.id });
    expect((await entryOf(bank.reference)).matches[0]?.settled).toMatchObject({
      by: examiner.actor.name,
      reason: 'Банк хатымен расталды.',
    });
    expect(await settle(entry.id, receiptId, false)).toEqual({ outcome: 'settled' });
    expect(await stateOf(caseId)).toMatchObject({ found: null, possibleEntryId: null });
    const actions = await backend.database.sql<{ action: string }>(
      `SELECT action FROM audit_entry WHERE subject_id = $1 AND action <> 'statement.read-entry' ORDER BY id`,
      [entry.id],
    );
    expect(actions.map(({ action }) => action)).toEqual(['receipt.match', 'receipt.tell-apart']);
  });

  it('a payment that another receipt has is not matched again: it is listed as used twice', async () => {
    const number = `T-${next()}`;
    const honest = await application({ number, bank: 'Халық Банк' });
    // The bank's name and the day are others, so it passed as another receipt.
    const again = await application({ number, bank: 'Каспи Банк', paidOn: addDays(today, -1) });
    const bank = line({ number });
    expect(await imported([bank])).toMatchObject({ exact: 1, possible: 0 });
    expect((await stateOf(honest)).found).not.toBeNull();
    expect(await stateOf(again)).toMatchObject({ found: null, possibleEntryId: null, usedBy: { caseId: honest } });
    expect(await listed('twice')).toEqual([again]);
    const entry = await entryOf(bank.reference);
    const open = entry.matches.find(({ status }) => status === 'possible');
    expect(await settle(entry.id, open?.receipt.id ?? '', true)).toEqual({ outcome: 'taken' });
    expect(await settle(entry.id, open?.receipt.id ?? '', false)).toEqual({ outcome: 'settled' });
    expect(await listed('twice')).toEqual([]);
  });

  it('one payment booked twice is matched once; the other entry stays open', async () => {
    const number = `D-${next()}`;
    const caseId = await application({ number });
    expect(await imported([line({ number }), line({ number })])).toMatchObject({ exact: 1, possible: 0, unmatched: 1 });
    expect((await stateOf(caseId)).found).not.toBeNull();
  });
});

describe('an amount that is not the duty due', () => {
  it.each([
    ['more than the duty was paid', 100, 0, true],
    ['exactly the duty was paid', 0, 0, false],
    ['less reached the bank than the receipt says', 0, -100, true],
  ])('%s', async (_what, onReceipt, inBank, differs) => {
    const number = `A-${next()}`;
    const caseId = await application({ number, amountTiyn: duty + onReceipt });
    const bank = line({ number, amount: tenge(duty + onReceipt + inBank) });
    await imported([bank]);
    if (inBank !== 0) {
      const entry = await entryOf(bank.reference);
      await settle(entry.id, entry.matches[0]?.receipt.id ?? '', true);
    }
    expect((await listed('differing')).includes(caseId)).toBe(differs);
    expect((await stateOf(caseId)).needTiyn).toBe(duty);
  });
});

describe('another department', () => {
  it('sees nothing, matches nothing, and may import the same statement for itself', async () => {
    const number = `O-${next()}`;
    await application({ number });
    const almaty = await officer(backend, 'examiner', { departmentId: 'almaty', unitId: null });
    const text = statementCsv([line({ number })]);
    expect(await almaty.api.statements.importFile({ text, preview: false })).toMatchObject({
      outcome: 'imported',
      counts: { exact: 0, possible: 0, unmatched: 1 },
    });
    expect((await almaty.api.statements.receipts({})).items).toEqual([]);
    expect((await almaty.api.statements.entries({})).items).toHaveLength(1);
    const answer = await examiner.api.statements.importFile({ text, preview: false });
    expect(answer).toMatchObject({ outcome: 'imported', counts: { exact: 1 } });
  });
});

it('the lists are read page by page, none twice and none left out', async () => {
  await imported(Array.from({ length: 7 }, (_, index) => line({ date: addDays(today, -10 - (index % 3)) })));
  const [whole, pages] = [await intake.api.statements.entries({ limit: 100 }), [] as string[]];
  for (let cursor: string | undefined, more = true; more;) {
    const page = await intake.api.statements.entries({ limit: 3, ...(cursor ? { cursor } : {}) });
    pages.push(...page.items.map(({ id }) => id));
    cursor = page.next ?? undefined;
    more = cursor !== undefined;
  }
  expect(pages).toEqual(whole.items.map(({ id }) => id));
});
