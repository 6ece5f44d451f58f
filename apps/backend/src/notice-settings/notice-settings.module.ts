import { Module } from '@nestjs/common';
import { ReadNoticeSettings } from './read-notice-settings.ts';
import { SaveNoticeSettings } from './save-notice-settings.ts';

@Module({ providers: [ReadNoticeSettings, SaveNoticeSettings], exports: [ReadNoticeSettings, SaveNoticeSettings] })
export class NoticeSettingsModule {}
