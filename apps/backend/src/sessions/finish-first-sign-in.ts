import { Injectable } from '@nestjs/common';
import { findPasswordProblem } from '@shaqyru/domain/account/password';
import { WriteAudit } from '../audit/write-audit.ts';
import { Clock } from '../common/clock.ts';
import { system } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { CheckCredentials } from '../officers/check-credentials.ts';
import { SetCredentials } from '../officers/set-credentials.ts';
import { findChallenge } from './challenge.ts';
import { OpenSession } from './open-session.ts';
import { SpendCode } from './spend-code.ts';

/** An officer with a one-time password sets an own one and shows that the authenticator works; then the session opens. */
@Injectable()
export class FinishFirstSignIn {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly credentials: CheckCredentials,
    private readonly own: SetCredentials,
    private readonly codes: SpendCode,
    private readonly sessions: OpenSession,
    private readonly audit: WriteAudit,
  ) {}

  async run(input: { challenge: string; password: string; code: string; browser: string }) {
    return this.database.asActor(system, async (manager) => {
      const challenge = await findChallenge(manager, this.clock, input.challenge);
      const account = challenge && (await this.credentials.account(manager, challenge.officerId));
      const secret = account?.totpSecret ?? challenge?.offeredSecret;
      if (!account?.oneTimeUntil || !secret || account.rightsVersion !== challenge?.rightsVersion)
        return { outcome: 'refused' as const, problem: 'expired' as const };
      const { id, login } = account;
      const isOneTime = (await this.credentials.password(manager, login, input.password)) !== null;
      const problem = findPasswordProblem(input.password, { login, present: isOneTime ? input.password : '' });
      if (problem) return { outcome: 'refused' as const, problem };
      const spent = await this.codes.run(manager, { officerId: id, secret, code: input.code });
      if (spent.outcome === 'refused') return spent;
      // With it the challenge ends, and every other one of this officer.
      const rightsVersion = await this.own.first(manager, id, { password: input.password, totpSecret: secret });
      await this.audit.run(manager, system, { action: 'officer.first-sign-in', subjectKind: 'officer', subjectId: id });
      return this.sessions.run(manager, { kind: 'officer', id, rightsVersion, browser: input.browser });
    });
  }
}
