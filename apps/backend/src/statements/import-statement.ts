import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { numberKey } from '@shaqyru/domain/duty/receipt-number';
import type { PlainDate } from '@shaqyru/domain/law/plain-date';
import type { Statement, StatementProblem, TotalsProblem } from '@shaqyru/domain/statement/statement';
import type { ImportCounts } from '@shaqyru/domain/statement/statement-view';
import type { EntityManager } from 'typeorm';
import { WriteAudit } from '../audit/write-audit.ts';
import { Clock } from '../common/clock.ts';
import { mostProblems } from '../common/read-csv.ts';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { findMatches, lockMatching } from './match-receipt.ts';
import { findReversals } from './match-reversal.ts';
import { readStatement } from './read-statement.ts';
import { TellReversal } from './tell-reversal.ts';

export type StatementImported =
  | { outcome: 'preview' | 'imported'; counts: ImportCounts }
  | { outcome: 'known-file'; importedOn: string; importedBy: string }
  | { outcome: 'invalid'; problems: StatementProblem[]; totals: TotalsProblem[] };

/** Thrown to undo a preview with everything it wrote: it is the import itself, not a guess of it. */
class Undone extends Error {
  constructor(readonly answer: StatementImported) {
    super('the preview is undone');
  }
}

/**
 * Takes a statement of the bank, all of it or nothing. The same file is recognised; an entry that an earlier statement
 * brought is counted and not taken twice, and must be the same. What came in is compared with the department's receipts; what
 * was taken back, with what came in.
 */
@Injectable()
export class ImportStatement {
  constructor(
    private readonly database: Database,
    private readonly audit: WriteAudit,
    private readonly tell: TellReversal,
    private readonly clock: Clock,
  ) {}

  async run(actor: OfficerActor, input: { text: string; preview: boolean }): Promise<StatementImported> {
    const read = readStatement(input.text, this.clock.today());
    if (!read.ok) return { outcome: 'invalid', problems: read.problems, totals: read.totals };
    // Line ends and the mark of UTF-8 are no part of a statement: a form sends them otherwise than the bank.
    const content = input.text
      .replace(/^\uFEFF/, '')
      .replace(/\r\n?/g, '\n')
      .trim();
    const sha256 = createHash('sha256').update(content).digest('hex');
    try {
      return await this.database.asActor(actor, async (manager) => {
        await lockMatching(manager, actor.departmentId);
        const known = await findFile(manager, sha256);
        if (known) return { outcome: 'known-file', ...known };
        const answer = await this.take(manager, actor, read.statement, sha256);
        if (input.preview && answer.outcome === 'imported') throw new Undone({ ...answer, outcome: 'preview' });
        return answer;
      });
    } catch (error) {
      if (error instanceof Undone) return error.answer;
      throw error;
    }
  }

  private async take(
    manager: EntityManager,
    actor: OfficerActor,
    statement: Statement,
    sha256: string,
  ): Promise<StatementImported> {
    const { account, bank, from, to, totals, entries } = statement;
    const earlier = await readEarlier(manager, statement);
    const differing = entries.filter((entry) => {
      const one = earlier.get(entry.reference);
      return one !== undefined && one !== contentOf(entry);
    });
    if (differing.length > 0) {
      const problems = differing
        .slice(0, mostProblems)
        .map(({ row }) => ({ row, field: 'reference', problem: 'known-otherwise' as const }));
      return { outcome: 'invalid', problems, totals: [] };
    }
    const [made] = (await manager.query(
      `INSERT INTO bank_statement (department_id, account, bank, from_day, to_day, opening_tiyn, closing_tiyn, content_sha256, imported_by, imported_by_name)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) RETURNING id`,
      [
        actor.departmentId,
        account,
        bank,
        from,
        to,
        totals.openingTiyn,
        totals.closingTiyn,
        sha256,
        actor.id,
        actor.name,
      ],
    )) as [{ id: string }];
    const fresh = entries.filter(({ reference }) => !earlier.has(reference));
    const entryIds = await store(manager, actor, made.id, statement, fresh);
    await findMatches(manager, { entryIds });
    await this.tell.run(manager, actor, await findReversals(manager, entryIds));
    const found = await count(manager, made.id);
    const [payments, reversals] = [
      entries.filter(({ reversal }) => !reversal),
      entries.filter(({ reversal }) => reversal),
    ];
    await this.audit.run(manager, actor, {
      action: 'statement.import',
      subjectKind: 'bank-statement',
      subjectId: made.id,
      data: { entries: entries.length, added: fresh.length, ...found },
    });
    return {
      outcome: 'imported',
      counts: {
        account,
        bank,
        from,
        to,
        entries: payments.length,
        sumTiyn: payments.reduce((sum, { amountTiyn }) => sum + amountTiyn, 0),
        openingTiyn: totals.openingTiyn,
        closingTiyn: totals.closingTiyn,
        added: fresh.length,
        known: entries.length - fresh.length,
        ...found,
        unmatched: fresh.filter(({ reversal }) => !reversal).length - found.exact - found.possible,
        reversals: reversals.length,
      },
    };
  }
}

