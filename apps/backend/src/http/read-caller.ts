import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import type { ApplicantActor, OfficerActor } from '../database/actor.ts';
import { ReadSession } from '../sessions/read-session.ts';
import { UseCaseFailure } from '../trpc/errors.ts';
import { bearerToken } from '../trpc/trpc.middleware.ts';

/** Who asks over plain HTTP, by the same bearer token as in procedures. To a visitor nothing is there: "not-found". */
@Injectable()
export class ReadCaller {
  constructor(private readonly sessions: ReadSession) {}

  async run(request: Request): Promise<ApplicantActor | OfficerActor> {
    const actor = await this.sessions.actor(bearerToken(request));
    if (actor.kind !== 'applicant' && actor.kind !== 'officer') throw new UseCaseFailure('not-found');
    return actor;
  }
}
