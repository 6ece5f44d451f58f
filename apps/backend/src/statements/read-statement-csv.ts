import { readIban } from '@shaqyru/domain/identity/iban';
import type { PlainDate } from '@shaqyru/domain/law/plain-date';
import type { StatementEntry, StatementProblem } from '@shaqyru/domain/statement/statement';
import { readCsv, readDay, type CsvRow } from '../common/read-csv.ts';
import { longest, mostEntries, readAmount, readPayerNumber, readSigned, type FileRead } from './read-fields.ts';

export const columns = ['record', 'reference', 'date', 'number', 'amount', 'payer', 'payer_number', 'purpose'] as const;
type Column = (typeof columns)[number];

/** Money that went out and the records of the head and the foot stand beside the entries. */
const mostRows = mostEntries * 2;

/**
 * Reads a statement from CSV. The column `record` says what a line is: `account` (the IBAN in `reference`, the bank in
 * `payer`), `opening` and `closing` (the first and the last day and the balances), `credit` (a payment that came in, or below
 * zero one that the bank took back), `reversal` (the same as the latter), `debit` (other money that went out), and, if the bank
 * gives it, `total` (the number of `credit` lines in `number`, their sum in `amount`).
 */
export function readStatementCsv(csv: string): FileRead {
  const table = readCsv(csv, { columns, mostRows });
  if (!table.ok)
    return {
      ok: false,
      problems: table.problems.map(({ line, column, problem }) => ({ row: line, field: column, problem })),
    };
  const problems: StatementProblem[] = [];
  const say = (row: number | null, field: Column | null, problem: StatementProblem['problem']) => {
    problems.push({ row, field, problem });
  };
  const [entries, heads]: [StatementEntry[], Map<string, CsvRow<Column>>] = [[], new Map()];
  let debitTiyn = 0;
  // Lines below zero among the credits: the bank counts and sums them with the others.
  const takenBack: number[] = [];
  for (const row of table.rows) {
    const record = row.cell('record').toLowerCase();
    if (!row.whole) say(row.line, null, 'not-csv');
    else if (record === 'credit' || record === 'reversal') {
      const read = readEntry(row, record);
      problems.push(...read.problems);
      if (read.entry) entries.push(read.entry);
      if (read.entry?.reversal) {
        debitTiyn += read.entry.amountTiyn;
        if (record === 'credit') takenBack.push(read.entry.amountTiyn);
      }
    } else if (record === 'debit') debitTiyn += amountOf(row, say);
    else if (!isHead(record)) say(row.line, 'record', record === '' ? 'required' : 'unknown-record');
    else if (heads.has(record)) say(row.line, 'record', 'repeated-record');
    else heads.set(record, row);
  }
  for (const record of ['account', 'opening', 'closing'])
    if (!heads.has(record)) problems.push({ row: null, field: record, problem: 'missing-record' });
  const [account, opening, closing, total] = ['account', 'opening', 'closing', 'total'].map((one) => heads.get(one));
  const iban = account ? readIban(account.cell('reference')) : null;
  if (account && iban === null) say(account.line, 'reference', 'not-an-account');
  const bank = account?.cell('payer') ?? '';
  if (account && bank === '') say(account.line, 'payer', 'required');
  if (account && bank.length > longest.bank) say(account.line, 'payer', 'too-long');
  const [from, to] = [dayOf(opening, say), dayOf(closing, say)];
  const [openingTiyn, closingTiyn] = [opening ? amountOf(opening, say) : 0, closing ? amountOf(closing, say) : 0];
  const takenTiyn = takenBack.reduce((sum, amount) => sum + amount, 0);
  const creditTiyn = total ? amountOf(total, say) + takenTiyn : null;
  const creditCount = total ? countOf(total, say) - takenBack.length : null;
  if (problems.length > 0 || iban === null || from === null || to === null) return { ok: false, problems };
  const totals = { openingTiyn, closingTiyn, debitTiyn, creditCount, creditTiyn };
  return { ok: true, statement: { account: iban, bank, from, to, totals, entries } };
}

type Say = (row: number | null, field: Column | null, problem: StatementProblem['problem']) => void;

function isHead(record: string): boolean {
  return ['account', 'opening', 'closing', 'total'].includes(record);
}

/** 0 when it is not one, which is said. */
function amountOf({ line, cell }: CsvRow<Column>, say: Say): number {
  const amount = readAmount(cell('amount'));
  if (amount === null) say(line, 'amount', cell('amount') === '' ? 'required' : 'not-an-amount');
  return amount ?? 0;
}

function countOf({ line, cell }: CsvRow<Column>, say: Say): number {
  if (!/^\d{1,6}$/.test(cell('number'))) say(line, 'number', 'not-a-count');
  return Number(cell('number'));
}

function dayOf(row: CsvRow<Column> | undefined, say: Say): PlainDate | null {
  if (!row) return null;
  const day = readDay(row.cell('date'));
  if (!day) say(row.line, 'date', row.cell('date') === '' ? 'required' : 'not-a-date');
  return day;
}

function readEntry(
  { line, cell }: CsvRow<Column>,
  record: 'credit' | 'reversal',
): { entry: StatementEntry | null; problems: StatementProblem[] } {
  const problems: StatementProblem[] = [];
  const say = (field: Column, problem: StatementProblem['problem']) => problems.push({ row: line, field, problem });
  for (const column of ['reference', 'number', 'payer', 'purpose'] as const)
    if (cell(column).length > longest[column]) say(column, 'too-long');
  for (const column of ['reference', 'date', 'number', 'amount'] as const)
    if (cell(column) === '') say(column, 'required');
  const bookedOn = readDay(cell('date'));
  if (cell('date') !== '' && !bookedOn) say('date', 'not-a-date');
  const signed = readSigned(cell('amount'));
  if (cell('amount') !== '' && signed === null) say('amount', 'not-an-amount');
  const payerNumber = readPayerNumber(cell('payer_number'));
  if (cell('payer_number') !== '' && payerNumber === null) say('payer_number', 'not-an-identifier');
  if (problems.length > 0 || !bookedOn || signed === null) return { entry: null, problems };
  const entry = {
    row: line,
    reference: cell('reference'),
    bookedOn,
    documentNumber: cell('number'),
    amountTiyn: Math.abs(signed),
    payerName: cell('payer'),
    payerNumber,
    purpose: cell('purpose'),
    reversal: record === 'reversal' || signed < 0,
  };
  return { entry, problems };
}
