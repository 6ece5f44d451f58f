import { Module } from '@nestjs/common';
import { NotificationsModule } from '../notifications/notifications.module.ts';
import { CountWorklists } from './count-worklists.ts';
import { ListLate } from './list-late.ts';
import { ListViews } from './list-views.ts';
import { MarkWarningsSeen } from './mark-warnings-seen.ts';
import { RemoveView } from './remove-view.ts';
import { RenameView } from './rename-view.ts';
import { SaveView } from './save-view.ts';
import { WarnOfDue } from './warn-of-due.ts';

const useCases = [CountWorklists, ListLate, ListViews, MarkWarningsSeen, RemoveView, RenameView, SaveView, WarnOfDue];

@Module({ imports: [NotificationsModule], providers: useCases, exports: useCases })
export class WorklistsModule {}
