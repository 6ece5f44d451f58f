import { BadRequestException, Controller, Get, Req, Res, UseFilters } from '@nestjs/common';
import { countryId, Year } from '@shaqyru/domain/indicators/indicator-view';
import { languages } from '@shaqyru/domain/law/text';
import type { Request, Response } from 'express';
import { z } from 'zod';
import { sendFile } from '../http/send-file.ts';
import { UseCaseFailureFilter } from '../http/use-case-failure.filter.ts';
import { clientAddress } from '../trpc/trpc.middleware.ts';
import { PrintIndicators } from './print-indicators.ts';

const PaperQuery = z.object({
  year: z.coerce.number().pipe(Year),
  body: z.string().max(120).default(countryId),
  language: z.enum(languages),
});

/** The paper of Annex 5, for anyone. */
@Controller('indicators')
@UseFilters(UseCaseFailureFilter)
export class IndicatorsController {
  constructor(private readonly print: PrintIndicators) {}

  @Get('paper')
  async paper(@Req() request: Request, @Res() response: Response): Promise<void> {
    const query = PaperQuery.safeParse(request.query);
    if (!query.success) throw new BadRequestException(z.prettifyError(query.error));
    const { year, body, language } = query.data;
    sendFile(response, await this.print.run(clientAddress(request), { year, bodyId: body, language }));
  }
}
