import {
  BadRequestException,
  Controller,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Post,
  Req,
  Res,
  UseFilters,
} from '@nestjs/common';
import { AttachmentKind } from '@shaqyru/domain/files/attachment';
import type { Request, Response } from 'express';
import { z } from 'zod';
import { ReadCaller } from '../http/read-caller.ts';
import { sendFile } from '../http/send-file.ts';
import { UseCaseFailureFilter } from '../http/use-case-failure.filter.ts';
import { ReadAttachment } from './read-attachment.ts';
import { UploadAttachment, type Uploaded } from './upload-attachment.ts';

/** In the address stand ids only; the name of the file is no secret, but the person's own. */
const UploadQuery = z.object({
  caseId: z.uuid(),
  kind: AttachmentKind,
  inviteeId: z.uuid().nullable().default(null),
  name: z.string().min(1).max(300),
});

@Controller('files')
@UseFilters(UseCaseFailureFilter)
export class FilesController {
  constructor(
    private readonly callers: ReadCaller,
    private readonly uploads: UploadAttachment,
    private readonly attachments: ReadAttachment,
  ) {}

  /** The bytes as they are (application/octet-stream); answers what was stored, or why it was refused. */
  @Post()
  @HttpCode(200)
  async upload(@Req() request: Request): Promise<Uploaded> {
    const caller = await this.callers.run(request);
    const query = UploadQuery.safeParse(request.query);
    if (!query.success) throw new BadRequestException(z.prettifyError(query.error));
    return this.uploads.run(caller, query.data, request);
  }

  @Get(':attachmentId')
  async download(
    @Req() request: Request,
    @Res() response: Response,
    @Param('attachmentId', ParseUUIDPipe) attachmentId: string,
  ): Promise<void> {
    const caller = await this.callers.run(request);
    sendFile(response, await this.attachments.run(caller, attachmentId));
  }
}
