import { Injectable } from '@nestjs/common';
import { WriteAudit } from '../audit/write-audit.ts';
import { Clock } from '../common/clock.ts';
import { system } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { CheckCredentials } from '../officers/check-credentials.ts';
import { endChallenge, findChallenge } from './challenge.ts';
import { OpenSession } from './open-session.ts';
import { SpendCode } from './spend-code.ts';

/** An officer's second step: the code of the authenticator. */
@Injectable()
export class CheckSecondFactor {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly credentials: CheckCredentials,
    private readonly codes: SpendCode,
    private readonly sessions: OpenSession,
    private readonly audit: WriteAudit,
  ) {}

  async run(input: { challenge: string; code: string; browser: string }) {
    return this.database.asActor(system, async (manager) => {
      const challenge = await findChallenge(manager, this.clock, input.challenge);
      const account = challenge && (await this.credentials.account(manager, challenge.officerId));
      // With a one-time password nobody comes in this way: an own one is set first.
      if (!account?.totpSecret || account.oneTimeUntil || account.rightsVersion !== challenge?.rightsVersion)
        return { outcome: 'refused' as const, problem: 'expired' as const };
      const { id, rightsVersion, totpSecret } = account;
      const spent = await this.codes.run(manager, { officerId: id, secret: totpSecret, code: input.code });
      if (spent.outcome === 'refused') return spent;
      await endChallenge(manager, input.challenge);
      await this.audit.run(manager, system, { action: 'session.open', subjectKind: 'officer', subjectId: id });
      return this.sessions.run(manager, { kind: 'officer', id, rightsVersion, browser: input.browser });
    });
  }
}
