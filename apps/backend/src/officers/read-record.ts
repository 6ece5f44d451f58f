import { Injectable } from '@nestjs/common';
import { managesOfficersOf } from '@shaqyru/domain/account/posting';
import type { FieldChange, OfficerAction, OfficerRecord } from '@shaqyru/domain/account/officer-view';
import type { EntityManager } from 'typeorm';
import { WriteAudit } from '../audit/write-audit.ts';
import { Clock } from '../common/clock.ts';
import { system, type OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { UseCaseFailure } from '../trpc/errors.ts';
import { Officer } from './officer.entity.ts';

/** So many of the latest acts are shown. */
const longestHistory = 100;

/** An officer's account with its history: who changed what, when and why. */
@Injectable()
export class ReadRecord {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: WriteAudit,
  ) {}

  /** Throws "not-found" for an officer whom the administrator does not manage. */
  async run(actor: OfficerActor, { officerId }: { officerId: string }): Promise<OfficerRecord> {
    const record = await this.database.asActor(actor, async (manager) => {
      const officer = await manager.findOne(Officer, { where: { id: officerId } });
      if (!officer || !managesOfficersOf(actor.departmentId, officer.departmentId))
        throw new UseCaseFailure('not-found');
      const [factor] = (await manager.query(`SELECT totp_secret IS NOT NULL AS "has" FROM officer WHERE id = $1`, [
        officerId,
      ])) as [{ has: boolean }];
      await this.audit.run(manager, actor, { action: 'officer.read', subjectKind: 'officer', subjectId: officerId });
      const { rightsVersion: _rightsVersion, ...rest } = officer;
      return {
        ...rest,
        awaitsFirstSignIn: officer.oneTimeUntil !== null,
        oneTimeUntil: officer.oneTimeUntil?.toISOString() ?? null,
        hasSecondFactor: factor.has,
        own: officerId === actor.id,
        history: await historyOf(manager, officerId),
      };
    });
    return { ...record, openSessions: await this.countSessions(officerId) };
  }

  /** Sessions are seen by whoever holds them; an administrator is told how many there are. */
  private async countSessions(officerId: string): Promise<number> {
    const [row] = await this.database.asActor(system, (manager): Promise<[{ count: number }]> =>
      manager.query(`SELECT count(*)::int AS count FROM session WHERE officer_id = $1 AND expires_at > $2`, [
        officerId,
        this.clock.now().toISOString(),
      ]),
    );
    return row.count;
  }
}

async function historyOf(manager: EntityManager, officerId: string): Promise<OfficerRecord['history']> {
  const rows = (await manager.query(
    `SELECT at, by_name AS "byName", action, changes, reason FROM officer_change WHERE officer_id = $1 ORDER BY id DESC LIMIT $2`,
    [officerId, longestHistory],
  )) as { at: Date; byName: string | null; action: OfficerAction; changes: FieldChange[]; reason: string }[];
  return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
}
