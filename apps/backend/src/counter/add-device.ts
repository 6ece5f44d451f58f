import { Injectable } from '@nestjs/common';
import type { DeviceKind } from '@shaqyru/domain/counter/counter-view';
import { WriteAudit } from '../audit/write-audit.ts';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { ownUnit } from './own-unit.ts';
import { deviceHash, newDeviceSecret } from './read-device.ts';

/** Lets a kiosk or a display into a unit's hall. Its secret is shown once, here, and typed on the machine. */
@Injectable()
export class AddDevice {
  constructor(
    private readonly database: Database,
    private readonly audit: WriteAudit,
  ) {}

  async run(
    actor: OfficerActor,
    input: { unitId: string; kind: DeviceKind; name: string },
  ): Promise<{ deviceId: string; secret: string }> {
    const { unitId, departmentId } = ownUnit(actor, input.unitId);
    const secret = newDeviceSecret();
    return this.database.asActor(actor, async (manager) => {
      const [device] = (await manager.query(
        `INSERT INTO counter_device (unit_id, department_id, kind, name, secret_hash, added_by) VALUES ($1, $2, $3, $4, $5, $6) RETURNING id`,
        [unitId, departmentId, input.kind, input.name, deviceHash(secret), actor.id],
      )) as [{ id: string }];
      await this.audit.run(manager, actor, {
        action: 'counter.add-device',
        subjectKind: 'counter-device',
        subjectId: device.id,
        data: { unitId, kind: input.kind },
      });
      return { deviceId: device.id, secret };
    });
  }
}
