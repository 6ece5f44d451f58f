// What the bank says of the week: a statement in which some receipts are found, one may be, one payment is nobody's, and one was
// taken back that nobody knows; who made the former claims it back.
import { randomUUID } from 'node:crypto';

const account = 'KZ86125KZT5004100100';
/** So many of the receipts stand in the statement; the others are still to come. */
const found = 4;

const tenge = (tiyn) => (tiyn / 100).toFixed(2);

export async function playReceipts({ staff, setNow }) {
  setNow();
  const { api } = staff.tekserushi1;
  const { items } = await api.statements.receipts({ limit: 100 });
  const paid = items.slice(-found);
  const [alike] = items;
  const day = items.map(({ paidOn }) => paidOn).toSorted();
  const credits = [
    ...paid.map((one, index) => [`D-${index + 1}`, one.paidOn, one.number, one.amountTiyn, one.applicant, '']),
    ['D-101', alike.paidOn, `${alike.number}0`, alike.amountTiyn, alike.applicant, ''],
    ['D-102', alike.paidOn, 'ДЕМО-9999', 216_250, 'Ыбырайұлы Әлібек', ''],
  ];
  const sum = credits.reduce((total, [, , , tiyn]) => total + tiyn, 0);
  const back = 86_550;
  const text = [
    'record;reference;date;number;amount;payer;payer_number;purpose',
    `account;${account};;;;АО «Народный Банк Казахстана»;;`,
    `opening;;${day[0]};;0;;;`,
    ...credits.map(
      ([reference, on, number, tiyn, payer, iin]) =>
        `credit;${reference};${on};${number};${tenge(tiyn)};${payer};${iin};мемлекеттік баж`,
    ),
    `reversal;D-103;${day.at(-1)};ДЕМО-8888;${tenge(back)};Ыбырайұлы Әлібек;;қате төлем`,
    `total;;;${credits.length};${tenge(sum)};;;`,
    `closing;;${day.at(-1)};;${tenge(sum - back)};;;`,
  ].join('\n');
  const answer = await api.statements.importFile({ text, preview: false });
  if (answer.outcome !== 'imported') throw new Error(`the statement was not imported: ${JSON.stringify(answer)}`);
  // Who paid for nothing claims the money back.
  const claim = {
    claimant: 'Ыбырайұлы Әлібек',
    claimantNumber: '800101300125',
    account,
    claimedOn: alike.paidOn,
  };
  const unused = {
    happened: 'gave-up',
    bank: 'Халық Банк',
    number: 'ДЕМО-9999',
    paidOn: alike.paidOn,
    amountTiyn: 216_250,
  };
  const claimed = await api.refunds.register({ claim, of: { unused }, preview: false, idempotencyKey: randomUUID() });
  if (claimed.outcome !== 'registered') throw new Error(`the claim was not registered: ${JSON.stringify(claimed)}`);
}
