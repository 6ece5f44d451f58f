import { Injectable } from '@nestjs/common';
import type { PlainDate } from '@shaqyru/domain/law/plain-date';
import type { ReceiptState } from '@shaqyru/domain/statement/statement-view';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { seeCase } from '../visits/read-visits.ts';
import { receiptColumns, receiptTables, toReceipt, type ReceiptRow } from './columns.ts';

type Row = ReceiptRow & {
  entryId: string | null;
  statementBank: string;
  from: PlainDate;
  to: PlainDate;
  reference: string;
  bookedOn: PlainDate;
  entryTiyn: string;
  exact: boolean;
  reversalId: string | null;
  reversalReference: string;
  reversedOn: PlainDate;
  possibleEntryId: string | null;
  otherCaseId: string | null;
  otherNumber: string;
};

/** The receipts that a case has spent, and what the statements of the bank say of each. */
@Injectable()
export class ReadReceiptsOfCase {
  constructor(private readonly database: Database) {}

  async run(actor: OfficerActor, { caseId }: { caseId: string }): Promise<ReceiptState[]> {
    const rows = await this.database.asActor(actor, async (manager): Promise<Row[]> => {
      await seeCase(manager, caseId);
      return manager.query(
        `SELECT ${receiptColumns}, e.id AS "entryId", s.bank AS "statementBank", s.from_day::text AS "from", s.to_day::text AS "to", e.reference,
                e.booked_on::text AS "bookedOn", e.amount_tiyn AS "entryTiyn", m.exact,
                x.id AS "reversalId", x.reference AS "reversalReference", x.booked_on::text AS "reversedOn",
                (SELECT p.entry_id FROM receipt_match p WHERE p.receipt_id = r.id AND p.status = 'possible' AND NOT EXISTS
                   (SELECT FROM receipt_match h WHERE h.entry_id = p.entry_id AND h.status = 'matched')
                 ORDER BY p.score DESC, p.entry_id LIMIT 1) AS "possibleEntryId", other.id AS "otherCaseId", other.number AS "otherNumber"
         FROM ${receiptTables} LEFT JOIN receipt_match m ON m.receipt_id = r.id AND m.status = 'matched'
         LEFT JOIN statement_entry e ON e.id = m.entry_id LEFT JOIN bank_statement s ON s.id = e.statement_id
         LEFT JOIN entry_reversal v ON v.entry_id = e.id LEFT JOIN statement_entry x ON x.id = v.reversal_id
         LEFT JOIN LATERAL (
           SELECT oc.id, oc.number FROM receipt_match l
           JOIN receipt_match held ON held.entry_id = l.entry_id AND held.status = 'matched' AND held.receipt_id <> r.id
           JOIN receipt o ON o.id = held.receipt_id JOIN case_file oc ON oc.id = o.case_id
           WHERE l.receipt_id = r.id AND l.status = 'possible' AND 'number' = ANY(l.agrees) AND m.entry_id IS NULL
           ORDER BY l.score DESC LIMIT 1) other ON true
         WHERE r.case_id = $1 ORDER BY r.replacement_id NULLS FIRST, r.paid_on, r.id`,
        [caseId],
      );
    });
    return rows.map((row) => ({
      ...toReceipt(row),
      found:
        row.entryId === null
          ? null
          : {
              entryId: row.entryId,
              bank: row.statementBank,
              from: row.from,
              to: row.to,
              reference: row.reference,
              bookedOn: row.bookedOn,
              amountTiyn: Number(row.entryTiyn),
              exact: row.exact,
            },
      reversed:
        row.reversalId === null
          ? null
          : { entryId: row.reversalId, reference: row.reversalReference, bookedOn: row.reversedOn },
      possibleEntryId: row.entryId === null || row.reversalId !== null ? row.possibleEntryId : null,
      usedBy: row.otherCaseId === null ? null : { caseId: row.otherCaseId, caseNumber: row.otherNumber },
    }));
  }
}
