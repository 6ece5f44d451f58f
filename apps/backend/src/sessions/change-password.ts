import { Injectable } from '@nestjs/common';
import { findPasswordProblem } from '@shaqyru/domain/account/password';
import { WriteAudit } from '../audit/write-audit.ts';
import { Limits } from '../common/limits.ts';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { CheckCredentials } from '../officers/check-credentials.ts';
import { ReadOfficer } from '../officers/read-officer.ts';
import { SetCredentials } from '../officers/set-credentials.ts';
import { UseCaseFailure } from '../trpc/errors.ts';
import { OpenSession } from './open-session.ts';

/** An officer changes the own password. All sessions end with it; whoever changed it goes on with a new one. */
@Injectable()
export class ChangePassword {
  constructor(
    private readonly database: Database,
    private readonly limits: Limits,
    private readonly officers: ReadOfficer,
    private readonly credentials: CheckCredentials,
    private readonly own: SetCredentials,
    private readonly sessions: OpenSession,
    private readonly audit: WriteAudit,
  ) {}

  /** "wrong": the present password is another. Tries are counted with those of signing in. */
  async run(actor: OfficerActor, input: { present: string; password: string; browser: string }) {
    return this.database.asActor(actor, async (manager) => {
      const officer = await this.officers.findActive(manager, actor.id);
      if (!officer) throw new UseCaseFailure('signed-out');
      const { login } = officer;
      const wait = await this.limits.count('password-of-login', login);
      if (wait !== null) return { outcome: 'refused' as const, problem: 'too-many' as const, retryInSeconds: wait };
      if (!(await this.credentials.password(manager, login, input.present)))
        return { outcome: 'refused' as const, problem: 'wrong' as const };
      await this.limits.forget('password-of-login', login);
      const problem = findPasswordProblem(input.password, { login, present: input.present });
      if (problem) return { outcome: 'refused' as const, problem };
      const rightsVersion = await this.own.password(manager, actor, input.password);
      const subject = { subjectKind: 'officer', subjectId: actor.id } as const;
      await this.audit.run(manager, actor, { action: 'officer.change-own-password', ...subject });
      return this.sessions.run(manager, { kind: 'officer', id: actor.id, rightsVersion, browser: input.browser });
    });
  }
}
