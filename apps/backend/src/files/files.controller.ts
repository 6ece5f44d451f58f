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
import { AttachmentKind, type Attachment } from '@shaqyru/domain/files/attachment';
import type { Request, Response } from 'express';
import { z } from 'zod';
import { ReadCaller } from '../http/read-caller.ts';
import { sendFile } from '../http/send-file.ts';
import { UseCaseFailureFilter } from '../http/use-case-failure.filter.ts';
import { sentName } from '../http/sent-name.ts';
import { FindSentFile } from './find-sent-file.ts';
import { ReadAttachment } from './read-attachment.ts';
import { UploadAttachment, type Uploaded } from './upload-attachment.ts';

/** In the address stand ids only, for addresses are logged: the name of the file travels in a header. */
const PlaceQuery = z.object({
  caseId: z.uuid(),
  kind: AttachmentKind,
  inviteeId: z.uuid().nullable().default(null),
});
const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

@Controller('files')
@UseFilters(UseCaseFailureFilter)
export class FilesController {
  constructor(
    private readonly callers: ReadCaller,
    private readonly uploads: UploadAttachment,
    private readonly sent: FindSentFile,
    private readonly attachments: ReadAttachment,
  ) {}

  /** The bytes as they are (application/octet-stream); answers what was stored, or why it was refused. */
  @Post()
  @HttpCode(200)
  async upload(@Req() request: Request): Promise<Uploaded> {
    const caller = await this.callers.run(request);
    const place = readAs(PlaceQuery, request.query);
    return this.uploads.run(caller, { ...place, name: sentName(request) }, request);
  }

  /** Whether a file has arrived, by the SHA-256 of what was sent. */
  @Get()
  async find(@Req() request: Request): Promise<{ attachment: Attachment | null }> {
    const caller = await this.callers.run(request);
    const { sha256, ...place } = readAs(PlaceQuery.extend({ sha256: Sha256 }), request.query);
    return this.sent.run(caller, place, sha256);
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

function readAs<T>(schema: z.ZodType<T>, query: unknown): T {
  const read = schema.safeParse(query);
  if (!read.success) throw new BadRequestException(z.prettifyError(read.error));
  return read.data;
}
