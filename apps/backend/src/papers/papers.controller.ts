import { Controller, Get, Param, ParseUUIDPipe, Req, Res, UseFilters } from '@nestjs/common';
import type { Request, Response } from 'express';
import { ReadCaller } from '../http/read-caller.ts';
import { sendFile } from '../http/send-file.ts';
import { UseCaseFailureFilter } from '../http/use-case-failure.filter.ts';
import { ReadPaper } from './read-paper.ts';
import { ReadSignedContent } from './read-signed-content.ts';

@Controller()
@UseFilters(UseCaseFailureFilter)
export class PapersController {
  constructor(
    private readonly callers: ReadCaller,
    private readonly papers: ReadPaper,
    private readonly signed: ReadSignedContent,
  ) {}

  @Get('papers/:paperId')
  async paper(
    @Req() request: Request,
    @Res() response: Response,
    @Param('paperId', ParseUUIDPipe) paperId: string,
  ): Promise<void> {
    const caller = await this.callers.run(request);
    sendFile(response, await this.papers.run(caller, paperId));
  }

  /** Octet by octet what was signed. */
  @Get('cases/:caseId/signed-content')
  async content(
    @Req() request: Request,
    @Res() response: Response,
    @Param('caseId', ParseUUIDPipe) caseId: string,
  ): Promise<void> {
    const caller = await this.callers.run(request);
    const { number, content } = await this.signed.run(caller, caseId);
    const bytes = Buffer.from(content, 'utf8');
    sendFile(response, { name: `${number}.json`, mediaType: 'text/plain; charset=utf-8', bytes });
  }

  /** The detached CMS, DER. */
  @Get('cases/:caseId/signature')
  async signature(
    @Req() request: Request,
    @Res() response: Response,
    @Param('caseId', ParseUUIDPipe) caseId: string,
  ): Promise<void> {
    const caller = await this.callers.run(request);
    const { number, cms } = await this.signed.run(caller, caseId);
    sendFile(response, { name: `${number}.json.p7s`, mediaType: 'application/pkcs7-signature', bytes: cms });
  }
}
