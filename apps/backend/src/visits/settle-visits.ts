import { Injectable } from '@nestjs/common';
import type { Role } from '@shaqyru/domain/account/role';
import type { CaseAction } from '@shaqyru/domain/case/workflow';
import { findTransition } from '@shaqyru/domain/case/workflow';
import type { PlainDate } from '@shaqyru/domain/law/plain-date';
import { departureDue, endingOf, followVisit, type VisitState } from '@shaqyru/domain/visit/follow-visit';
import type { EntityManager } from 'typeorm';
import { lockCase, MoveCase } from '../cases/move-case.ts';
import { Clock } from '../common/clock.ts';
import type { OfficerActor, SystemActor } from '../database/actor.ts';
import { daysOf, readEventRows, readVisitRows, type VisitRow } from './visit-rows.ts';

/**
 * Brings what is kept of a case's visits to what its events and invitations come to, and the case to where that leads:
 * under control when somebody has come, to its end when nothing more is to come. Called under the lock of the case after
 * whatever changed it.
 */
@Injectable()
export class SettleVisits {
  constructor(
    private readonly moves: MoveCase,
    private readonly clock: Clock,
  ) {}

  async run(manager: EntityManager, actor: OfficerActor | SystemActor, caseId: string): Promise<void> {
    const today = this.clock.today();
    const events = await readEventRows(manager, caseId);
    const states: VisitState[] = [];
    for (const row of await readVisitRows(manager, caseId)) {
      const { arrivalEventId, ...days } = daysOf(events, row.inviteeId);
      states.push(await store(manager, caseId, { ...row, ...days }, arrivalEventId, today));
    }
    if (states.some((state) => state === 'present' || state === 'left'))
      await this.move(manager, actor, caseId, 'put-under-control');
    const ending = endingOf(states);
    if (ending) await this.move(manager, actor, caseId, ending);
  }

  /** A case that has ended stays ended; a visitor of it who is heard of later is followed all the same. */
  private async move(
    manager: EntityManager,
    actor: OfficerActor | SystemActor,
    caseId: string,
    action: CaseAction,
  ): Promise<void> {
    const { status, version } = await lockCase(manager, caseId);
    const role: Role = actor.kind === 'officer' ? actor.role : actor.kind;
    if (!findTransition(status, action, role)) return;
    await this.moves.run(manager, actor, { caseId, version, action });
  }
}

async function store(
  manager: EntityManager,
  caseId: string,
  visit: VisitRow,
  arrivalEventId: string | null,
  today: PlainDate,
): Promise<VisitState> {
  const { arrivedOn, registeredOn, departedOn, slipReturnedOn } = visit;
  const { state, due } = followVisit(visit, today);
  const [next] = due;
  const departBy = arrivedOn === null ? null : departureDue(visit, arrivedOn).value;
  await manager.query(
    `UPDATE visit SET state = $3, arrived_on = $4, registered_on = $5, departed_on = $6, slip_returned_on = $7, arrival_event_id = $8,
            next_step = $9, due_on = $10, listed_on = $11, depart_by = $12 WHERE case_id = $1 AND invitee_id = $2`,
    [
      caseId,
      visit.inviteeId,
      state,
      arrivedOn,
      registeredOn,
      departedOn,
      slipReturnedOn,
      arrivalEventId,
      next?.step ?? null,
      next?.by ?? (state === 'awaited' ? visit.validUntil : null),
      next ? (next.by ?? departedOn) : null,
      departBy,
    ],
  );
  return state;
}
