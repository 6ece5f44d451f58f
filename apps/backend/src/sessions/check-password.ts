import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../common/clock.ts';
import { Limits } from '../common/limits.ts';
import { system } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { CheckCredentials } from '../officers/check-credentials.ts';
import { hashOf } from './open-session.ts';

const challengeLifetime = 5 * 60_000;

/** An officer's first step. Tries are limited for the login and for the address, across all processes. */
@Injectable()
export class CheckPassword {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly limits: Limits,
    private readonly credentials: CheckCredentials,
  ) {}

  async run(ip: string, input: { login: string; password: string }) {
    const wait =
      (await this.limits.count('password-from-address', ip)) ??
      (await this.limits.count('password-of-login', input.login));
    if (wait !== null) return { outcome: 'refused' as const, problem: 'too-many' as const, retryInSeconds: wait };
    return this.database.asActor(system, async (manager) => {
      const officerId = await this.credentials.password(manager, input.login, input.password);
      if (!officerId) return { outcome: 'refused' as const, problem: 'wrong' as const };
      await this.limits.forget('password-of-login', input.login);
      const challenge = randomBytes(32).toString('base64url');
      const expiresAt = new Date(this.clock.now().getTime() + challengeLifetime).toISOString();
      await manager.query(`INSERT INTO second_factor_challenge (id_hash, officer_id, expires_at) VALUES ($1, $2, $3)`, [
        hashOf(challenge),
        officerId,
        expiresAt,
      ]);
      return { outcome: 'second-factor' as const, challenge, expiresAt };
    });
  }
}
