import { Injectable } from '@nestjs/common';
import { WriteAudit } from '../audit/write-audit.ts';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { ownUnit } from './own-unit.ts';

/** Sets up a window of a unit. A unit has no two windows of one name. */
@Injectable()
export class AddWindow {
  constructor(
    private readonly database: Database,
    private readonly audit: WriteAudit,
  ) {}

  async run(
    actor: OfficerActor,
    input: { unitId: string; name: string },
  ): Promise<{ outcome: 'added'; windowId: string } | { outcome: 'name-taken' }> {
    const { unitId, departmentId } = ownUnit(actor, input.unitId);
    return this.database.asActor(actor, async (manager) => {
      const [window] = (await manager.query(
        `INSERT INTO counter_window (unit_id, department_id, name) VALUES ($1, $2, $3)
         ON CONFLICT (unit_id, name) WHERE removed_at IS NULL DO NOTHING RETURNING id`,
        [unitId, departmentId, input.name],
      )) as { id: string }[];
      if (!window) return { outcome: 'name-taken' };
      await this.audit.run(manager, actor, {
        action: 'counter.add-window',
        subjectKind: 'counter-window',
        subjectId: window.id,
        data: { unitId, name: input.name },
      });
      return { outcome: 'added', windowId: window.id };
    });
  }
}
