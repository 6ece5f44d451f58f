import { Module } from '@nestjs/common';
import { Notification } from './notification.entity.ts';
import { Notify } from './notify.ts';
import { SendMail } from './send-mail.ts';

export const entities = [Notification];

@Module({ providers: [Notify, SendMail], exports: [Notify, SendMail] })
export class NotificationsModule {}
