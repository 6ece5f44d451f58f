import { randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { signInContent } from '@shaqyru/domain/application/signed-content';
import { Clock } from '../common/clock.ts';
import { Limits } from '../common/limits.ts';
import { ENV } from '../common/tokens.ts';
import { system } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import type { Env } from '../env.ts';
import { UseCaseFailure } from '../trpc/errors.ts';

/** Makes the text that an applicant signs to come in: a nonce of 256 bits, good once, for a few minutes, for this site. */
@Injectable()
export class BeginSignIn {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly limits: Limits,
    @Inject(ENV) private readonly env: Env,
  ) {}

  async run(ip: string): Promise<{ nonceId: string; content: string; expiresAt: string }> {
    if ((await this.limits.count('eds-from-address', ip)) !== null) throw new UseCaseFailure('too-many-requests');
    const expiresAt = new Date(this.clock.now().getTime() + this.env.SIGN_IN_EDS_MINUTES * 60_000).toISOString();
    const nonce = randomBytes(32).toString('base64url');
    const content = signInContent({ origin: this.env.SITE_ORIGIN, nonce, expiresAt });
    const [row] = await this.database.asActor(
      system,
      (manager) =>
        manager.query(`INSERT INTO sign_in_nonce (content, expires_at) VALUES ($1, $2) RETURNING id`, [
          content,
          expiresAt,
        ]) as Promise<[{ id: string }]>,
    );
    return { nonceId: row.id, content, expiresAt };
  }
}
