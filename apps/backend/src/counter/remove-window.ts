import { Injectable } from '@nestjs/common';
import { WriteAudit } from '../audit/write-audit.ts';
import { Clock } from '../common/clock.ts';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { UseCaseFailure } from '../trpc/errors.ts';
import { isOccupied } from './read-windows.ts';

/** Takes a window away; what was done at it stays recorded. */
@Injectable()
export class RemoveWindow {
  constructor(
    private readonly database: Database,
    private readonly audit: WriteAudit,
    private readonly clock: Clock,
  ) {}

  /** "occupied": somebody stands there. Throws "not-found" for a window of another department. */
  async run(
    actor: OfficerActor,
    { windowId }: { windowId: string },
  ): Promise<{ outcome: 'removed' } | { outcome: 'occupied' }> {
    return this.database.asActor(actor, async (manager) => {
      const rows: unknown[] = await manager.query(
        `SELECT FROM counter_window WHERE id = $1 AND removed_at IS NULL FOR UPDATE`,
        [windowId],
      );
      if (rows.length === 0) throw new UseCaseFailure('not-found');
      if (await isOccupied(manager, windowId, this.clock.today())) return { outcome: 'occupied' };
      await manager.query(
        `UPDATE counter_window SET removed_at = act_time(), officer_id = NULL, officer_name = NULL, officer_post = NULL WHERE id = $1`,
        [windowId],
      );
      const subject = { subjectKind: 'counter-window' as const, subjectId: windowId };
      await this.audit.run(manager, actor, { action: 'counter.remove-window', ...subject });
      return { outcome: 'removed' };
    });
  }
}
