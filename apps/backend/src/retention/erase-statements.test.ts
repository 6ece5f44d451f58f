import { randomUUID } from 'node:crypto';
import { stateDuty } from '@shaqyru/domain/duty/state-duty';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Clock } from '../common/clock.ts';
import { submitted } from '../testing/applications.ts';
import { startBackend, type TestBackend } from '../testing/backend.ts';
import { aigul, answers, invitee, officer, signIn, type TestOfficer } from '../testing/people.ts';
import { statementCsv } from '../testing/statements.ts';

let backend: TestBackend;
let administrator: TestOfficer;
let caseId: string;
let claimed: { number: string; refundId: string };

const references = async () => {
  const rows = await backend.database.sql<{ reference: string }>(
    `SELECT reference FROM statement_entry ORDER BY reference`,
  );
  return rows.map(({ reference }) => reference);
};
const due = async () => {
  const { due: rows } = await administrator.api.retention.read();
  return Object.fromEntries(rows.map((row) => [row.rule, row.due]));
};
const erase = async () => {
  await administrator.api.retention.ask({ reason: 'Мерзімі өткен деректерді жою.' });
  expect(await backend.runJobs()).toEqual([]);
};
const inYears = (years: number) => new Date(Date.now() + years * 365.25 * 86_400_000);

beforeAll(async () => {
  backend = await startBackend();
  const [examiner, intake] = [await officer(backend, 'examiner'), await officer(backend, 'intake')];
  administrator = await officer(backend, 'administrator');
  const today = backend.get(Clock).today();
  const duty = stateDuty({ paidOn: today, invitees: 1 }).value;
  const given = answers(today, [invitee()]);
  const receipt = { ...given.receipt, number: 'KEPT-1', paidOn: today, amountTiyn: duty };
  ({ caseId } = await submitted(backend, await signIn(backend, aigul), { ...given, receipt }));
  const amount = (duty / 100).toFixed(2);
  const lines = ['KEPT-1', 'BACK-1', 'NOBODY-1'].map((number) => ({
    reference: `R-${number}`,
    number,
    date: today,
    amount,
    payer: 'Иванов Пётр',
  }));
  await examiner.api.statements.importFile({ text: statementCsv(lines), preview: false });
  await backend.runJobs();
  const answer = await intake.api.refunds.register({
    claim: {
      claimant: 'Серікқызы Айгүл',
      claimantNumber: '950630450124',
      account: 'KZ86125KZT5004100100',
      claimedOn: today,
    },
    of: { unused: { happened: 'gave-up', bank: 'Халық Банк', number: 'BACK-1', paidOn: today, amountTiyn: duty } },
    preview: false,
    idempotencyKey: randomUUID(),
  });
  if (answer.outcome !== 'registered') throw new Error(JSON.stringify(answer));
  claimed = { number: 'BACK-1', refundId: answer.refundId };
});
afterAll(() => backend.close());

describe('what names a payer and hangs on no case', () => {
  it('is kept for five years', async () => {
    backend.setClock(inYears(4.9));
    expect(await due()).toMatchObject({ statement: 0, refund: 0 });
  });

  it('after them nobody’s payment goes; those of a case that is kept and of a claim that is open stay', async () => {
    backend.setClock(inYears(5.1));
    expect(await due()).toMatchObject({ statement: 1, refund: 0 });
    await erase();
    expect(await references()).toEqual(['R-BACK-1', 'R-KEPT-1']);
  });

  it('of a claim that is over the receipt’s number stays, and not whose it was', async () => {
    backend.setClock(null);
    const head = await officer(backend, 'head');
    await head.api.refunds.decide({ refundId: claimed.refundId, decision: 'refused', words: 'Төлем басқа адамдікі.' });
    backend.setClock(inYears(5.1));
    expect(await due()).toMatchObject({ refund: 1 });
    await erase();
    const [refund] = await backend.database.sql(
      `SELECT receipt_number, claimant, claimant_number, account, words FROM refund WHERE id = $1`,
      [claimed.refundId],
    );
    expect(refund).toEqual({
      receipt_number: claimed.number,
      claimant: '',
      claimant_number: '',
      account: '',
      words: '',
    });
    expect(await references()).toEqual(['R-KEPT-1']);
    expect(await due()).toMatchObject({ statement: 0, refund: 0 });
  });

  it('with the case its payment goes, and the statement of which nothing is left', async () => {
    await backend.database.sql(`UPDATE case_file SET status = 'closed' WHERE id = $1`, [caseId]);
    backend.setClock(inYears(11));
    await erase();
    expect(await references()).toEqual([]);
    expect(await backend.database.sql(`SELECT id FROM bank_statement`)).toEqual([]);
    const { runs } = await administrator.api.retention.read();
    expect(runs[0]?.erased).toMatchObject({ case: 1, statement: 2 });
  });
});
