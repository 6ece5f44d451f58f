import { plainDate } from '@shaqyru/domain/law/plain-date';
import { describe, expect, it } from 'vitest';
import { account, statementCsv, statementXml, type BankLine } from '../testing/statements.ts';
import { mostEntries } from './read-fields.ts';
import { readStatement } from './read-statement.ts';

const today = plainDate('2026-11-24');
const line: BankLine = {
  reference: 'R1',
  number: 'KB-451',
  date: '2026-11-20',
  amount: '2162.50',
  payer: 'СЕРІКҚЫЗЫ АЙГҮЛ',
  payerNumber: '950630450124',
};
const lines = [line, { ...line, reference: 'R2', number: '452', date: '2026-11-21', amount: '4325.00' }];

const expected = {
  account,
  bank: 'АО «Народный Банк»',
  from: '2026-11-20',
  to: '2026-11-21',
  totals: { openingTiyn: 100_000, closingTiyn: 748_750, debitTiyn: 0, creditCount: 2, creditTiyn: 648_750 },
  entries: [
    {
      reference: 'R1',
      bookedOn: '2026-11-20',
      documentNumber: 'KB-451',
      amountTiyn: 216_250,
      payerName: 'СЕРІКҚЫЗЫ АЙГҮЛ',
      payerNumber: '950630450124',
    },
    { reference: 'R2', bookedOn: '2026-11-21', documentNumber: '452', amountTiyn: 432_500 },
  ],
};

function statementOf(text: string) {
  const read = readStatement(text, today);
  if (!read.ok) throw new Error(JSON.stringify(read));
  return read.statement;
}

function problemsOf(text: string) {
  const read = readStatement(text, today);
  return read.ok ? [] : read.problems.map(({ row, field, problem }) => [row, field, problem]);
}

describe('the same statement in each form of it', () => {
  const xml = statementXml(lines);
  const prefixed = xml.replace(/<(\/?)(?=[A-Z])/g, '<$1b:').replace('xmlns=', 'xmlns:b=');
  const deeper = (one: BankLine) =>
    `<NtryDtls><TxDtls><Refs><EndToEndId>NOTPROVIDED</EndToEndId><TxId>${one.number}</TxId></Refs><RltdPties><Dbtr><Pty><Nm>${one.payer ?? ''}</Nm><Id><PrvtId><Othr><Id>950630450124</Id></Othr></PrvtId></Id></Pty></Dbtr></RltdPties></TxDtls></NtryDtls>`;
  it.each([
    ['CSV', statementCsv(lines)],
    [
      'CSV with commas, Windows line ends and the mark of UTF-8',
      `\uFEFF${statementCsv(lines).replaceAll(',00', '.00').replaceAll(';', ',').replaceAll('\n', '\r\n')}`,
    ],
    [
      'CSV with days and sums as they are written here',
      statementCsv(lines)
        .replaceAll(/(\d{4})-(\d\d)-(\d\d)/g, '$3.$2.$1')
        .replace('4325.00', '4 325,00'),
    ],
    ['camt.053.001.02', xml],
    ['with prefixes', prefixed],
    ['camt.053.001.08, the payer one element deeper', statementXml(lines, { version: '08', details: deeper })],
    ['with characters written as numbers', xml.replaceAll('«', '&#171;').replaceAll('»', '&#xBB;')],
  ])('%s', (_what, text) => {
    expect(statementOf(text)).toMatchObject(expected);
  });

  it('of an entry that gathers payments each is read; money that went out is counted for the balance', () => {
    const gathered = (one: BankLine) =>
      `<NtryDtls>${['1081.25', '1081.25']
        .map(
          (amount, index) =>
            `<TxDtls><Refs><EndToEndId>G${index}</EndToEndId></Refs><AmtDtls><TxAmt><Amt Ccy="KZT">${amount}</Amt></TxAmt></AmtDtls><RltdPties><Dbtr><Nm>${one.payer ?? ''}</Nm></Dbtr></RltdPties></TxDtls>`,
        )
        .join('')}</NtryDtls>`;
    const out = '<Ntry><Amt Ccy="KZT">500</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts></Ntry>';
    const text = statementXml([line], { details: gathered })
      .replace('</Stmt>', `${out}</Stmt>`)
      .replace('>3162.50<', '>2662.50<');
    expect(statementOf(text).entries).toMatchObject([
      { reference: 'R1/1', documentNumber: 'G0', amountTiyn: 108_125 },
      { reference: 'R1/2', documentNumber: 'G1', amountTiyn: 108_125 },
    ]);
    expect(problemsOf(text.replace('>1081.25<', '>1081.24<'))).toEqual([[1, 'NtryDtls', 'parts-differ']]);
  });
});

