import { createHash, randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { DeviceKind } from '@shaqyru/domain/counter/counter-view';
import { system, type DeviceActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';

/** Without letters that are taken for one another; 16 of them are 79 bits. */
const alphabet = 'ABCDEFGHJKMNPQRSTVWXYZ23456789';
const length = 16;

/** "K7QM-2XHD-9FTR-C4WP", to be typed once on the machine. */
export function newDeviceSecret(): string {
  const letters = Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join('');
  return (letters.match(/.{4}/g) ?? []).join('-');
}

/** Typed in small letters, with or without dashes: the same secret. */
export function deviceHash(secret: string): Buffer {
  const plain = secret.toUpperCase().replace(/[^A-Z0-9]/g, '');
  return createHash('sha256').update(plain).digest();
}

/** Which machine of which hall has this secret; null for a wrong one, and for a machine that was removed. */
@Injectable()
export class ReadDevice {
  constructor(private readonly database: Database) {}

  async run(kind: DeviceKind, secret: string): Promise<DeviceActor | null> {
    return this.database.asActor(system, async (manager) => {
      const [device] = (await manager.query(
        `SELECT id, unit_id AS "unitId", department_id AS "departmentId" FROM counter_device
         WHERE secret_hash = $1 AND kind = $2 AND removed_at IS NULL`,
        [deviceHash(secret), kind],
      )) as Omit<DeviceActor, 'kind'>[];
      return device ? { kind: 'device', ...device } : null;
    });
  }
}
