import { Module } from '@nestjs/common';
import { ENV } from '../common/tokens.ts';
import type { Env } from '../env.ts';
import { HttpModule } from '../http/http.module.ts';
import { AttachedFile } from './attachment.entity.ts';
import { clamdScanner } from './clamd-scanner.ts';
import { FilesController } from './files.controller.ts';
import { FindSentFile } from './find-sent-file.ts';
import { InspectFile } from './inspection/inspect-file.ts';
import { ListAttachments } from './list-attachments.ts';
import { ReadAttachment } from './read-attachment.ts';
import { ReceiveFile } from './receive-file.ts';
import { RemoveAttachment } from './remove-attachment.ts';
import { ScanFiles } from './scan-files.ts';
import { UploadAttachment } from './upload-attachment.ts';
import { VIRUS_SCANNER } from './virus-scanner.ts';

export const entities = [AttachedFile];

@Module({
  imports: [HttpModule],
  controllers: [FilesController],
  providers: [
    {
      provide: VIRUS_SCANNER,
      useFactory: (env: Env) => (env.CLAMD_URL ? clamdScanner(env.CLAMD_URL) : null),
      inject: [ENV],
    },
    FindSentFile,
    InspectFile,
    ListAttachments,
    ReadAttachment,
    ReceiveFile,
    RemoveAttachment,
    ScanFiles,
    UploadAttachment,
  ],
  exports: [ListAttachments, ReceiveFile, RemoveAttachment, ScanFiles, UploadAttachment],
})
export class FilesModule {}