describe('what the bank took back', () => {
  const back = { ...line, reference: 'R3', date: '2026-11-23', reversal: true };
  const csv = statementCsv([...lines, back]);
  const xml = statementXml([...lines, back]);
  const returned = '<RtrInf><Rsn><Cd>AC04</Cd></Rsn></RtrInf></TxDtls></NtryDtls></Ntry>\n</Stmt>';
  it.each([
    ['CSV: a record of its own', csv],
    [
      'CSV: an amount below zero among the credits, which the bank counts and sums with them',
      csv
        .replace('reversal;R3;2026-11-23;KB-451;', 'credit;R3;2026-11-23;KB-451;-')
        .replace('total;;;2;6487.50', 'total;;;3;4325.00'),
    ],
    ['camt.053: money that went out, marked as a reversal', xml],
    [
      'camt.053: money that went out, with a return in its details',
      xml.replace('<RvslInd>true</RvslInd>', '').replace('</TxDtls></NtryDtls></Ntry>\n</Stmt>', returned),
    ],
  ])('%s', (_what, text) => {
    const { entries, totals } = statementOf(text);
    expect(
      entries.map(({ reference, documentNumber, amountTiyn, reversal }) => [
        reference,
        documentNumber,
        amountTiyn,
        reversal,
      ]),
    ).toEqual([
      ['R1', 'KB-451', 216_250, false],
      ['R2', '452', 432_500, false],
      ['R3', 'KB-451', 216_250, true],
    ]);
    expect(totals).toMatchObject({ debitTiyn: 216_250, creditCount: 2, creditTiyn: 648_750 });
  });

  it('camt.053: other money that went out is nobody’s payment', () => {
    const { entries } = statementOf(xml.replace('<RvslInd>true</RvslInd>', '<RvslInd>false</RvslInd>'));
    expect(entries.map(({ reference }) => reference)).toEqual(['R1', 'R2']);
  });
});

