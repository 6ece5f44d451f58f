import { Inject, Injectable } from '@nestjs/common';
import type { OfficerFields, OfficerProblems } from '@shaqyru/domain/account/officer-view';
import { managesOfficersOf } from '@shaqyru/domain/account/posting';
import { WriteAudit } from '../audit/write-audit.ts';
import { Clock } from '../common/clock.ts';
import { ENV } from '../common/tokens.ts';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import type { Env } from '../env.ts';
import { Once } from '../idempotency/once.ts';
import { UseCaseFailure } from '../trpc/errors.ts';
import { checkOfficer } from './check-officer.ts';
import { readRefusal } from './database-refusals.ts';
import { Officer } from './officer.entity.ts';
import { newOneTimePassword } from './one-time-password.ts';
import { recordChange } from './record-change.ts';
import { searchKeyOf } from './search-key.ts';

type Input = OfficerFields & { login: string; reason: string; idempotencyKey: string };
export type Added =
  { outcome: 'added'; officerId: string; password: string | null } | { outcome: 'invalid'; problems: OfficerProblems };

/** Enters an officer, with a one-time password that is shown once and kept nowhere. */
@Injectable()
export class AddOfficer {
  constructor(
    private readonly database: Database,
    private readonly audit: WriteAudit,
    private readonly clock: Clock,
    private readonly once: Once,
    @Inject(ENV) private readonly env: Env,
  ) {}

  /** The password is null when the same request was answered before. Throws "not-found" for a department not managed. */
  async run(actor: OfficerActor, input: Input): Promise<Added> {
    const { idempotencyKey, reason, ...fields } = input;
    const { iin, problems } = checkOfficer(fields, { allowTestIdentities: this.env.ALLOW_TEST_IDENTITIES });
    if (problems.length > 0) return { outcome: 'invalid', problems };
    if (!managesOfficersOf(actor.departmentId, fields.departmentId)) throw new UseCaseFailure('not-found');
    let password: string | null = null;
    try {
      return await this.database.asActor(actor, async (manager) => {
        const { officerId } = await this.once.run(manager, actor.id, idempotencyKey, { add: input }, async () => {
          const oneTime = await newOneTimePassword(manager, this.clock);
          password = oneTime.password;
          const saved = await manager.save(
            manager.create(Officer, {
              ...fields,
              iin,
              nameKey: searchKeyOf(fields),
              active: true,
              totpSecret: null,
              passwordHash: oneTime.passwordHash,
              oneTimeUntil: oneTime.oneTimeUntil,
            }),
          );
          await recordChange(manager, this.audit, actor, { officerId: saved.id, action: 'add', reason });
          return { officerId: saved.id };
        });
        return { outcome: 'added', officerId, password };
      });
    } catch (error) {
      const refusal = readRefusal(error);
      if (refusal === 'last-administrator') throw error;
      return { outcome: 'invalid', problems: refusal };
    }
  }
}
