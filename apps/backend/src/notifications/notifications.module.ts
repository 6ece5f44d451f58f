import { Module } from '@nestjs/common';
import { SurveyModule } from '../survey/survey.module.ts';
import { Notification } from './notification.entity.ts';
import { Notify } from './notify.ts';
import { NotifyColleague } from './notify-colleague.ts';
import { SendMail } from './send-mail.ts';

export const entities = [Notification];

@Module({
  imports: [SurveyModule],
  providers: [Notify, NotifyColleague, SendMail],
  exports: [Notify, NotifyColleague, SendMail],
})
export class NotificationsModule {}
