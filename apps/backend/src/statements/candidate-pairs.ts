import type { PlainDate } from '@shaqyru/domain/law/plain-date';
import { compareEntry, mostDaysApart, type ReceiptLikeness } from '@shaqyru/domain/statement/match-receipt';
import type { EntityManager } from 'typeorm';

type PairRow = {
  entryId: string;
  receiptId: string;
  documentNumber: string;
  bookedOn: PlainDate;
  entryTiyn: string;
  payerName: string;
  payerNumber: string | null;
  number: string;
  paidOn: PlainDate;
  receiptTiyn: string;
  payerNames: string[];
  payerNumbers: string[];
  isOwed: boolean;
};
export type Pair = { entryId: string; receiptId: string; likeness: ReceiptLikeness };

/** The payment of the receipt was taken back. */
const owed = `EXISTS (SELECT FROM receipt_match h JOIN entry_reversal v ON v.entry_id = h.entry_id WHERE h.receipt_id = r.id AND h.status = 'matched')`;

/** Both sides as the comparison wants them: who may have paid stands in the case. */
const columns = `e.id AS "entryId", r.id AS "receiptId", e.document_number AS "documentNumber", e.booked_on::text AS "bookedOn",
  e.amount_tiyn AS "entryTiyn", e.payer_name AS "payerName", e.payer_number AS "payerNumber", r.number, r.paid_on::text AS "paidOn",
  r.amount_tiyn AS "receiptTiyn",
  array_remove(ARRAY[a.name, a.organisation, c.answers#>>'{organisation,name}',
    nullif(concat_ws(' ', c.answers#>>'{inviter,surname}', c.answers#>>'{inviter,givenName}', c.answers#>>'{inviter,patronymic}'), '')], NULL)
    AS "payerNames",
  array_remove(ARRAY[a.iin, a.bin, c.answers#>>'{organisation,bin}'], NULL) AS "payerNumbers", ${owed} AS "isOwed"`;
const undone = `EXISTS (SELECT FROM entry_reversal v WHERE v.entry_id = e.id)`;
const ofCase = `JOIN case_file c ON c.id = r.case_id AND c.department_id = e.department_id JOIN applicant a ON a.id = c.applicant_id`;

/** Which side is new: the entries of a statement just imported, or a receipt just spent. */
export type NewSide = { entryIds: string[] } | { receiptId: string };

function isNew(side: NewSide): [string, unknown] {
  return 'entryIds' in side ? ['e.id = ANY($1)', side.entryIds] : ['r.id = $1', side.receiptId];
}

/** Pairs of one number, whatever else became of either: a receipt whose payment another has is to be seen. What stands goes first. */
export async function pairsByNumber(manager: EntityManager, side: NewSide): Promise<Pair[]> {
  const [condition, value] = isNew(side);
  return judge(
    await manager.query(
      `SELECT ${columns} FROM statement_entry e JOIN receipt r ON r.number_key = e.number_key ${ofCase}
       WHERE NOT e.reversal AND ${condition} ORDER BY ${undone}, e.booked_on, e.reference, r.paid_on, r.id`,
      [value],
    ),
  );
}

/** Pairs of one amount about one day, of what is matched on neither side; a payment that was taken back counts for neither. */
export async function pairsByAmount(manager: EntityManager, side: NewSide): Promise<Pair[]> {
  const [condition, value] = isNew(side);
  return judge(
    await manager.query(
      `SELECT ${columns} FROM statement_entry e
       JOIN receipt r ON r.amount_tiyn = e.amount_tiyn AND (r.paid_on BETWEEN e.booked_on - $2::integer AND e.booked_on + $2::integer
           OR r.paid_on <= e.booked_on AND ${owed})
         AND r.number_key <> e.number_key ${ofCase}
       WHERE NOT e.reversal AND NOT ${undone} AND ${condition}
         AND NOT EXISTS (SELECT FROM receipt_match m WHERE m.status = 'matched' AND m.entry_id = e.id)
         AND NOT EXISTS (SELECT FROM receipt_match m WHERE m.status = 'matched' AND m.receipt_id = r.id
           AND NOT ${owed})
       ORDER BY e.booked_on, e.reference, r.paid_on, r.id`,
      [value, mostDaysApart],
    ),
  );
}

function judge(rows: PairRow[]): Pair[] {
  return rows.flatMap(
    ({ entryId, receiptId, documentNumber, bookedOn, entryTiyn, payerName, payerNumber, ...receipt }) => {
      const { receiptTiyn, number, paidOn, payerNames, payerNumbers, isOwed } = receipt;
      const likeness = compareEntry(
        { number, paidOn, amountTiyn: Number(receiptTiyn), payerNames, payerNumbers, isOwed },
        { documentNumber, bookedOn, amountTiyn: Number(entryTiyn), payerName, payerNumber },
      );
      return likeness.kind === 'none' ? [] : [{ entryId, receiptId, likeness }];
    },
  );
}
