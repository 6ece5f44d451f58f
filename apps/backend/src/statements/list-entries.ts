import { Injectable } from '@nestjs/common';
import type { EntryPage, EntryQuery } from '@shaqyru/domain/statement/statement-view';
import { pageOf, readCursor } from '../common/keyset.ts';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { entryColumns, toEntry, type EntryRow } from './columns.ts';

/** What an officer can still match: the receipt has no payment yet. */
const open = `SELECT FROM receipt_match m WHERE m.entry_id = e.id AND m.status = 'possible'
  AND NOT EXISTS (SELECT FROM receipt_match o WHERE o.receipt_id = m.receipt_id AND o.status = 'matched')`;

/** Of each list, what must hold. Refunded payments are done with, and so are those that were taken back. */
const payment = `NOT e.reversal AND NOT EXISTS (SELECT FROM receipt_match m WHERE m.entry_id = e.id AND m.status = 'matched')
  AND NOT EXISTS (SELECT FROM refund f WHERE f.entry_id = e.id AND f.status IN ('confirmed', 'paid'))
  AND NOT EXISTS (SELECT FROM entry_reversal v WHERE v.entry_id = e.id)`;
const views: Readonly<Record<EntryQuery['view'], string>> = {
  unmatched: payment,
  possible: `${payment} AND EXISTS (${open})`,
  reversals: `e.reversal AND NOT EXISTS (SELECT FROM entry_reversal v WHERE v.reversal_id = e.id)`,
};

/** The entries of the department's statements to which no receipt, or of reversals no payment, belongs, the newest first. */
@Injectable()
export class ListEntries {
  constructor(private readonly database: Database) {}

  async run(actor: OfficerActor, query: EntryQuery): Promise<EntryPage> {
    const rows = await this.database.asActor(
      actor,
      (manager): Promise<(EntryRow & { day: string; possible: number })[]> =>
        manager.query(
          `SELECT ${entryColumns}, e.booked_on::text AS day, (SELECT count(*)::integer FROM (${open}) p) AS possible
         FROM statement_entry e JOIN bank_statement s ON s.id = e.statement_id
         WHERE e.department_id = $1 AND ${views[query.view]}
           AND ($2::date IS NULL OR (e.booked_on, e.id) < ($2::date, $3::uuid))
         ORDER BY e.booked_on DESC, e.id DESC LIMIT $4`,
          [actor.departmentId, ...readCursor(query.cursor), query.limit + 1],
        ),
    );
    const { page, next } = pageOf(rows, query.limit);
    return { items: page.map(({ day: _day, ...row }) => ({ ...toEntry(row), possible: row.possible })), next };
  }
}