async function findFile(
  manager: EntityManager,
  sha256: string,
): Promise<{ importedOn: string; importedBy: string } | null> {
  const [row] = (await manager.query(
    `SELECT imported_at AS at, imported_by_name AS by FROM bank_statement WHERE content_sha256 = $1`,
    [sha256],
  )) as { at: Date; by: string }[];
  return row ? { importedOn: row.at.toISOString(), importedBy: row.by } : null;
}

type Content = {
  bookedOn: PlainDate;
  documentNumber: string;
  amountTiyn: number | string;
  payerNumber: string | null;
  reversal: boolean;
};

/** What must be the same in every statement that lists an entry. */
function contentOf({ bookedOn, documentNumber, amountTiyn, payerNumber, reversal }: Content): string {
  return JSON.stringify([bookedOn, numberKey(documentNumber), Number(amountTiyn), payerNumber, reversal]);
}

/** The content of those entries of the file that are known already, by their reference. */
async function readEarlier(manager: EntityManager, { account, entries }: Statement): Promise<Map<string, string>> {
  const rows = (await manager.query(
    `SELECT reference, booked_on::text AS "bookedOn", document_number AS "documentNumber", amount_tiyn AS "amountTiyn",
            payer_number AS "payerNumber", reversal
     FROM statement_entry WHERE department_id = actor_department() AND account = $1 AND reference = ANY($2)`,
    [account, entries.map(({ reference }) => reference)],
  )) as (Content & { reference: string })[];
  return new Map(rows.map((row) => [row.reference, contentOf(row)]));
}

async function store(
  manager: EntityManager,
  actor: OfficerActor,
  statementId: string,
  { account }: Statement,
  entries: Statement['entries'],
): Promise<string[]> {
  const rows = (await manager.query(
    `INSERT INTO statement_entry (statement_id, department_id, account, reference, booked_on, document_number, number_key, amount_tiyn,
       payer_name, payer_number, purpose, reversal)
     SELECT $1, $2, $3, n.reference, n.booked_on, n.document_number, n.number_key, n.amount_tiyn, n.payer_name, n.payer_number, n.purpose, n.reversal
     FROM jsonb_to_recordset($4) AS n (reference text, booked_on date, document_number text, number_key text, amount_tiyn bigint,
       payer_name text, payer_number text, purpose text, reversal boolean) RETURNING id`,
    [
      statementId,
      actor.departmentId,
      account,
      JSON.stringify(
        entries.map((entry) => ({
          reference: entry.reference,
          booked_on: entry.bookedOn,
          document_number: entry.documentNumber,
          number_key: numberKey(entry.documentNumber),
          amount_tiyn: entry.amountTiyn,
          payer_name: entry.payerName,
          payer_number: entry.payerNumber,
          purpose: entry.purpose,
          reversal: entry.reversal,
        })),
      ),
    ],
  )) as { id: string }[];
  return rows.map(({ id }) => id);
}

/** `possible`: of what was not matched, what an officer can match; `reversed`: of what was taken back, whose payment is known. */
async function count(
  manager: EntityManager,
  statementId: string,
): Promise<{ exact: number; possible: number; reversed: number }> {
  const [counts] = (await manager.query(
    `SELECT count(*) FILTER (WHERE m.matched)::integer AS exact, count(*) FILTER (WHERE NOT m.matched AND m.open)::integer AS possible,
       count(*) FILTER (WHERE e.reversal AND EXISTS (SELECT FROM entry_reversal v WHERE v.reversal_id = e.id))::integer AS reversed
     FROM statement_entry e CROSS JOIN LATERAL (
       SELECT coalesce(bool_or(m.status = 'matched'), false) AS matched, coalesce(bool_or(m.status = 'possible' AND NOT EXISTS (
         SELECT FROM receipt_match o WHERE o.receipt_id = m.receipt_id AND o.status = 'matched')), false) AS open
       FROM receipt_match m WHERE m.entry_id = e.id) m
     WHERE e.statement_id = $1`,
    [statementId],
  )) as [{ exact: number; possible: number; reversed: number }];
  return counts;
}
