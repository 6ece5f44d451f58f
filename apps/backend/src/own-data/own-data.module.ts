import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module.ts';
import { CorrespondenceModule } from '../correspondence/correspondence.module.ts';
import { HttpModule } from '../http/http.module.ts';
import { NoticeSettingsModule } from '../notice-settings/notice-settings.module.ts';
import { VisitsModule } from '../visits/visits.module.ts';
import { ExportOwnData } from './export-own-data.ts';
import { OwnDataController } from './own-data.controller.ts';

@Module({
  imports: [CasesModule, CorrespondenceModule, HttpModule, NoticeSettingsModule, VisitsModule],
  controllers: [OwnDataController],
  providers: [ExportOwnData],
})
export class OwnDataModule {}
