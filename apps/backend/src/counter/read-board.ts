import { Injectable } from '@nestjs/common';
import type { BoardView } from '@shaqyru/domain/counter/counter-view';
import { Clock } from '../common/clock.ts';
import { Database } from '../database/as-actor.ts';
import { readWindows } from './read-windows.ts';
import { ReadDevice } from './read-device.ts';
import { Reception } from './reception.ts';

export type Shown = { outcome: 'shown'; board: BoardView } | { outcome: 'unknown-device' };

/** What the hall's display shows: which number is called to which window, and who sits there. */
@Injectable()
export class ReadBoard {
  constructor(
    private readonly database: Database,
    private readonly devices: ReadDevice,
    private readonly reception: Reception,
    private readonly clock: Clock,
  ) {}

  async run({ secret }: { secret: string }): Promise<Shown> {
    const display = await this.devices.run('board', secret);
    if (!display) return { outcome: 'unknown-device' };
    const { unitId } = display;
    const day = this.clock.today();
    return this.database.asActor(display, async (manager) => {
      const calls = (await manager.query(
        `SELECT t.number, w.name AS window, t.status = 'serving' AS serving, t.called_at AS "calledAt", t.calls
         FROM ticket t JOIN counter_window w ON w.id = t.window_id
         WHERE t.unit_id = $1 AND t.day = $2 AND t.status IN ('called', 'serving') ORDER BY t.called_at DESC, t.number DESC`,
        [unitId, day],
      )) as (Omit<BoardView['calls'][number], 'calledAt'> & { calledAt: Date })[];
      const [waiting] = (await manager.query(
        `SELECT count(*)::int AS count FROM ticket WHERE unit_id = $1 AND day = $2 AND status = 'waiting'`,
        [unitId, day],
      )) as [{ count: number }];
      const windows = await readWindows(manager, unitId);
      const board: BoardView = {
        now: this.clock.now().toISOString(),
        unitId,
        open: (await this.reception.run(manager, unitId)).open,
        calls: calls.map((call) => ({ ...call, calledAt: call.calledAt.toISOString() })),
        windows: windows.map(({ id, name, officer }) => ({ id, name, officer })),
        waitingCount: waiting.count,
      };
      return { outcome: 'shown', board };
    });
  }
}
