import { Injectable } from '@nestjs/common';
import type { PlainDate } from '@shaqyru/domain/law/plain-date';
import { Clock } from '../common/clock.ts';
import { Database } from '../database/as-actor.ts';
import { ReadDevice } from './read-device.ts';
import { Reception } from './reception.ts';

export type KioskShown =
  | {
      outcome: 'shown';
      unitId: string;
      waitingCount: number;
      /** Null while tickets are given out. */
      opens: { date: PlainDate; time: string } | null;
    }
  | { outcome: 'unknown-device' };

/** What a kiosk shows before it is touched: whose hall it stands in, how many wait, and when tickets are given out. */
@Injectable()
export class ReadKiosk {
  constructor(
    private readonly database: Database,
    private readonly devices: ReadDevice,
    private readonly reception: Reception,
    private readonly clock: Clock,
  ) {}

  async run({ secret }: { secret: string }): Promise<KioskShown> {
    const kiosk = await this.devices.run('kiosk', secret);
    if (!kiosk) return { outcome: 'unknown-device' };
    const { unitId } = kiosk;
    return this.database.asActor(kiosk, async (manager) => {
      const reception = await this.reception.run(manager, unitId);
      const [waiting] = (await manager.query(
        `SELECT count(*)::int AS count FROM ticket WHERE unit_id = $1 AND day = $2 AND status = 'waiting'`,
        [unitId, this.clock.today()],
      )) as [{ count: number }];
      const opens = reception.open ? null : reception.opens;
      return { outcome: 'shown', unitId, waitingCount: waiting.count, opens };
    });
  }
}
