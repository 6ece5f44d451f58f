import { Module } from '@nestjs/common';
import { NotificationsModule } from '../notifications/notifications.module.ts';
import { HandOverToSign } from './hand-over-to-sign.ts';
import { ReadCommonWork } from './read-common-work.ts';
import { TakeBack } from './take-back.ts';
import { WriteComment } from './write-comment.ts';

@Module({
  imports: [NotificationsModule],
  providers: [HandOverToSign, ReadCommonWork, TakeBack, WriteComment],
})
export class ColleaguesModule {}
