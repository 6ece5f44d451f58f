import { readIban } from '@shaqyru/domain/identity/iban';
import type { PlainDate } from '@shaqyru/domain/law/plain-date';
import type { StatementEntry, StatementProblem } from '@shaqyru/domain/statement/statement';
import { readDay } from '../common/read-csv.ts';
import { longest, readAmount, readPayerNumber, type FileRead } from './read-fields.ts';
import { attributeOf, elementsOf, readXml, textOf, type XmlElement } from './xml-element.ts';

type Say = (row: number | null, field: string | null, problem: StatementProblem['problem']) => void;

/** What the file says it is. camt.053.001.02 is of 2009, what the banks began with; later ones name the same things alike. */
const message = /\bxmlns(?::[\w.-]+)?\s*=\s*["']urn:iso:std:iso:20022:tech:xsd:([^"']*)["']/;
const known = /^camt\.053\.001\.(?:0[2-9]|[1-9]\d)$/;

/**
 * Reads one statement of one account from ISO 20022 camt.053.001.02 or later. Of an entry that gathers several payments each
 * is read by itself. The number of the payment document is the payer's end-to-end reference. Money that went out is read if it
 * takes a payment back: its entry is marked as a reversal, or its details tell of a return.
 */
export function readCamt053(xml: string): FileRead {
  const problems: StatementProblem[] = [];
  const say: Say = (row, field, problem) => problems.push({ row, field, problem });
  const read = readXml(xml);
  if (!read.ok) return { ok: false, problems: [{ row: read.line, field: null, problem: read.problem }] };
  const [document] = elementsOf(read.root, 'Document');
  const statements = elementsOf(document, 'BkToCstmrStmt', 'Stmt');
  const [source] = statements;
  if (!document || !source) return { ok: false, problems: [{ row: null, field: null, problem: 'not-a-statement' }] };
  // A file that does not say is judged by its elements.
  const said = message.exec(xml)?.[1];
  if (said !== undefined && !known.test(said)) say(null, 'xmlns', 'other-version');
  if (statements.length > 1) say(null, 'Stmt', 'several-statements');

  const account = readIban(textOf(source, 'Acct', 'Id', 'IBAN') || textOf(source, 'Acct', 'Id', 'Othr', 'Id'));
  if (account === null) say(null, 'Acct/Id/IBAN', 'not-an-account');
  const bank = bankOf(source);
  if (bank === '') say(null, 'Acct/Svcr/FinInstnId', 'required');
  if (bank.length > longest.bank) say(null, 'Acct/Svcr/FinInstnId', 'too-long');
  const [opening, closing] = [balanceOf(source, ['OPBD', 'PRCD'], say), balanceOf(source, ['CLBD'], say)];
  const from = dayOf(textOf(source, 'FrToDt', 'FrDtTm')) ?? opening.on;
  const to = dayOf(textOf(source, 'FrToDt', 'ToDtTm')) ?? closing.on;

  const entries: StatementEntry[] = [];
  let debitTiyn = 0;
  for (const [index, entry] of elementsOf(source, 'Ntry').entries()) {
    const row = index + 1;
    const amount = tengeOf(entry, row, say);
    const status = textOf(entry, 'Sts', 'Cd') || textOf(entry, 'Sts');
    if (status !== 'BOOK') say(row, 'Sts', 'not-booked');
    const direction = textOf(entry, 'CdtDbtInd');
    if (direction === 'DBIT') {
      debitTiyn += amount;
      if (isReversal(entry)) entries.push(...readPayments(entry, row, amount, say).map(takenBack));
    } else if (direction === 'CRDT') entries.push(...readPayments(entry, row, amount, say));
    else say(row, 'CdtDbtInd', 'required');
  }
  const [creditCount, creditTiyn] = [summaryOf(source, 'NbOfNtries', say), summaryOf(source, 'Sum', say)];
  const credits = elementsOf(source, 'Ntry').filter((entry) => textOf(entry, 'CdtDbtInd') === 'CRDT').length;
  if (problems.length > 0 || account === null || !from || !to) {
    if (!from || !to) say(null, 'FrToDt', 'not-a-date');
    return { ok: false, problems };
  }
  const totals = {
    openingTiyn: opening.tiyn,
    closingTiyn: closing.tiyn,
    debitTiyn,
    // The bank counts entries, of which one may gather several payments.
    creditCount:
      creditCount === null ? null : creditCount + entries.filter(({ reversal }) => !reversal).length - credits,
    creditTiyn,
  };
  return { ok: true, statement: { account, bank, from, to, totals, entries } };
}

function isReversal(entry: XmlElement): boolean {
  const details = elementsOf(entry, 'NtryDtls').flatMap((one) => elementsOf(one, 'TxDtls'));
  return textOf(entry, 'RvslInd') === 'true' || details.some((one) => elementsOf(one, 'RtrInf').length > 0);
}

function takenBack(entry: StatementEntry): StatementEntry {
  return { ...entry, reversal: true };
}

function bankOf(source: XmlElement): string {
  const [institution] = elementsOf(source, 'Acct', 'Svcr', 'FinInstnId');
  return textOf(institution, 'Nm') || textOf(institution, 'BICFI') || textOf(institution, 'BIC');
}

