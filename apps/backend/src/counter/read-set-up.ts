import { Injectable } from '@nestjs/common';
import type { DeviceView, SetUpView } from '@shaqyru/domain/counter/counter-view';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { ownUnit } from './own-unit.ts';
import { readWindows } from './read-windows.ts';

/** The windows and machines of a unit of the own department. */
@Injectable()
export class ReadSetUp {
  constructor(private readonly database: Database) {}

  async run(actor: OfficerActor, input: { unitId: string }): Promise<SetUpView> {
    const { unitId } = ownUnit(actor, input.unitId);
    return this.database.asActor(actor, async (manager) => {
      const windows = await readWindows(manager, unitId);
      const devices = (await manager.query(
        `SELECT id, kind, name, added_at AS "addedAt" FROM counter_device WHERE unit_id = $1 AND removed_at IS NULL
         ORDER BY kind, name, id`,
        [unitId],
      )) as (Omit<DeviceView, 'addedAt'> & { addedAt: Date })[];
      return {
        unitId,
        windows: windows.map(({ id, name, officer }) => ({ id, name, officer })),
        devices: devices.map((device) => ({ ...device, addedAt: device.addedAt.toISOString() })),
      };
    });
  }
}
