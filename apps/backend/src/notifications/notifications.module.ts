import { Module } from '@nestjs/common';
import { SurveyModule } from '../survey/survey.module.ts';
import { Notification } from './notification.entity.ts';
import { Notify } from './notify.ts';
import { NotifyColleague } from './notify-colleague.ts';
import { NotifyOfficer } from './notify-officer.ts';
import { SendMail } from './send-mail.ts';

export const entities = [Notification];

@Module({
  imports: [SurveyModule],
  providers: [Notify, NotifyColleague, NotifyOfficer, SendMail],
  exports: [Notify, NotifyColleague, NotifyOfficer, SendMail],
})
export class NotificationsModule {}
