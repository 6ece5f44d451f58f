import { Module } from '@nestjs/common';
import { NotificationsModule } from '../notifications/notifications.module.ts';
import { CountUnread } from './count-unread.ts';
import { ListWaitingCorrespondence } from './list-waiting-correspondence.ts';
import { MarkRead } from './mark-read.ts';
import { ReadMessages } from './read-messages.ts';
import { ReadNotes } from './read-notes.ts';
import { WriteMessage } from './write-message.ts';
import { WriteNote } from './write-note.ts';

@Module({
  imports: [NotificationsModule],
  providers: [CountUnread, ListWaitingCorrespondence, MarkRead, ReadMessages, ReadNotes, WriteMessage, WriteNote],
  exports: [CountUnread, ReadMessages],
})
export class CorrespondenceModule {}
