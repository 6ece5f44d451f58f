import { Inject, Injectable } from '@nestjs/common';
import { servingClock, waitClock } from '@shaqyru/domain/counter/clock';
import type { TicketView } from '@shaqyru/domain/counter/counter-view';
import { counterLimits } from '@shaqyru/domain/counter/limits';
import { findTicketTransition, type TicketAction, type TicketStatus } from '@shaqyru/domain/counter/ticket-workflow';
import { Clock } from '../common/clock.ts';
import { ENV } from '../common/tokens.ts';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import type { Env } from '../env.ts';
import { UseCaseFailure } from '../trpc/errors.ts';
import { findWindowOf } from './read-windows.ts';
import { recordTicketEvent, ticketColumns, toTicketView, type TicketRow } from './ticket-rows.ts';

export type TicketMoved =
  | { outcome: 'moved'; ticket: TicketView }
  /** Done already, by a second click or in another window of the browser. */
  | { outcome: 'not-possible'; status: TicketStatus };

const columnsOf = {
  'call-again': `calls = calls + 1`,
  'start-serving': `serving_at = act_time()`,
  finish: `ended_at = act_time()`,
  'no-show': `ended_at = act_time()`,
} as const satisfies Record<Exclude<TicketAction, 'call'>, string>;

/** What an inspector does with the number at the own window, after the table of the ticket's life. */
@Injectable()
export class MoveTicket {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    @Inject(ENV) private readonly env: Env,
  ) {}

  /** Throws "not-found" for a ticket of another unit, "not-allowed" for one that was called to another window. */
  async run(
    actor: OfficerActor,
    { ticketId, action }: { ticketId: string; action: Exclude<TicketAction, 'call'> },
  ): Promise<TicketMoved> {
    return this.database.asActor(actor, async (manager) => {
      const [ticket] = (await manager.query(`SELECT ${ticketColumns} FROM ticket t WHERE t.id = $1 FOR UPDATE`, [
        ticketId,
      ])) as TicketRow[];
      if (!ticket) throw new UseCaseFailure('not-found');
      const window = await findWindowOf(manager, actor.id);
      if (!window || ticket.windowId !== window.id) throw new UseCaseFailure('not-allowed');
      const transition = findTicketTransition(ticket.status, action);
      if (!transition) return { outcome: 'not-possible', status: ticket.status };
      const [[moved]] = (await manager.query(
        `UPDATE ticket t SET status = $2, ${columnsOf[action]} WHERE t.id = $1 RETURNING ${ticketColumns}`,
        [ticketId, transition.to],
      )) as [[TicketRow]];
      const view = toTicketView(moved);
      const [now, limits] = [this.clock.now().toISOString(), counterLimits(this.env.SERVICE_EDITION)];
      const waited = action === 'start-serving' || action === 'no-show';
      const served = action === 'finish' ? servingClock(view, now, limits) : null;
      await recordTicketEvent(manager, actor, moved, {
        action,
        windowName: window.name,
        ...(waited ? { waitSeconds: waitClock(view, now, limits).elapsedSeconds } : {}),
        ...(served ? { servingSeconds: served.elapsedSeconds } : {}),
      });
      return { outcome: 'moved', ticket: view };
    });
  }
}
