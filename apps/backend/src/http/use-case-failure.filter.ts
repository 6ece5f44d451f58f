import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Response } from 'express';
import { UseCaseFailure, type FailureCode } from '../trpc/errors.ts';

const statuses = {
  'not-found': 404,
  'not-allowed': 403,
  'key-reused': 409,
  'too-many-requests': 429,
  'signed-out': 401,
} as const satisfies Record<FailureCode, number>;

/** What a use case could not answer, over plain HTTP: the same codes as in procedures. */
@Catch(UseCaseFailure)
export class UseCaseFailureFilter implements ExceptionFilter<UseCaseFailure> {
  catch(failure: UseCaseFailure, host: ArgumentsHost): void {
    host.switchToHttp().getResponse<Response>().status(statuses[failure.code]).json({ error: failure.code });
  }
}
