import { Injectable } from '@nestjs/common';
import { Not } from 'typeorm';
import { WriteAudit } from '../audit/write-audit.ts';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { hashOf } from './open-session.ts';
import { Session } from './session.entity.ts';

/** An officer ends one of the own sessions, or all but the present one. */
@Injectable()
export class EndOwnSessions {
  constructor(
    private readonly database: Database,
    private readonly audit: WriteAudit,
  ) {}

  /** How many ended. Another's session, and one that has ended, is none. */
  async run(actor: OfficerActor, which: { sessionId: string } | { allBut: string }): Promise<{ ended: number }> {
    const found = 'sessionId' in which ? { id: which.sessionId } : { tokenHash: Not(hashOf(which.allBut)) };
    return this.database.asActor(actor, async (manager) => {
      const { affected } = await manager.delete(Session, { ...found, officerId: actor.id });
      const ended = affected ?? 0;
      const subject = { subjectKind: 'officer', subjectId: actor.id } as const;
      if (ended > 0) await this.audit.run(manager, actor, { action: 'session.end-own', ...subject, data: { ended } });
      return { ended };
    });
  }
}
