import { Injectable } from '@nestjs/common';
import type { PlainDate } from '@shaqyru/domain/law/plain-date';
import { followVisit } from '@shaqyru/domain/visit/follow-visit';
import { obligationsOf } from '@shaqyru/domain/visit/obligations';
import type { ViolationView, VisitView } from '@shaqyru/domain/visit/visit-view';
import type { EntityManager } from 'typeorm';
import { WriteAudit } from '../audit/write-audit.ts';
import { Clock } from '../common/clock.ts';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { UseCaseFailure } from '../trpc/errors.ts';
import { readEventRows, readVisitRows, type EventRow, type VisitRow } from './visit-rows.ts';

/** The visits of a case as officers see them: what happened, what is due, violations, the inviter's obligations. */
@Injectable()
export class ReadVisits {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: WriteAudit,
  ) {}

  async run(actor: OfficerActor, input: { caseId: string }): Promise<VisitView[]> {
    const today = this.clock.today();
    return this.database.asActor(actor, async (manager) => {
      await seeCase(manager, input.caseId);
      await this.audit.run(manager, actor, {
        action: 'case.read-visits',
        subjectKind: 'case',
        subjectId: input.caseId,
      });
      const events = await readEventRows(manager, input.caseId);
      const violations = await readViolations(manager, input.caseId);
      return (await readVisitRows(manager, input.caseId)).map((row) => {
        const followed = followVisit(row, today);
        const own = violations.filter(({ inviteeId }) => inviteeId === row.inviteeId).map(({ violation }) => violation);
        return {
          ...daysView(row, today),
          late: [...followed.late],
          events: events.filter(({ inviteeId }) => inviteeId === row.inviteeId).map(eventView),
          violations: own,
          obligations: obligationsOf(
            followed,
            row,
            own.map(({ kind }) => kind),
          ),
        };
      });
    });
  }
}

/** Throws "not-found" for a case that the actor of the transaction may not see. */
export async function seeCase(manager: EntityManager, caseId: string): Promise<void> {
  const seen: unknown[] = await manager.query(`SELECT FROM case_file WHERE id = $1`, [caseId]);
  if (seen.length === 0) throw new UseCaseFailure('not-found');
}

/** What the inviter sees too: the days, and what is due next. */
export function daysView(row: VisitRow, today: PlainDate) {
  const { inviteeId, nameLatin, arrivedOn, registeredOn, departedOn, slipReturnedOn } = row;
  const { state, due } = followVisit(row, today);
  return {
    inviteeId,
    name: nameLatin,
    followed: !row.onLetter,
    invitation: {
      id: row.invitationId,
      number: row.invitationNumber,
      validUntil: row.validUntil,
      visitFrom: row.visitFrom,
      visitTo: row.visitTo,
      cancelledOn: row.cancelledOn,
    },
    state,
    arrivedOn,
    registeredOn,
    departedOn,
    slipReturnedOn,
    due: due.map((one) => ({ ...one, because: [...one.because] })),
  };
}

function eventView({ id, step, on, place, note, by, at, fromBorder, ...row }: EventRow): VisitView['events'][number] {
  const { voidedReason, voidedBy, voidedAt } = row;
  return {
    id,
    step,
    on,
    place,
    note,
    by: by ?? '—',
    at: at.toISOString(),
    fromBorder,
    voided:
      voidedReason === null || voidedAt === null
        ? null
        : { reason: voidedReason, by: voidedBy ?? '—', at: voidedAt.toISOString() },
  };
}

async function readViolations(
  manager: EntityManager,
  caseId: string,
): Promise<{ inviteeId: string; violation: ViolationView }[]> {
  const rows = (await manager.query(
    `SELECT id, invitee_id AS "inviteeId", kind, on_day::text AS on, document, evidence, recorded_by_name AS by, at
     FROM violation WHERE case_id = $1 ORDER BY event_id`,
    [caseId],
  )) as (Omit<ViolationView, 'at'> & { inviteeId: string; at: Date })[];
  return rows.map(({ inviteeId, at, ...violation }) => ({
    inviteeId,
    violation: { ...violation, at: at.toISOString() },
  }));
}