describe('a file that is wrong is not taken at all', () => {
  const csv = statementCsv(lines);
  const edit = (from: string | RegExp, to: string) => csv.replace(from, to);
  it.each<[string, string, (string | number | null)[][]]>([
    ['nothing', '', [[1, null, 'not-csv']]],
    [
      'another table',
      'id,name\n1,x',
      ['record', 'reference', 'date', 'number', 'amount', 'payer', 'payer_number', 'purpose'].map((c) => [
        1,
        c,
        'missing-column',
      ]),
    ],
    ['no entries', statementCsv([]), [[null, null, 'no-entries']]],
    ['a record that there is not', edit('credit;R2', 'income;R2'), [[5, 'record', 'unknown-record']]],
    ['no balance at the beginning', edit(/opening.*\n/, ''), [[null, 'opening', 'missing-record']]],
    ['two balances at the end', edit(/(closing.*\n)/, '$1$1'), [[7, 'record', 'repeated-record']]],
    ['another country’s account', edit(account, 'DE89370400440532013000'), [[2, 'reference', 'not-an-account']]],
    ['no such day', edit('R2;2026-11-21', 'R2;2026-11-31'), [[5, 'date', 'not-a-date']]],
    ['a day outside the statement', edit('R1;2026-11-20', 'R1;2026-10-20'), [[4, 'date', 'out-of-period']]],
    ['a day to come', csv.replaceAll('2026-11-21', '2026-11-25'), [[null, null, 'out-of-period']]],
    [
      'no amount, no number',
      edit('KB-451;2162.50', ';'),
      [
        [4, 'number', 'required'],
        [4, 'amount', 'required'],
      ],
    ],
    ['a payment of nothing', edit('451;2162.50', '451;-0.00'), [[4, 'amount', 'not-an-amount']]],
    ['a balance below zero', edit(/opening(.*)1000,00/, 'opening$1-1000,00'), [[3, 'amount', 'not-an-amount']]],
    ['an IIN with a wrong digit', edit('950630450124', '950630450125'), [[4, 'payer_number', 'not-an-identifier']]],
    ['one reference twice', edit('R2', 'R1'), [[5, 'reference', 'repeated-reference']]],
    ['a row that is cut off', edit(/;950630450124;мемлекеттік баж\n/, '\n'), [[4, null, 'not-csv']]],
    ['a payer too long', edit('СЕРІКҚЫЗЫ АЙГҮЛ', 'А'.repeat(301)), [[4, 'payer', 'too-long']]],
    [
      'more than are taken at once',
      statementCsv(Array.from({ length: mostEntries + 1 }, (_, n) => ({ ...line, reference: `R${n}` }))),
      [[null, null, 'too-many-rows']],
    ],
  ])('CSV: %s', (_what, text, problems) => {
    expect(problemsOf(text)).toEqual(problems);
  });

  const xml = statementXml(lines);
  const entity = '<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>';
  it.each<[string, string, (string | number | null)[][]]>([
    ['a type of document', xml.replace('<Document', `${entity}<Document`), [[null, null, 'document-type']]],
    [
      'a file from elsewhere',
      xml.replace('<Document', '<!doctype d SYSTEM "file:///etc/passwd"><Document'),
      [[null, null, 'document-type']],
    ],
    ['an element that is not closed', xml.replace('</Stmt>', ''), [[8, null, 'not-xml']]],
    ['another document', '<html><body/></html>', [[null, null, 'not-a-statement']]],
    ['another message', xml.replace('camt.053', 'camt.054'), [[null, 'xmlns', 'other-version']]],
    ['statements of two accounts', xml.replace(/(<Stmt>[^]*<\/Stmt>)/, '$1$1'), [[null, 'Stmt', 'several-statements']]],
    ['dollars', xml.replace('<Ntry><Amt Ccy="KZT">', '<Ntry><Amt Ccy="USD">'), [[1, 'Amt', 'not-tenge']]],
    ['not booked yet', xml.replace('BOOK', 'PDNG'), [[1, 'Sts', 'not-booked']]],
    [
      'no balance at the end',
      xml.replace('CLBD', 'CLAV'),
      [
        [null, 'Bal/CLBD', 'missing-record'],
        [null, 'FrToDt', 'not-a-date'],
      ],
    ],
    ['no number of the payment', xml.replace('KB-451', 'NOTPROVIDED'), [[1, 'EndToEndId', 'required']]],
    ['no reference', xml.replace('<AcctSvcrRef>R2</AcctSvcrRef>', ''), [[2, 'AcctSvcrRef', 'required']]],
  ])('XML: %s', (_what, text, problems) => {
    expect(problemsOf(text)).toEqual(problems);
  });

  it.each([
    ['CSV', csv.replace('451;2162.50', '451;2162.51')],
    ['XML', xml.replace('<Ntry><Amt Ccy="KZT">2162.50', '<Ntry><Amt Ccy="KZT">2162.51')],
  ])('%s: a tiyn too much is found in the sum and in the balance', (_form, text) => {
    const read = readStatement(text, today);
    expect(read.ok ? [] : read.totals).toEqual([
      { figure: 'credit-sum', said: 648_750, found: 648_751 },
      { figure: 'closing-balance', said: 748_750, found: 748_751 },
    ]);
  });
});
