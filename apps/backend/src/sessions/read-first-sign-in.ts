import { Injectable } from '@nestjs/common';
import { generateURI } from 'otplib';
import { Clock } from '../common/clock.ts';
import { system } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { CheckCredentials } from '../officers/check-credentials.ts';
import { findChallenge } from './challenge.ts';

/** What an officer who came in with a one-time password is asked for, and the authenticator's secret if one is to be set up. */
@Injectable()
export class ReadFirstSignIn {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly credentials: CheckCredentials,
  ) {}

  async run(input: { challenge: string }) {
    return this.database.asActor(system, async (manager) => {
      const challenge = await findChallenge(manager, this.clock, input.challenge);
      const account = challenge && (await this.credentials.account(manager, challenge.officerId));
      if (!account?.oneTimeUntil) return { outcome: 'expired' as const };
      const { login, name } = account;
      const secret = challenge?.offeredSecret ?? null;
      return {
        outcome: 'open' as const,
        login,
        name,
        authenticator:
          secret === null ? null : { secret, uri: generateURI({ issuer: 'Shaqyru', label: login, secret }) },
      };
    });
  }
}
