import type { TicketView } from '@shaqyru/domain/counter/counter-view';
import type { TicketAction } from '@shaqyru/domain/counter/ticket-workflow';
import type { PlainDate } from '@shaqyru/domain/law/plain-date';
import type { EntityManager } from 'typeorm';
import type { DeviceActor, OfficerActor } from '../database/actor.ts';

type Times = 'takenAt' | 'calledAt' | 'servingAt' | 'endedAt';

export type TicketRow = Omit<TicketView, Times> & {
  takenAt: Date;
  calledAt: Date | null;
  servingAt: Date | null;
  endedAt: Date | null;
  unitId: string;
  departmentId: string;
  day: PlainDate;
  windowId: string | null;
  officerId: string | null;
};

export const ticketColumns = `t.id, t.number, t.status, t.language, t.taken_at AS "takenAt", t.called_at AS "calledAt", t.calls,
  t.serving_at AS "servingAt", t.ended_at AS "endedAt", t.unit_id AS "unitId", t.department_id AS "departmentId",
  t.day::text AS day, t.window_id AS "windowId", t.officer_id AS "officerId"`;

export function toTicketView({ takenAt, calledAt, servingAt, endedAt, ...row }: TicketRow): TicketView {
  const { id, number, status, language, calls } = row;
  return {
    id,
    number,
    status,
    language,
    calls,
    takenAt: takenAt.toISOString(),
    calledAt: calledAt?.toISOString() ?? null,
    servingAt: servingAt?.toISOString() ?? null,
    endedAt: endedAt?.toISOString() ?? null,
  };
}

/** Appends what happened to a ticket; the indicators are computed from these rows. */
export async function recordTicketEvent(
  manager: EntityManager,
  actor: DeviceActor | OfficerActor,
  ticket: Pick<TicketRow, 'id' | 'unitId' | 'departmentId' | 'day'>,
  event: {
    action: 'take' | TicketAction;
    windowName?: string | null;
    waitSeconds?: number;
    servingSeconds?: number;
  },
): Promise<void> {
  await manager.query(
    `INSERT INTO counter_event (ticket_id, unit_id, day, department_id, action, actor_kind, actor_id, window_name, wait_seconds, serving_seconds)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      ticket.id,
      ticket.unitId,
      ticket.day,
      ticket.departmentId,
      event.action,
      actor.kind,
      actor.id,
      event.windowName ?? null,
      event.waitSeconds ?? null,
      event.servingSeconds ?? null,
    ],
  );
}
