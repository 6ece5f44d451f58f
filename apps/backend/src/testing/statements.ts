/** A line of a statement; what is absent is right, and of nobody the tests know. Amounts in tenge as the bank writes them. */
export type BankLine = {
  reference: string;
  number: string;
  date: string;
  amount: string;
  payer?: string;
  payerNumber?: string;
  /** The bank took the payment of this number back. */
  reversal?: boolean;
};

export const account = 'KZ86125KZT5004100100';
const header = 'record;reference;date;number;amount;payer;payer_number;purpose';

function tiynOf(amount: string): number {
  return Math.round(Number(amount.replace(',', '.')) * 100);
}

/** What came in and what was taken back, in tiyn. */
function sumsOf(lines: readonly BankLine[]) {
  const sum = (some: readonly BankLine[]) => some.reduce((total, { amount }) => total + tiynOf(amount), 0);
  const payments = lines.filter(({ reversal }) => !reversal);
  const [sumTiyn, backTiyn] = [sum(payments), sum(lines.filter(({ reversal }) => reversal))];
  return { count: payments.length, sumTiyn, openingTiyn: 100_000 + backTiyn, closingTiyn: 100_000 + sumTiyn };
}

/** A statement as CSV, its totals right, over the days of its lines. `foot` replaces the last records. */
export function statementCsv(lines: readonly BankLine[], foot?: string[]): string {
  const days = lines.map(({ date }) => date).toSorted();
  const [from = '2026-01-01', to = from] = [days[0], days.at(-1)];
  const { count, sumTiyn, openingTiyn, closingTiyn } = sumsOf(lines);
  return [
    header,
    `account;${account};;;;АО «Народный Банк»;;`,
    `opening;;${from};;${(openingTiyn / 100).toFixed(2).replace('.', ',')};;;`,
    ...lines.map(
      ({ reference, number, date, amount, payer = '', payerNumber = '', reversal }) =>
        `${reversal ? 'reversal' : 'credit'};${reference};${date};${number};${amount};${payer};${payerNumber};мемлекеттік баж`,
    ),
    ...(foot ?? [
      `closing;;${to};;${(closingTiyn / 100).toFixed(2)};;;`,
      `total;;;${count};${(sumTiyn / 100).toFixed(2)};;;`,
    ]),
    '',
  ].join('\n');
}

/** The same as camt.053; `details` replaces what stands within an entry. */
export function statementXml(
  lines: readonly BankLine[],
  { version = '02', details = detailsOf }: { version?: string; details?: (line: BankLine) => string } = {},
): string {
  const days = lines.map(({ date }) => date).toSorted();
  const [from = '2026-01-01', to = from] = [days[0], days.at(-1)];
  const { count, sumTiyn, openingTiyn, closingTiyn } = sumsOf(lines);
  const balance = (code: string, on: string, tiyn: number) =>
    `<Bal><Tp><CdOrPrtry><Cd>${code}</Cd></CdOrPrtry></Tp><Amt Ccy="KZT">${(tiyn / 100).toFixed(2)}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>${on}</Dt></Dt></Bal>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.${version}"><BkToCstmrStmt><GrpHdr><MsgId>1</MsgId></GrpHdr><Stmt>
<Id>1</Id><Acct><Id><IBAN>${account}</IBAN></Id><Svcr><FinInstnId><Nm>АО «Народный Банк»</Nm></FinInstnId></Svcr></Acct>
${balance('OPBD', from, openingTiyn)}${balance('CLBD', to, closingTiyn)}
<TxsSummry><TtlCdtNtries><NbOfNtries>${count}</NbOfNtries><Sum>${(sumTiyn / 100).toFixed(2)}</Sum></TtlCdtNtries></TxsSummry>
${lines
  .map(
    (line) =>
      `<Ntry><Amt Ccy="KZT">${line.amount}</Amt>${line.reversal ? '<CdtDbtInd>DBIT</CdtDbtInd><RvslInd>true</RvslInd>' : '<CdtDbtInd>CRDT</CdtDbtInd>'}<Sts>BOOK</Sts><BookgDt><Dt>${line.date}</Dt></BookgDt><AcctSvcrRef>${line.reference}</AcctSvcrRef>${details(line)}</Ntry>`,
  )
  .join('\n')}
</Stmt></BkToCstmrStmt></Document>`;
}

function detailsOf({ number, payer = '', payerNumber }: BankLine): string {
  const id = payerNumber ? `<Id><PrvtId><Othr><Id>${payerNumber}</Id></Othr></PrvtId></Id>` : '';
  return `<NtryDtls><TxDtls><Refs><EndToEndId>${number}</EndToEndId></Refs><RltdPties><Dbtr><Nm>${payer}</Nm>${id}</Dbtr></RltdPties></TxDtls></NtryDtls>`;
}
