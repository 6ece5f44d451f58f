import { Module } from '@nestjs/common';
import { OfficersModule } from '../officers/officers.module.ts';
import { WorklistsModule } from '../worklists/worklists.module.ts';
import { ListInMail } from './list-in-mail.ts';
import { ReadOfficerNotices } from './read-officer-notices.ts';
import { SaveOfficerNotices } from './save-officer-notices.ts';
import { SendOfficerMail } from './send-officer-mail.ts';

@Module({
  imports: [OfficersModule, WorklistsModule],
  providers: [ListInMail, ReadOfficerNotices, SaveOfficerNotices, SendOfficerMail],
  exports: [ReadOfficerNotices, SaveOfficerNotices, SendOfficerMail],
})
export class OfficerNoticesModule {}
