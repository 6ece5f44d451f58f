import { Module } from '@nestjs/common';
import { ListSettings } from './list-settings.ts';
import { SetSetting } from './set-setting.ts';

@Module({ providers: [ListSettings, SetSetting] })
export class SettingsModule {}
