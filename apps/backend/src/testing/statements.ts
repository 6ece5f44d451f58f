/** A line of a statement; what is absent is right, and of nobody the tests know. Amounts in tenge as the bank writes them. */
export type BankLine = {
  reference: string;
  number: string;
  date: string;
  amount: string;
  payer?: string;
  payerNumber?: string;
};

export const account = 'KZ86125KZT5004100100';
const header = 'record;reference;date;number;amount;payer;payer_number;purpose';

function tiynOf(amount: string): number {
  return Math.round(Number(amount.replace(',', '.')) * 100);
}

/** A statement as CSV, its totals right, over the days of its lines. `foot` replaces the last records. */
export function statementCsv(lines: readonly BankLine[], foot?: string[]): string {
  const days = lines.map(({ date }) => date).toSorted();
  const [from = '2026-01-01', to = from] = [days[0], days.at(-1)];
  const sum = lines.reduce((total, { amount }) => total + tiynOf(amount), 0);
  const closing = ((sum + 100_000) / 100).toFixed(2);
  return [
    header,
    `account;${account};;;;АО «Народный Банк»;;`,
    `opening;;${from};;1000,00;;;`,
    ...lines.map(
      ({ reference, number, date, amount, payer = '', payerNumber = '' }) =>
        `credit;${reference};${date};${number};${amount};${payer};${payerNumber};мемлекеттік баж`,
    ),
    ...(foot ?? [`closing;;${to};;${closing};;;`, `total;;;${lines.length};${(sum / 100).toFixed(2)};;;`]),
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
  const sum = lines.reduce((total, { amount }) => total + tiynOf(amount), 0);
  const balance = (code: string, on: string, tiyn: number) =>
    `<Bal><Tp><CdOrPrtry><Cd>${code}</Cd></CdOrPrtry></Tp><Amt Ccy="KZT">${(tiyn / 100).toFixed(2)}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>${on}</Dt></Dt></Bal>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.${version}"><BkToCstmrStmt><GrpHdr><MsgId>1</MsgId></GrpHdr><Stmt>
<Id>1</Id><Acct><Id><IBAN>${account}</IBAN></Id><Svcr><FinInstnId><Nm>АО «Народный Банк»</Nm></FinInstnId></Svcr></Acct>
${balance('OPBD', from, 100_000)}${balance('CLBD', to, 100_000 + sum)}
<TxsSummry><TtlCdtNtries><NbOfNtries>${lines.length}</NbOfNtries><Sum>${(sum / 100).toFixed(2)}</Sum></TtlCdtNtries></TxsSummry>
${lines
  .map(
    (line) =>
      `<Ntry><Amt Ccy="KZT">${line.amount}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>${line.date}</Dt></BookgDt><AcctSvcrRef>${line.reference}</AcctSvcrRef>${details(line)}</Ntry>`,
  )
  .join('\n')}
</Stmt></BkToCstmrStmt></Document>`;
}

function detailsOf({ number, payer = '', payerNumber }: BankLine): string {
  const id = payerNumber ? `<Id><PrvtId><Othr><Id>${payerNumber}</Id></Othr></PrvtId></Id>` : '';
  return `<NtryDtls><TxDtls><Refs><EndToEndId>${number}</EndToEndId></Refs><RltdPties><Dbtr><Nm>${payer}</Nm>${id}</Dbtr></RltdPties></TxDtls></NtryDtls>`;
}
