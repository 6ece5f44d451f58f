import { Module } from '@nestjs/common';
import { HttpModule } from '../http/http.module.ts';
import { AttachedFile } from './attachment.entity.ts';
import { FilesController } from './files.controller.ts';
import { ListAttachments } from './list-attachments.ts';
import { ReadAttachment } from './read-attachment.ts';
import { RemoveAttachment } from './remove-attachment.ts';
import { UploadAttachment } from './upload-attachment.ts';

export const entities = [AttachedFile];

@Module({
  imports: [HttpModule],
  controllers: [FilesController],
  providers: [ListAttachments, ReadAttachment, RemoveAttachment, UploadAttachment],
  exports: [ListAttachments, RemoveAttachment, UploadAttachment],
})
export class FilesModule {}
