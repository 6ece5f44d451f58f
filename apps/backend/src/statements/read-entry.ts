import { Injectable } from '@nestjs/common';
import type { EntryDetail, MatchView } from '@shaqyru/domain/statement/statement-view';
import { WriteAudit } from '../audit/write-audit.ts';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { UseCaseFailure } from '../trpc/errors.ts';
import {
  entryColumns,
  receiptColumns,
  receiptTables,
  toEntry,
  toReceipt,
  type EntryRow,
  type ReceiptRow,
} from './columns.ts';

type MatchRow = ReceiptRow &
  Omit<MatchView, 'settled'> & { settledBy: string | null; settledAt: Date | null; reason: string | null };

/** An entry of a statement beside every receipt that is like it. Throws "not-found" for another department's. */
@Injectable()
export class ReadEntry {
  constructor(
    private readonly database: Database,
    private readonly audit: WriteAudit,
  ) {}

  async run(actor: OfficerActor, { entryId }: { entryId: string }): Promise<EntryDetail> {
    return this.database.asActor(actor, async (manager) => {
      const [entry] = (await manager.query(
        `SELECT ${entryColumns} FROM statement_entry e JOIN bank_statement s ON s.id = e.statement_id WHERE e.id = $1`,
        [entryId],
      )) as EntryRow[];
      if (!entry) throw new UseCaseFailure('not-found');
      await this.audit.run(manager, actor, {
        action: 'statement.read-entry',
        subjectKind: 'statement-entry',
        subjectId: entryId,
      });
      const matches = (await manager.query(
        `SELECT ${receiptColumns}, m.status, m.exact, m.score, m.agrees, m.settled_by_name AS "settledBy", m.settled_at AS "settledAt", m.reason
         FROM receipt_match m JOIN ${receiptTables} ON m.receipt_id = r.id WHERE m.entry_id = $1
         ORDER BY m.status = 'matched' DESC, m.status = 'possible' DESC, m.score DESC, r.id`,
        [entryId],
      )) as MatchRow[];
      return {
        ...toEntry(entry),
        matches: matches.map(({ status, exact, score, agrees, settledBy, settledAt, reason, ...receipt }) => ({
          status,
          exact,
          score,
          agrees,
          settled:
            settledBy === null || settledAt === null || reason === null
              ? null
              : { by: settledBy, at: settledAt.toISOString(), reason },
          receipt: toReceipt(receipt),
        })),
      };
    });
  }
}
