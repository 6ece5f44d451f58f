import { Injectable } from '@nestjs/common';
import type { TicketView } from '@shaqyru/domain/counter/counter-view';
import { findTicketTransition } from '@shaqyru/domain/counter/ticket-workflow';
import { Clock } from '../common/clock.ts';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { findWindowOf } from './read-windows.ts';
import { recordTicketEvent, ticketColumns, toTicketView, type TicketRow } from './ticket-rows.ts';

export type Called =
  | { outcome: 'called'; ticket: TicketView }
  /** Somebody stands at the window already: a second click calls nobody else. */
  | { outcome: 'busy'; ticket: TicketView }
  | { outcome: 'nobody-waiting' }
  | { outcome: 'no-window' };

/**
 * Calls the lowest number that waits to the officer's window (clause 9: in the order of the queue). The row of the day is
 * locked first, so that calls of several windows come one after another: none gets the number of another, and none gets a
 * later number before an earlier one, whatever is rolled back.
 */
@Injectable()
export class CallNext {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async run(actor: OfficerActor): Promise<Called> {
    const day = this.clock.today();
    return this.database.asActor(actor, async (manager) => {
      const window = await findWindowOf(manager, actor.id);
      if (!window) return { outcome: 'no-window' };
      await manager.query(`SELECT FROM counter_day WHERE unit_id = $1 AND day = $2 FOR UPDATE`, [window.unitId, day]);
      const [standing] = (await manager.query(
        `SELECT ${ticketColumns} FROM ticket t WHERE t.window_id = $1 AND t.day = $2 AND t.status IN ('called', 'serving')`,
        [window.id, day],
      )) as TicketRow[];
      if (standing) return { outcome: 'busy', ticket: toTicketView(standing) };
      const [next] = (await manager.query(
        `SELECT ${ticketColumns} FROM ticket t WHERE t.unit_id = $1 AND t.day = $2 AND t.status = 'waiting'
         ORDER BY t.number LIMIT 1`,
        [window.unitId, day],
      )) as TicketRow[];
      const transition = next && findTicketTransition(next.status, 'call');
      if (!next || !transition) return { outcome: 'nobody-waiting' };
      const [[called]] = (await manager.query(
        `UPDATE ticket t SET status = $2, called_at = act_time(), calls = 1, window_id = $3, officer_id = $4 WHERE t.id = $1
         RETURNING ${ticketColumns}`,
        [next.id, transition.to, window.id, actor.id],
      )) as [[TicketRow]];
      await recordTicketEvent(manager, actor, called, { action: 'call', windowName: window.name });
      return { outcome: 'called', ticket: toTicketView(called) };
    });
  }
}
