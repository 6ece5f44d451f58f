import { Injectable } from '@nestjs/common';
import { WriteAudit } from '../audit/write-audit.ts';
import { system } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { hashOf } from './open-session.ts';
import { Session } from './session.entity.ts';

/** Signs out: the session's secret opens nothing any more. Without a session nothing is done. */
@Injectable()
export class EndSession {
  constructor(
    private readonly database: Database,
    private readonly audit: WriteAudit,
  ) {}

  async run(token: string | null): Promise<{ ended: boolean }> {
    if (!token) return { ended: false };
    return this.database.asActor(system, async (manager) => {
      const tokenHash = hashOf(token);
      const session = await manager.findOne(Session, { where: { tokenHash }, lock: { mode: 'pessimistic_write' } });
      if (!session) return { ended: false };
      await manager.delete(Session, { tokenHash });
      await this.audit.run(manager, system, {
        action: 'session.end',
        subjectKind: session.kind,
        subjectId: session.applicantId ?? session.officerId,
      });
      return { ended: true };
    });
  }
}
