import { Injectable } from '@nestjs/common';
import type { StatementView } from '@shaqyru/domain/statement/statement-view';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';

/** So many of the newest are told; whoever imports wants to know where to go on. */
const most = 30;

/** The statements that the department has imported, the newest first, with how many of their entries have a receipt. */
@Injectable()
export class ListStatements {
  constructor(private readonly database: Database) {}

  async run(actor: OfficerActor): Promise<StatementView[]> {
    const rows = await this.database.asActor(
      actor,
      (manager): Promise<(Omit<StatementView, 'importedAt'> & { at: Date })[]> =>
        manager.query(
          `SELECT s.id, s.account, s.bank, s.from_day::text AS "from", s.to_day::text AS "to", s.imported_at AS at, s.imported_by_name AS "importedBy",
                count(e.id)::integer AS entries, count(m.entry_id)::integer AS matched
         FROM (SELECT * FROM bank_statement WHERE department_id = $1 ORDER BY imported_at DESC, id DESC LIMIT $2) s
         LEFT JOIN statement_entry e ON e.statement_id = s.id LEFT JOIN receipt_match m ON m.entry_id = e.id AND m.status = 'matched'
         GROUP BY s.id, s.account, s.bank, s.from_day, s.to_day, s.imported_at, s.imported_by_name ORDER BY s.imported_at DESC, s.id DESC`,
          [actor.departmentId, most],
        ),
    );
    return rows.map(({ at, ...row }) => ({ ...row, importedAt: at.toISOString() }));
  }
}
