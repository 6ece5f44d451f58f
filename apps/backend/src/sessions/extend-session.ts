import { Injectable } from '@nestjs/common';
import { WriteAudit } from '../audit/write-audit.ts';
import { Clock } from '../common/clock.ts';
import { system } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { hashOf, lifetimeOf } from './open-session.ts';
import { Session } from './session.entity.ts';

/** However often it is extended, then one signs in anew. More than the twenty hours of WCAG 2.2.1. */
const longest = 24 * 60 * 60_000;

/** Whoever is still there goes on: the session lasts as long again from now. One that has ended stays so. */
@Injectable()
export class ExtendSession {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: WriteAudit,
  ) {}

  async run(token: string | null): Promise<{ outcome: 'extended'; expiresAt: string } | { outcome: 'ended' }> {
    if (!token) return { outcome: 'ended' };
    return this.database.asActor(system, async (manager) => {
      const tokenHash = hashOf(token);
      const session = await manager.findOne(Session, { where: { tokenHash }, lock: { mode: 'pessimistic_write' } });
      const now = this.clock.now();
      if (!session || session.expiresAt <= now) return { outcome: 'ended' };
      const lifetime = await lifetimeOf(manager, session.kind, this.clock.today());
      const end = Math.min(now.getTime() + lifetime, session.createdAt.getTime() + longest);
      const expiresAt = new Date(Math.max(end, session.expiresAt.getTime()));
      await manager.update(Session, { tokenHash }, { expiresAt });
      await this.audit.run(manager, system, {
        action: 'session.extend',
        subjectKind: session.kind,
        subjectId: session.applicantId ?? session.officerId,
      });
      return { outcome: 'extended', expiresAt: expiresAt.toISOString() };
    });
  }
}
