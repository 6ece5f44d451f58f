import { Injectable } from '@nestjs/common';
import { WriteAudit } from '../audit/write-audit.ts';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { UseCaseFailure } from '../trpc/errors.ts';

/** From now on the machine's secret opens nothing. */
@Injectable()
export class RemoveDevice {
  constructor(
    private readonly database: Database,
    private readonly audit: WriteAudit,
  ) {}

  /** Throws "not-found" for a machine of another department. */
  async run(actor: OfficerActor, { deviceId }: { deviceId: string }): Promise<{ outcome: 'removed' }> {
    return this.database.asActor(actor, async (manager) => {
      const [rows] = (await manager.query(
        `UPDATE counter_device SET removed_at = coalesce(removed_at, act_time()) WHERE id = $1 RETURNING id`,
        [deviceId],
      )) as [unknown[]];
      if (rows.length === 0) throw new UseCaseFailure('not-found');
      const subject = { subjectKind: 'counter-device' as const, subjectId: deviceId };
      await this.audit.run(manager, actor, { action: 'counter.remove-device', ...subject });
      return { outcome: 'removed' };
    });
  }
}
