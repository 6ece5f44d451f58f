import { Inject, Injectable } from '@nestjs/common';
import type { CaseOfTicket, CounterFigures, DeskView, ServedTicket } from '@shaqyru/domain/counter/counter-view';
import { counterLimits } from '@shaqyru/domain/counter/limits';
import type { PlainDate } from '@shaqyru/domain/law/plain-date';
import type { EntityManager } from 'typeorm';
import { Clock } from '../common/clock.ts';
import { ENV } from '../common/tokens.ts';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import type { Env } from '../env.ts';
import { UseCaseFailure } from '../trpc/errors.ts';
import { readWindows } from './read-windows.ts';
import { Reception } from './reception.ts';
import { ticketColumns, toTicketView, type TicketRow } from './ticket-rows.ts';

const shownWaiting = 50;
const shownServed = 10;

/** The desk of an inspector: the own window, who stands there, the queue, and how the limits were kept today. */
@Injectable()
export class ReadDesk {
  constructor(
    private readonly database: Database,
    private readonly reception: Reception,
    private readonly clock: Clock,
    @Inject(ENV) private readonly env: Env,
  ) {}

  /** Throws "not-allowed" for an officer who belongs to no unit. */
  async run(actor: OfficerActor): Promise<DeskView> {
    const { unitId } = actor;
    if (unitId === null) throw new UseCaseFailure('not-allowed');
    const day = this.clock.today();
    const limits = counterLimits(this.env.SERVICE_EDITION);
    return this.database.asActor(actor, async (manager) => {
      const current = (await manager.query(
        `SELECT ${ticketColumns} FROM ticket t JOIN counter_window w ON w.id = t.window_id
         WHERE w.officer_id = $1 AND t.day = $2 AND t.status IN ('called', 'serving')`,
        [actor.id, day],
      )) as TicketRow[];
      const waiting = (await manager.query(
        `SELECT ${ticketColumns}, count(*) OVER ()::int AS count FROM ticket t
         WHERE t.unit_id = $1 AND t.day = $2 AND t.status = 'waiting' ORDER BY t.number LIMIT $3`,
        [unitId, day, shownWaiting],
      )) as (TicketRow & { count: number })[];
      const served = (await manager.query(
        `SELECT ${ticketColumns} FROM ticket t WHERE t.unit_id = $1 AND t.day = $2 AND t.officer_id = $3 AND t.status = 'done'
         ORDER BY t.ended_at DESC, t.number DESC LIMIT $4`,
        [unitId, day, actor.id, shownServed],
      )) as TicketRow[];
      const cases = await readCases(manager, [...current, ...served]);
      const withCases = (row: TicketRow): ServedTicket => ({ ...toTicketView(row), cases: cases.get(row.id) ?? [] });
      const windows = await readWindows(manager, unitId);
      return {
        now: this.clock.now().toISOString(),
        unitId,
        open: (await this.reception.run(manager, unitId)).open,
        limits,
        windows: windows.map(({ id, name, officer, officerId }) => ({
          id,
          name,
          officer,
          mine: officerId === actor.id,
        })),
        current: current[0] ? withCases(current[0]) : null,
        served: served.map(withCases),
        waiting: waiting.map(toTicketView),
        waitingCount: waiting[0]?.count ?? 0,
        figures: await readFigures(manager, unitId, day, limits),
      };
    });
  }
}

/** For what each number was served: the acts in cases, in their order. */
async function readCases(
  manager: EntityManager,
  tickets: readonly TicketRow[],
): Promise<ReadonlyMap<string, CaseOfTicket[]>> {
  const rows = (await manager.query(
    `SELECT s.ticket_id AS "ticketId", s.case_id AS "caseId", c.number AS "caseNumber", e.action
     FROM served_case s JOIN case_event e ON e.id = s.event_id JOIN case_file c ON c.id = s.case_id
     WHERE s.ticket_id = ANY ($1) ORDER BY s.event_id`,
    [tickets.map(({ id }) => id)],
  )) as (CaseOfTicket & { ticketId: string })[];
  const cases = new Map<string, CaseOfTicket[]>();
  for (const { ticketId, ...one } of rows) cases.set(ticketId, [...(cases.get(ticketId) ?? []), one]);
  return cases;
}

async function readFigures(
  manager: EntityManager,
  unitId: string,
  day: PlainDate,
  limits: DeskView['limits'],
): Promise<CounterFigures> {
  const [row] = (await manager.query(
    `SELECT count(*) FILTER (WHERE action = 'finish')::int AS served,
            count(*) FILTER (WHERE action = 'no-show')::int AS "noShows",
            count(*) FILTER (WHERE action = 'start-serving')::int AS "waitOf",
            count(*) FILTER (WHERE action = 'start-serving' AND wait_seconds <= $3)::int AS "waitKept",
            count(*) FILTER (WHERE serving_seconds <= $4)::int AS "servingKept",
            max(wait_seconds) AS "longestWaitSeconds",
            round(avg(serving_seconds))::int AS "averageServingSeconds"
     FROM counter_event WHERE unit_id = $1 AND day = $2`,
    [unitId, day, limits.waitSeconds, limits.servingSeconds],
  )) as [
    Pick<CounterFigures, 'served' | 'noShows' | 'longestWaitSeconds' | 'averageServingSeconds'> & {
      waitOf: number;
      waitKept: number;
      servingKept: number;
    },
  ];
  const { waitOf, waitKept, servingKept, ...rest } = row;
  return { ...rest, wait: { kept: waitKept, of: waitOf }, serving: { kept: servingKept, of: rest.served } };
}
