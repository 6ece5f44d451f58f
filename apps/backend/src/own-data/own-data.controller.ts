import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Controller, Get, Logger, Req, Res, UseFilters } from '@nestjs/common';
import { downloadHeader } from '@shaqyru/domain/files/header-name';
import type { Request, Response } from 'express';
import { ReadCaller } from '../http/read-caller.ts';
import { UseCaseFailureFilter } from '../http/use-case-failure.filter.ts';
import { UseCaseFailure } from '../trpc/errors.ts';
import { ExportOwnData } from './export-own-data.ts';

@Controller('own-data')
@UseFilters(UseCaseFailureFilter)
export class OwnDataController {
  private readonly logger = new Logger(OwnDataController.name);

  constructor(
    private readonly callers: ReadCaller,
    private readonly ownData: ExportOwnData,
  ) {}

  /** A file of JSON, written case after case as it is read. One that breaks off is no JSON: nobody takes it for whole. */
  @Get()
  async export(@Req() request: Request, @Res() response: Response): Promise<void> {
    const caller = await this.callers.run(request);
    if (caller.kind !== 'applicant') throw new UseCaseFailure('not-found');
    const { name, parts } = await this.ownData.run(caller);
    response.status(200).set({
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': downloadHeader(name),
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-store',
    });
    // Nobody is left to tell: a reader who goes away ends the reading, and what was read wrongly breaks the file off.
    await pipeline(Readable.from(parts), response).catch((error: unknown) => {
      response.destroy();
      if (!isOfReader(error)) this.logger.error(error);
    });
  }
}

/** Whether the reader went away before the end. */
function isOfReader(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE';
}
