import { Instant } from '@shaqyru/domain/law/plain-date';
import { StatementProblem, TotalsProblem } from '@shaqyru/domain/statement/statement';
import {
  EntryDetail,
  EntryPage,
  EntryQuery,
  ImportCounts,
  ReceiptPage,
  ReceiptQuery,
  ReceiptState,
  StatementView,
} from '@shaqyru/domain/statement/statement-view';
import { z } from 'zod';
import { officerProcedure, router } from '../trpc/trpc.ts';
import { ImportStatement } from './import-statement.ts';
import { ListEntries } from './list-entries.ts';
import { ListReceipts } from './list-receipts.ts';
import { ListStatements } from './list-statements.ts';
import { ReadEntry } from './read-entry.ts';
import { ReadReceiptsOfCase } from './read-receipts-of-case.ts';
import { SettleMatch } from './settle-match.ts';
import { SettleReversal } from './settle-reversal.ts';

export const statementsRouter = router({
  /**
   * A statement of the bank, CSV or ISO 20022 camt.053, as text. All of it or nothing: what is wrong comes back place by
   * place. `preview` shows what would be found and writes nothing.
   */
  importFile: officerProcedure('receipt.import')
    .input(z.object({ text: z.string().max(5_000_000), preview: z.boolean() }))
    .output(
      z.discriminatedUnion('outcome', [
        z.object({ outcome: z.enum(['preview', 'imported']), counts: ImportCounts }),
        z.object({ outcome: z.literal('known-file'), importedOn: Instant, importedBy: z.string() }),
        z.object({
          outcome: z.literal('invalid'),
          problems: z.array(StatementProblem),
          totals: z.array(TotalsProblem),
        }),
      ]),
    )
    .mutation(({ ctx, input }) => ctx.get(ImportStatement).run(ctx.actor, input)),
  list: officerProcedure('receipt.read')
    .output(z.array(StatementView))
    .query(({ ctx }) => ctx.get(ListStatements).run(ctx.actor)),
  entries: officerProcedure('receipt.read')
    .input(EntryQuery)
    .output(EntryPage)
    .query(({ ctx, input }) => ctx.get(ListEntries).run(ctx.actor, input)),
  receipts: officerProcedure('receipt.read')
    .input(ReceiptQuery)
    .output(ReceiptPage)
    .query(({ ctx, input }) => ctx.get(ListReceipts).run(ctx.actor, input)),
  entry: officerProcedure('receipt.read')
    .input(z.object({ entryId: z.uuid() }))
    .output(EntryDetail)
    .query(({ ctx, input }) => ctx.get(ReadEntry).run(ctx.actor, input)),
  ofCase: officerProcedure('receipt.read')
    .input(z.object({ caseId: z.uuid() }))
    .output(z.array(ReceiptState))
    .query(({ ctx, input }) => ctx.get(ReadReceiptsOfCase).run(ctx.actor, input)),
  settle: officerProcedure('receipt.import')
    .input(
      z.object({
        entryId: z.uuid(),
        receiptId: z.uuid(),
        same: z.boolean(),
        reason: z.string().trim().min(10).max(1000),
      }),
    )
    .output(z.object({ outcome: z.enum(['settled', 'taken', 'settled-already']) }))
    .mutation(({ ctx, input }) => ctx.get(SettleMatch).run(ctx.actor, input)),
  /** Which payment a reversal took back, or that it was not this one. */
  settleReversal: officerProcedure('receipt.import')
    .input(
      z.object({
        reversalId: z.uuid(),
        entryId: z.uuid(),
        same: z.boolean(),
        reason: z.string().trim().min(10).max(1000),
      }),
    )
    .output(z.object({ outcome: z.enum(['settled', 'taken', 'settled-already']) }))
    .mutation(({ ctx, input }) => ctx.get(SettleReversal).run(ctx.actor, input)),
});
