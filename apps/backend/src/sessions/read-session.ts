import { Injectable } from '@nestjs/common';
import type { CurrentSession } from '@shaqyru/domain/account/session';
import { Clock } from '../common/clock.ts';
import { anonymous, system, type Actor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { ReadOfficer } from '../officers/read-officer.ts';
import { Applicant } from './applicant.entity.ts';
import { hashOf } from './open-session.ts';
import { Session } from './session.entity.ts';

/** Who a session's secret belongs to. An officer whose rights have changed has no session from that moment. */
@Injectable()
export class ReadSession {
  constructor(
    private readonly database: Database,
    private readonly officers: ReadOfficer,
    private readonly clock: Clock,
  ) {}

  async describe(token: string | null): Promise<CurrentSession> {
    const found = await this.find(token);
    if (found.kind === 'anonymous') return found;
    const expiresAt = found.session.expiresAt.toISOString();
    return found.kind === 'applicant'
      ? { kind: 'applicant', ...found.applicant, expiresAt }
      : { kind: 'officer', ...found.officer, expiresAt };
  }

  /** The actor on whose behalf the caller's requests run. */
  async actor(token: string | null): Promise<Actor> {
    const found = await this.find(token);
    if (found.kind === 'anonymous') return anonymous;
    if (found.kind === 'applicant') {
      const { id, name, bin, maySign } = found.applicant;
      return { kind: 'applicant', id, name, bin, maySign };
    }
    const { id, name, role, departmentId, unitId, rightsVersion } = found.officer;
    return { kind: 'officer', id, name, role, departmentId, unitId, rightsVersion };
  }

  private async find(token: string | null): Promise<Found> {
    if (!token) return { kind: 'anonymous' };
    return this.database.asActor(system, async (manager) => {
      const session = await manager.findOne(Session, { where: { tokenHash: hashOf(token) } });
      if (!session || session.expiresAt <= this.clock.now()) return { kind: 'anonymous' };
      if (session.kind === 'applicant') {
        const applicant = await manager.findOneByOrFail(Applicant, { id: session.applicantId ?? '' });
        return { kind: 'applicant', applicant, session };
      }
      const officer = await this.officers.findActive(manager, session.officerId ?? '');
      const stands = officer !== null && officer.rightsVersion === session.rightsVersion;
      return stands ? { kind: 'officer', officer, session } : { kind: 'anonymous' };
    });
  }
}

type Found =
  | { kind: 'anonymous' }
  | { kind: 'applicant'; applicant: Applicant; session: Session }
  | { kind: 'officer'; officer: NonNullable<Awaited<ReturnType<ReadOfficer['findActive']>>>; session: Session };
