import { Module } from '@nestjs/common';
import { HttpModule } from '../http/http.module.ts';
import { AdoptSheet } from './adopt-sheet.ts';
import { CorrectSheet } from './correct-sheet.ts';
import { DiscardSheet } from './discard-sheet.ts';
import { DropOldSheets } from './drop-old-sheets.ts';
import { InviteeSheetsController } from './invitee-sheets.controller.ts';
import { ReadInviteeSheet } from './read-invitee-sheet.ts';
import { UploadSheet } from './upload-sheet.ts';

@Module({
  imports: [HttpModule],
  controllers: [InviteeSheetsController],
  providers: [AdoptSheet, CorrectSheet, DiscardSheet, DropOldSheets, ReadInviteeSheet, UploadSheet],
})
export class InviteeSheetsModule {}
