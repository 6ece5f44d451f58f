import { Injectable } from '@nestjs/common';
import { WriteAudit } from '../audit/write-audit.ts';
import { Clock } from '../common/clock.ts';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { ReadOfficer } from '../officers/read-officer.ts';
import { UseCaseFailure } from '../trpc/errors.ts';
import { findWindowOf, isOccupied } from './read-windows.ts';

export type Seated = { outcome: 'seated' } | { outcome: 'occupied' };

/**
 * An inspector sits down at a window of the own unit; name and post go to the hall's display. A colleague who forgot to leave
 * is replaced, unless somebody stands at that window. With null the inspector leaves.
 */
@Injectable()
export class TakeSeat {
  constructor(
    private readonly database: Database,
    private readonly officers: ReadOfficer,
    private readonly audit: WriteAudit,
    private readonly clock: Clock,
  ) {}

  /** "occupied": somebody stands at the window that would change hands. Throws "not-found" for a window of another unit. */
  async run(actor: OfficerActor, { windowId }: { windowId: string | null }): Promise<Seated> {
    const day = this.clock.today();
    return this.database.asActor(actor, async (manager) => {
      const officer = await this.officers.findActive(manager, actor.id);
      if (!officer) throw new UseCaseFailure('not-found');
      if (windowId !== null) {
        const rows: unknown[] = await manager.query(
          `SELECT FROM counter_window WHERE id = $1 AND unit_id = $2 AND removed_at IS NULL FOR UPDATE`,
          [windowId, actor.unitId],
        );
        if (rows.length === 0) throw new UseCaseFailure('not-found');
      }
      const mine = await findWindowOf(manager, actor.id);
      if (mine?.id === windowId) return { outcome: 'seated' };
      if (mine && (await isOccupied(manager, mine.id, day))) return { outcome: 'occupied' };
      if (windowId !== null && (await isOccupied(manager, windowId, day))) return { outcome: 'occupied' };
      const seat = `UPDATE counter_window SET officer_id = $2, officer_name = $3, officer_post = $4 WHERE id = $1`;
      if (mine) await manager.query(seat, [mine.id, null, null, null]);
      if (windowId !== null) await manager.query(seat, [windowId, actor.id, officer.name, officer.post]);
      const at = windowId ?? mine?.id ?? null;
      const action = windowId === null ? 'counter.leave-window' : 'counter.sit-down';
      await this.audit.run(manager, actor, { action, subjectKind: 'counter-window', subjectId: at });
      return { outcome: 'seated' };
    });
  }
}
