import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module.ts';
import { CheckInvitees } from './check-invitees.ts';
import { ImportSpecialRecords } from './import-special-records.ts';
import { ListSpecialRecords } from './list-special-records.ts';
import { ResolveMatch } from './resolve-match.ts';

const useCases = [CheckInvitees, ImportSpecialRecords, ListSpecialRecords, ResolveMatch];

@Module({ imports: [CasesModule], providers: useCases, exports: useCases })
export class SpecialRecordsModule {}
