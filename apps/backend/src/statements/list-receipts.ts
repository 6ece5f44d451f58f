import { Injectable } from '@nestjs/common';
import type { PlainDate } from '@shaqyru/domain/law/plain-date';
import type { ReceiptPage, ReceiptQuery } from '@shaqyru/domain/statement/statement-view';
import { pageOf, readCursor } from '../common/keyset.ts';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { receiptColumns, receiptTables, toReceipt, type ReceiptRow } from './columns.ts';

type View = ReceiptQuery['view'];
type Row = ReceiptRow & {
  day: string;
  entryId: string | null;
  bookedOn: PlainDate;
  entryTiyn: string;
  exact: boolean;
  otherCaseId: string | null;
  otherNumber: string;
};

const matched = `JOIN receipt_match m ON m.receipt_id = r.id AND m.status = 'matched' JOIN statement_entry e ON e.id = m.entry_id`;
const noEntry = `LEFT JOIN receipt_match m ON m.receipt_id = r.id AND m.status = 'matched' LEFT JOIN statement_entry e ON e.id = m.entry_id`;
const nobodyElse = `CROSS JOIN (SELECT NULL::uuid AS id, NULL AS number) other`;
/** The likeliest entry with this receipt's number that is another's. */
const usedTwice = `CROSS JOIN LATERAL (
    SELECT l.entry_id, oc.id AS other_id, oc.number AS other_number, l.exact FROM receipt_match l
    JOIN receipt_match held ON held.entry_id = l.entry_id AND held.status = 'matched' AND held.receipt_id <> r.id
    JOIN receipt o ON o.id = held.receipt_id JOIN case_file oc ON oc.id = o.case_id
    WHERE l.receipt_id = r.id AND l.status = 'possible' AND 'number' = ANY(l.agrees) ORDER BY l.score DESC, l.entry_id LIMIT 1) l
  JOIN statement_entry e ON e.id = l.entry_id CROSS JOIN LATERAL (SELECT l.other_id AS id, l.other_number AS number) other
  CROSS JOIN LATERAL (SELECT l.exact) m`;
const notFound = `NOT EXISTS (SELECT FROM receipt_match h WHERE h.receipt_id = r.id AND h.status = 'matched')`;

const undone = `EXISTS (SELECT FROM entry_reversal v WHERE v.entry_id = e.id)`;

/** Each list: what it joins beside the receipt and its case, and what must hold. */
const views: Readonly<Record<View, { joins: string; where: string }>> = {
  unmatched: { joins: `${noEntry} ${nobodyElse}`, where: notFound },
  reversed: { joins: `${matched} ${nobodyElse}`, where: undone },
  found: { joins: `${matched} ${nobodyElse}`, where: `NOT ${undone}` },
  differing: {
    joins: `${matched} ${nobodyElse}`,
    where: '(e.amount_tiyn <> r.need_tiyn OR e.amount_tiyn <> r.amount_tiyn)',
  },
  twice: { joins: usedTwice, where: notFound },
};

/** The receipts of the department's cases and what the statements say of them, the newest first. */
@Injectable()
export class ListReceipts {
  constructor(private readonly database: Database) {}

  async run(actor: OfficerActor, query: ReceiptQuery): Promise<ReceiptPage> {
    const { joins, where } = views[query.view];
    const rows = await this.database.asActor(actor, (manager): Promise<Row[]> =>
      manager.query(
        `SELECT ${receiptColumns}, r.paid_on::text AS day, e.id AS "entryId", e.booked_on::text AS "bookedOn", e.amount_tiyn AS "entryTiyn",
                m.exact, other.id AS "otherCaseId", other.number AS "otherNumber"
         FROM ${receiptTables} ${joins}
         WHERE c.department_id = $1 AND ${where} AND ($2::date IS NULL OR (r.paid_on, r.id) < ($2::date, $3::uuid))
         ORDER BY r.paid_on DESC, r.id DESC LIMIT $4`,
        [actor.departmentId, ...readCursor(query.cursor), query.limit + 1],
      ),
    );
    const { page, next } = pageOf(rows, query.limit);
    return {
      items: page.map((row) => ({
        ...toReceipt(row),
        entry:
          row.entryId === null
            ? null
            : { id: row.entryId, bookedOn: row.bookedOn, amountTiyn: Number(row.entryTiyn), exact: row.exact },
        other: row.otherCaseId === null ? null : { caseId: row.otherCaseId, caseNumber: row.otherNumber },
      })),
      next,
    };
  }
}
