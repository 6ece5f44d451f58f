import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module.ts';
import { AddSpecialRecord } from './add-special-record.ts';
import { ChangeSpecialRecord } from './change-special-record.ts';
import { CheckInvitees } from './check-invitees.ts';
import { CloseSpecialRecord } from './close-special-record.ts';
import { ConfirmMatch } from './confirm-match.ts';
import { ImportSpecialRecords } from './import-special-records.ts';
import { ListSpecialRecords } from './list-special-records.ts';
import { ListWaitingMatches } from './list-waiting-matches.ts';
import { ReadSpecialRecord } from './read-special-record.ts';
import { ResolveMatch } from './resolve-match.ts';

const useCases = [
  AddSpecialRecord,
  ChangeSpecialRecord,
  CheckInvitees,
  CloseSpecialRecord,
  ConfirmMatch,
  ImportSpecialRecords,
  ListSpecialRecords,
  ListWaitingMatches,
  ReadSpecialRecord,
  ResolveMatch,
];

@Module({ imports: [CasesModule], providers: useCases, exports: useCases })
export class SpecialRecordsModule {}
