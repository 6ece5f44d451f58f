import { BadRequestException, Controller, Get, HttpCode, Post, Req, Res, UseFilters } from '@nestjs/common';
import { ApplicationKind } from '@shaqyru/domain/application/kind';
import { Language } from '@shaqyru/domain/case/case-view';
import type { Request, Response } from 'express';
import { z } from 'zod';
import { ReadCaller } from '../http/read-caller.ts';
import { sendFile } from '../http/send-file.ts';
import { sentName } from '../http/sent-name.ts';
import { UseCaseFailureFilter } from '../http/use-case-failure.filter.ts';
import { UseCaseFailure } from '../trpc/errors.ts';
import { makeTemplate } from './template.ts';
import { UploadSheet, type UploadedSheet } from './upload-sheet.ts';

/** In the address, which is logged, stand ids only. */
const UploadQuery = z.object({ caseId: z.uuid() });
const TemplateQuery = z.object({ kind: ApplicationKind, language: Language, format: z.enum(['xlsx', 'csv']) });

@Controller('invitee-sheets')
@UseFilters(UseCaseFailureFilter)
export class InviteeSheetsController {
  constructor(
    private readonly callers: ReadCaller,
    private readonly uploads: UploadSheet,
  ) {}

  /** The bytes as they are (application/octet-stream); answers that the sheet waits, or why it was refused. */
  @Post()
  @HttpCode(200)
  async upload(@Req() request: Request): Promise<UploadedSheet> {
    const caller = await this.callers.run(request);
    if (caller.kind !== 'applicant') throw new UseCaseFailure('not-found');
    const upload = { ...parsed(UploadQuery, request), name: sentName(request) };
    return this.uploads.run(caller, upload, request);
  }

  /** The sheet to fill in; the same for everybody. */
  @Get('template')
  async template(@Req() request: Request, @Res() response: Response): Promise<void> {
    const { kind, language, format } = parsed(TemplateQuery, request);
    sendFile(response, await makeTemplate(kind, language, format));
  }
}

function parsed<S extends z.ZodType>(schema: S, request: Request): z.infer<S> {
  const query = schema.safeParse(request.query);
  if (!query.success) throw new BadRequestException(z.prettifyError(query.error));
  return query.data;
}
