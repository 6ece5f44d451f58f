import { Module } from '@nestjs/common';
import { NotificationsModule } from '../notifications/notifications.module.ts';
import { ImportStatement } from './import-statement.ts';
import { ListEntries } from './list-entries.ts';
import { ListReceipts } from './list-receipts.ts';
import { ListStatements } from './list-statements.ts';
import { MatchReceipt } from './match-receipt.ts';
import { ReadEntry } from './read-entry.ts';
import { ReadReceiptsOfCase } from './read-receipts-of-case.ts';
import { SettleMatch } from './settle-match.ts';
import { SettleReversal } from './settle-reversal.ts';
import { TellReversal } from './tell-reversal.ts';

const useCases = [
  ImportStatement,
  ListEntries,
  ListReceipts,
  ListStatements,
  MatchReceipt,
  ReadEntry,
  ReadReceiptsOfCase,
  SettleMatch,
  SettleReversal,
  TellReversal,
];

/** Statements of the bank, and the receipts of applications found in them. */
@Module({ imports: [NotificationsModule], providers: useCases, exports: useCases })
export class StatementsModule {}
