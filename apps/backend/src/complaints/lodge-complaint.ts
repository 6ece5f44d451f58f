import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { lodgingProblems, type ComplaintWords } from '@shaqyru/domain/complaint/complaint-lodging';
import canonicalize from 'canonicalize';
import type { EntityManager } from 'typeorm';
import { Limits } from '../common/limits.ts';
import { ENV } from '../common/tokens.ts';
import type { Actor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import type { Env } from '../env.ts';
import { UseCaseFailure } from '../trpc/errors.ts';
import { actAsSender } from './act-as-holder.ts';
import { Complaint } from './complaint.entity.ts';
import { RegisterComplaint } from './register-complaint.ts';

/** Anyone complains through the site, signed in or not; the complaint stands in the journal at once. */
@Injectable()
export class LodgeComplaint {
  constructor(
    private readonly database: Database,
    private readonly register: RegisterComplaint,
    private readonly limits: Limits,
    @Inject(ENV) private readonly env: Env,
  ) {}

  /**
   * The same form sent again (`idempotencyKey`) is answered with the same number and code; with other words it fails with
   * "key-reused". Throws "too-many-requests" for an address that sends dozens.
   */
  async run(actor: Actor, ip: string, input: { words: ComplaintWords; idempotencyKey: string }) {
    if ((await this.limits.count('complaint-from-address', ip)) !== null) throw new UseCaseFailure('too-many-requests');
    // An officer who complains does it as anyone does.
    const sender: Actor = actor.kind === 'applicant' ? actor : { kind: 'anonymous' };
    const problems = lodgingProblems(input.words, this.env.SERVICE_EDITION);
    if (problems.length > 0) return { outcome: 'invalid' as const, problems };
    const sha256 = createHash('sha256')
      .update(canonicalize(input.words) ?? '')
      .digest('hex');
    return this.database.asActor(sender, async (manager) => {
      const before = await lodgedWith(manager, input.idempotencyKey);
      if (before && before.lodgingSha256 !== sha256) throw new UseCaseFailure('key-reused');
      const { number, code } =
        before ??
        (await this.register.run(manager, sender, input.words, {
          channel: 'site',
          lodging: { key: input.idempotencyKey, sha256 },
          ...(sender.kind === 'applicant' ? { applicantId: sender.id } : {}),
        }));
      return { outcome: 'registered' as const, number, code };
    });
  }
}

/** Waits while another request with the same key is at work. */
async function lodgedWith(manager: EntityManager, key: string): Promise<Complaint | null> {
  await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [key]);
  await actAsSender(manager, key);
  return manager.findOneBy(Complaint, { lodgingKey: key });
}
