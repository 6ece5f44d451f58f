import { Injectable } from '@nestjs/common';
import type { CurrentSession } from '@shaqyru/domain/account/session';
import { Clock } from '../common/clock.ts';
import { anonymous, system, type Actor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { ReadOfficer } from '../officers/read-officer.ts';
import { Applicant } from './applicant.entity.ts';
import { hashOf } from './open-session.ts';
import { Session } from './session.entity.ts';

/** Who a session's secret belongs to. An officer whose rights were taken away has no session from that moment. */
@Injectable()
export class ReadSession {
  constructor(
    private readonly database: Database,
    private readonly officers: ReadOfficer,
    private readonly clock: Clock,
  ) {}

  async describe(token: string | null): Promise<CurrentSession> {
    if (!token) return { kind: 'anonymous' };
    return this.database.asActor(system, async (manager) => {
      const session = await manager.findOne(Session, { where: { tokenHash: hashOf(token) } });
      if (!session || session.expiresAt <= this.clock.now()) return { kind: 'anonymous' };
      const expiresAt = session.expiresAt.toISOString();
      if (session.kind === 'applicant') {
        const applicant = await manager.findOneByOrFail(Applicant, { id: session.applicantId ?? '' });
        return { kind: 'applicant', ...applicant, expiresAt };
      }
      const officer = await this.officers.findActive(manager, session.officerId ?? '');
      return officer ? { kind: 'officer', ...officer, expiresAt } : { kind: 'anonymous' };
    });
  }

  /** The actor on whose behalf the caller's requests run. */
  async actor(token: string | null): Promise<Actor> {
    const session = await this.describe(token);
    if (session.kind === 'anonymous') return anonymous;
    if (session.kind === 'applicant')
      return {
        kind: 'applicant',
        id: session.id,
        name: session.name,
        bin: session.bin,
        maySign: session.maySign,
      };
    const { kind, id, name, role, departmentId, unitId } = session;
    return { kind, id, name, role, departmentId, unitId };
  }
}
