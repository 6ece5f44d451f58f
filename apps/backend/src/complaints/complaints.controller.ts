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
import { ComplaintNumber } from '@shaqyru/domain/complaint/complaint-lodging';
import { VerificationCode } from '@shaqyru/domain/invitation/verification';
import type { Request, Response } from 'express';
import { z } from 'zod';
import { sentName } from '../http/sent-name.ts';
import { sendFile } from '../http/send-file.ts';
import { UseCaseFailureFilter } from '../http/use-case-failure.filter.ts';
import { ReadSession } from '../sessions/read-session.ts';
import { bearerToken, clientAddress } from '../trpc/trpc.middleware.ts';
import { AttachToComplaint, type ComplaintUpload } from './attach-to-complaint.ts';
import type { ComplaintKey } from './act-as-holder.ts';
import { ReadComplaintFile } from './read-complaint-file.ts';

const UploadQuery = z.object({ complaintId: z.uuid().optional() });
/** Number and code go in headers: addresses are logged, and the code opens the complaint. */
const Key = z.object({ number: ComplaintNumber, code: VerificationCode });

/** Files and papers of complaints, for officers by their session and for everyone else by number and code. */
@Controller('complaints')
@UseFilters(UseCaseFailureFilter)
export class ComplaintsController {
  constructor(
    private readonly sessions: ReadSession,
    private readonly attach: AttachToComplaint,
    private readonly files: ReadComplaintFile,
  ) {}

  /** The bytes as they are (application/octet-stream); answers whether they were stored, or why they were refused. */
  @Post('files')
  @HttpCode(200)
  async upload(@Req() request: Request): Promise<ComplaintUpload> {
    const actor = await this.sessions.actor(bearerToken(request));
    const query = UploadQuery.safeParse(request.query);
    if (!query.success) throw new BadRequestException(z.prettifyError(query.error));
    const { complaintId } = query.data;
    const name = sentName(request);
    const key = keyOf(request);
    const complaint = actor.kind === 'officer' && complaintId ? { id: complaintId } : key;
    if (!complaint) throw new BadRequestException('which complaint is not said');
    return this.attach.run(actor, clientAddress(request), { complaint, name }, request);
  }

  @Get('files/:id')
  async file(
    @Req() request: Request,
    @Res() response: Response,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<void> {
    await this.send(request, response, { kind: 'file', id });
  }

  @Get('papers/:id')
  async paper(
    @Req() request: Request,
    @Res() response: Response,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<void> {
    await this.send(request, response, { kind: 'paper', id });
  }

  private async send(request: Request, response: Response, wanted: { kind: 'file' | 'paper'; id: string }) {
    const actor = await this.sessions.actor(bearerToken(request));
    sendFile(response, await this.files.run(actor, keyOf(request), wanted));
  }
}

function keyOf(request: Request): ComplaintKey | null {
  const key = Key.safeParse({
    number: request.headers['x-complaint-number'],
    code: request.headers['x-complaint-code'],
  });
  return key.success ? key.data : null;
}
