import { Inject, Injectable } from '@nestjs/common';
import { generateSecret } from 'otplib';
import { Clock } from '../common/clock.ts';
import { Limits } from '../common/limits.ts';
import { ENV } from '../common/tokens.ts';
import { system } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import type { Env } from '../env.ts';
import { CheckCredentials } from '../officers/check-credentials.ts';
import { makeChallenge } from './challenge.ts';

/** An officer's first step. Tries are limited for the login and for the address, across all processes. */
@Injectable()
export class CheckPassword {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly limits: Limits,
    private readonly credentials: CheckCredentials,
    @Inject(ENV) private readonly env: Env,
  ) {}

  /** "first-sign-in": the password is a one-time one, and an own one is to be set (FinishFirstSignIn). */
  async run(ip: string, input: { login: string; password: string }) {
    const wait =
      (await this.limits.count('password-from-address', ip)) ??
      (await this.limits.count('password-of-login', input.login));
    if (wait !== null) return { outcome: 'refused' as const, problem: 'too-many' as const, retryInSeconds: wait };
    return this.database.asActor(system, async (manager) => {
      const account = await this.credentials.password(manager, input.login, input.password);
      if (!account) return { outcome: 'refused' as const, problem: 'wrong' as const };
      await this.limits.forget('password-of-login', input.login);
      const { oneTimeUntil, totpSecret } = account;
      if (oneTimeUntil === null) {
        const challenge = await makeChallenge(manager, this.clock, this.env, account, null);
        return { outcome: 'second-factor' as const, ...challenge };
      }
      if (oneTimeUntil <= this.clock.now())
        return { outcome: 'refused' as const, problem: 'password-expired' as const };
      const offered = totpSecret === null ? generateSecret() : null;
      const challenge = await makeChallenge(manager, this.clock, this.env, account, offered);
      return { outcome: 'first-sign-in' as const, ...challenge };
    });
  }
}