function balanceOf(source: XmlElement, codes: string[], say: Say): { on: PlainDate | null; tiyn: number } {
  const balance = elementsOf(source, 'Bal').find((one) => codes.includes(textOf(one, 'Tp', 'CdOrPrtry', 'Cd')));
  if (!balance) {
    say(null, `Bal/${codes[0] ?? ''}`, 'missing-record');
    return { on: null, tiyn: 0 };
  }
  const sign = textOf(balance, 'CdtDbtInd') === 'DBIT' ? -1 : 1;
  const on = dayOf(textOf(balance, 'Dt', 'Dt') || textOf(balance, 'Dt', 'DtTm'));
  if (!on) say(null, `Bal/${codes[0] ?? ''}/Dt`, 'not-a-date');
  return { on, tiyn: sign * tengeOf(balance, null, say) };
}

/** Of the entries that came in; null when the bank gives no summary. */
function summaryOf(source: XmlElement, figure: 'NbOfNtries' | 'Sum', say: Say): number | null {
  const text = textOf(source, 'TxsSummry', 'TtlCdtNtries', figure);
  if (text === '') return null;
  const value = figure === 'Sum' ? readAmount(text) : /^\d{1,6}$/.test(text) ? Number(text) : null;
  if (value === null) say(null, `TxsSummry/TtlCdtNtries/${figure}`, figure === 'Sum' ? 'not-an-amount' : 'not-a-count');
  return value;
}

/** The amount in tiyn; 0 when it is none, or of another currency, which is said. */
function tengeOf(element: XmlElement, row: number | null, say: Say): number {
  const [amount] = elementsOf(element, 'Amt');
  const tiyn = readAmount(textOf(amount));
  if (tiyn === null) say(row, 'Amt', amount ? 'not-an-amount' : 'required');
  else if (attributeOf(amount, 'Ccy') !== 'KZT') say(row, 'Amt', 'not-tenge');
  return tiyn ?? 0;
}

function dayOf(text: string): PlainDate | null {
  return readDay(text.slice(0, 10));
}

/** The payments of one entry: of a gathered one, each by itself. */
function readPayments(entry: XmlElement, row: number, amount: number, say: Say): StatementEntry[] {
  const bookedOn = dayOf(textOf(entry, 'BookgDt', 'Dt') || textOf(entry, 'BookgDt', 'DtTm'));
  if (!bookedOn) say(row, 'BookgDt', textOf(entry, 'BookgDt', 'Dt') === '' ? 'required' : 'not-a-date');
  if (amount === 0) say(row, 'Amt', 'not-an-amount');
  const reference = textOf(entry, 'AcctSvcrRef') || textOf(entry, 'NtryRef');
  const payments = elementsOf(entry, 'NtryDtls').flatMap((details) => elementsOf(details, 'TxDtls'));
  const several = payments.length > 1;
  const parts = several ? payments.map((payment) => partOf(payment, row, say)) : [amount];
  if (parts.reduce((sum, part) => sum + part, 0) !== amount) say(row, 'NtryDtls', 'parts-differ');
  return parts.flatMap((amountTiyn, index) => {
    const payment = payments[index];
    const own = textOf(payment, 'Refs', 'AcctSvcrRef') || `${reference}/${index + 1}`;
    const texts = {
      reference: several ? own : reference || textOf(payment, 'Refs', 'AcctSvcrRef'),
      number: documentNumberOf(payment),
      payer: partyOf(payment),
      purpose: elementsOf(payment, 'RmtInf', 'Ustrd')
        .map((line) => textOf(line))
        .join(' '),
    };
    if (texts.reference === '' || (several && own.startsWith('/'))) say(row, 'AcctSvcrRef', 'required');
    if (texts.number === '') say(row, 'EndToEndId', 'required');
    for (const [name, text] of Object.entries(texts))
      if (text.length > longest[name as keyof typeof texts]) say(row, name, 'too-long');
    const payerNumber = payerNumberOf(payment, row, say);
    const { reference: ref, number, payer, purpose } = texts;
    if (!bookedOn) return [];
    return [
      {
        row,
        reference: ref,
        bookedOn,
        documentNumber: number,
        amountTiyn,
        payerName: payer,
        payerNumber,
        purpose,
        reversal: false,
      },
    ];
  });
}

function partOf(payment: XmlElement, row: number, say: Say): number {
  const [details] = elementsOf(payment, 'AmtDtls', 'TxAmt');
  return tengeOf(elementsOf(payment, 'Amt').length > 0 ? payment : (details ?? payment), row, say);
}

/** What stands on the receipt: the number of the payment document, as the payer's bank passed it on. */
function documentNumberOf(payment: XmlElement | undefined): string {
  const names = ['EndToEndId', 'TxId', 'InstrId'];
  return names.map((name) => textOf(payment, 'Refs', name)).find((text) => text !== '' && text !== 'NOTPROVIDED') ?? '';
}

/** The payer: since version 8 a person stands one element deeper. */
function debtorOf(payment: XmlElement | undefined): XmlElement | undefined {
  const [debtor] = elementsOf(payment, 'RltdPties', 'Dbtr');
  return elementsOf(debtor, 'Pty')[0] ?? debtor;
}

function partyOf(payment: XmlElement | undefined): string {
  return textOf(debtorOf(payment), 'Nm');
}

function payerNumberOf(payment: XmlElement | undefined, row: number, say: Say): string | null {
  const debtor = debtorOf(payment);
  const text = textOf(debtor, 'Id', 'PrvtId', 'Othr', 'Id') || textOf(debtor, 'Id', 'OrgId', 'Othr', 'Id');
  const number = readPayerNumber(text);
  if (text !== '' && number === null) say(row, 'Dbtr/Id', 'not-an-identifier');
  return number;
}
