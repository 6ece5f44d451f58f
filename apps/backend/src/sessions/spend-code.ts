import { Injectable } from '@nestjs/common';
import { verify } from 'otplib';
import type { EntityManager } from 'typeorm';
import { Clock } from '../common/clock.ts';
import { Limits } from '../common/limits.ts';

/** Takes a code of an authenticator (RFC 6238). A clock may be off by half a minute; a code is good once, in whatever process. */
@Injectable()
export class SpendCode {
  constructor(
    private readonly clock: Clock,
    private readonly limits: Limits,
  ) {}

  async run(
    manager: EntityManager,
    { officerId, secret, code }: { officerId: string; secret: string; code: string },
  ): Promise<{ outcome: 'spent' } | { outcome: 'refused'; problem: 'wrong' } | TooMany> {
    const wait = await this.limits.count('second-factor-of-officer', officerId);
    if (wait !== null) return { outcome: 'refused', problem: 'too-many', retryInSeconds: wait };
    const epoch = Math.floor(this.clock.now().getTime() / 1000);
    const result = await verify({ secret, token: code, epochTolerance: 30, epoch });
    if (!result.valid || !('timeStep' in result)) return { outcome: 'refused', problem: 'wrong' };
    const rows: unknown[] = await manager.query(
      `INSERT INTO spent_code (officer_id, step) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING step`,
      [officerId, result.timeStep],
    );
    if (rows.length === 0) return { outcome: 'refused', problem: 'wrong' };
    await this.limits.forget('second-factor-of-officer', officerId);
    return { outcome: 'spent' };
  }
}

type TooMany = { outcome: 'refused'; problem: 'too-many'; retryInSeconds: number };
