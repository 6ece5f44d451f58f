import { Injectable } from '@nestjs/common';
import type { EntryDetail, MatchView, OtherEntry } from '@shaqyru/domain/statement/statement-view';
import { WriteAudit } from '../audit/write-audit.ts';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import type { EntityManager } from 'typeorm';
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

/** An entry of a statement beside every receipt that is like it, and what undoes it or is undone by it. Throws "not-found" for another department's. */
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
        other: await readOther(manager, entryId),
        candidates: entry.reversal ? await readCandidates(manager, entryId) : [],
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

type OtherRow = Omit<OtherEntry, 'amountTiyn' | 'settled'> & { amountTiyn: string };
const otherColumns = `o.id, o.booked_on::text AS "bookedOn", o.document_number AS "documentNumber", o.amount_tiyn AS "amountTiyn", o.reference`;

async function readOther(manager: EntityManager, entryId: string): Promise<OtherEntry | null> {
  const [row] = (await manager.query(
    `SELECT ${otherColumns}, v.settled_by_name AS by, v.made_at AS at, v.reason FROM entry_reversal v
     JOIN statement_entry o ON o.id IN (v.entry_id, v.reversal_id) AND o.id <> $1 WHERE v.entry_id = $1 OR v.reversal_id = $1`,
    [entryId],
  )) as (OtherRow & { by: string | null; at: Date; reason: string | null })[];
  if (!row) return null;
  const { by, at, reason, amountTiyn, ...other } = row;
  const settled = by === null || reason === null ? null : { by, at: at.toISOString(), reason };
  return { ...other, amountTiyn: Number(amountTiyn), settled };
}

/** How many are shown beside a reversal: the likest. */
const mostCandidates = 10;

/** Payments of the same account that came before and still stand, of the same number or amount. */
async function readCandidates(manager: EntityManager, reversalId: string): Promise<EntryDetail['candidates']> {
  const rows = (await manager.query(
    `SELECT ${otherColumns}, c.number AS "caseNumber" FROM statement_entry v JOIN statement_entry o ON o.department_id = v.department_id
       AND o.account = v.account AND NOT o.reversal AND o.booked_on <= v.booked_on AND (o.number_key = v.number_key OR o.amount_tiyn = v.amount_tiyn)
     LEFT JOIN receipt_match m ON m.entry_id = o.id AND m.status = 'matched' LEFT JOIN receipt r ON r.id = m.receipt_id
     LEFT JOIN case_file c ON c.id = r.case_id
     WHERE v.id = $1 AND NOT EXISTS (SELECT FROM entry_reversal u WHERE u.entry_id = o.id OR u.reversal_id = v.id)
     ORDER BY o.number_key = v.number_key DESC, o.payer_number = v.payer_number DESC NULLS LAST, o.booked_on DESC, o.id LIMIT $2`,
    [reversalId, mostCandidates],
  )) as (OtherRow & { caseNumber: string | null })[];
  return rows.map((row) => ({ ...row, amountTiyn: Number(row.amountTiyn) }));
}
