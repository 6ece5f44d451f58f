import { Injectable } from '@nestjs/common';
import { verify } from 'otplib';
import type { EntityManager } from 'typeorm';
import { WriteAudit } from '../audit/write-audit.ts';
import { Clock } from '../common/clock.ts';
import { Limits } from '../common/limits.ts';
import { system } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { CheckCredentials } from '../officers/check-credentials.ts';
import { hashOf, OpenSession } from './open-session.ts';

/** An officer's second step: the code of the authenticator (RFC 6238). A clock may be off by half a minute; a code is good once. */
@Injectable()
export class CheckSecondFactor {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly limits: Limits,
    private readonly credentials: CheckCredentials,
    private readonly sessions: OpenSession,
    private readonly audit: WriteAudit,
  ) {}

  async run(_ip: string, input: { challenge: string; code: string }) {
    return this.database.asActor(system, async (manager) => {
      const officerId = await this.challenged(manager, input.challenge);
      const secret = officerId && (await this.credentials.totpSecret(manager, officerId));
      if (!secret) return { outcome: 'refused' as const, problem: 'expired' as const };
      const wait = await this.limits.count('second-factor-of-officer', officerId);
      if (wait !== null) return { outcome: 'refused' as const, problem: 'too-many' as const, retryInSeconds: wait };
      const epoch = Math.floor(this.clock.now().getTime() / 1000);
      const result = await verify({ secret, token: input.code, epochTolerance: 30, epoch });
      if (!result.valid || !('timeStep' in result) || !(await this.spend(manager, officerId, result.timeStep))) {
        return { outcome: 'refused' as const, problem: 'wrong' as const };
      }
      await this.limits.forget('second-factor-of-officer', officerId);
      await manager.query(`DELETE FROM second_factor_challenge WHERE id_hash = $1`, [hashOf(input.challenge)]);
      await this.audit.run(manager, system, { action: 'session.open', subjectKind: 'officer', subjectId: officerId });
      return this.sessions.run(manager, { kind: 'officer', id: officerId });
    });
  }

  private async challenged(manager: EntityManager, challenge: string): Promise<string | null> {
    const rows = (await manager.query(
      `SELECT officer_id FROM second_factor_challenge WHERE id_hash = $1 AND expires_at > $2 FOR UPDATE`,
      [hashOf(challenge), this.clock.now().toISOString()],
    )) as { officer_id: string }[];
    return rows[0]?.officer_id ?? null;
  }

  /** False when this code has been used before, in whatever process. */
  private async spend(manager: EntityManager, officerId: string, step: number): Promise<boolean> {
    const rows: unknown[] = await manager.query(
      `INSERT INTO spent_code (officer_id, step) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING step`,
      [officerId, step],
    );
    return rows.length === 1;
  }
}
