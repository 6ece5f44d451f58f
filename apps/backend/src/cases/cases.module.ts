import { Module } from '@nestjs/common';
import { FilesModule } from '../files/files.module.ts';
import { NotificationsModule } from '../notifications/notifications.module.ts';
import { OfficersModule } from '../officers/officers.module.ts';
import { PapersModule } from '../papers/papers.module.ts';
import { CorrespondenceModule } from '../correspondence/correspondence.module.ts';
import { applicantsSide } from './applicants-side.ts';
import { CaseFile } from './case-file.entity.ts';
import { MoveCase } from './move-case.ts';
import { officersSide } from './officers-side.ts';
import { SpendReceipt } from './spend-receipt.ts';

export const entities = [CaseFile];

@Module({
  imports: [CorrespondenceModule, FilesModule, NotificationsModule, OfficersModule, PapersModule],
  providers: [MoveCase, SpendReceipt, ...applicantsSide, ...officersSide],
  exports: [MoveCase, SpendReceipt, ...applicantsSide, ...officersSide],
})
export class CasesModule {}
