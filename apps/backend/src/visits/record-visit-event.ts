import { Injectable } from '@nestjs/common';
import type { AfterIssueAct } from '@shaqyru/domain/case/case-view';
import { checkEvent } from '@shaqyru/domain/visit/check-event';
import type { NewVisitEvent, VisitProblem } from '@shaqyru/domain/visit/visit-view';
import type { VisitStep } from '@shaqyru/domain/visit/visit-step';
import type { EntityManager } from 'typeorm';
import { lockCase } from '../cases/move-case.ts';
import { RecordAct } from '../cases/record-act.ts';
import { hasBeenDecided } from '@shaqyru/domain/case/stage';
import { Clock } from '../common/clock.ts';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { UseCaseFailure } from '../trpc/errors.ts';
import { SettleVisits } from './settle-visits.ts';
import { readVisitRows } from './visit-rows.ts';

export type VisitRecorded = { outcome: 'recorded' } | { outcome: 'impossible'; problem: VisitProblem };

/** The name of each step's event in the timeline of the case. */
export const actOfStep: Record<VisitStep, AfterIssueAct> = {
  arrived: 'visitor-arrived',
  registered: 'visitor-registered',
  departed: 'visitor-departed',
  'slip-returned': 'slip-returned',
};

/** Writes a step of a visit down (Annex 2: information on arrival and departure; control slip), in the caller's transaction. */
@Injectable()
export class WriteVisitEvent {
  constructor(
    private readonly acts: RecordAct,
    private readonly settle: SettleVisits,
    private readonly clock: Clock,
  ) {}

  /** Throws "not-found" for a case that the officer may not see and for a person to whom no invitation was issued. */
  async run(
    manager: EntityManager,
    actor: OfficerActor,
    event: NewVisitEvent & { caseId: string; fromBorder: boolean },
  ): Promise<VisitRecorded> {
    const { caseId, inviteeId, step, on, place, note, fromBorder } = event;
    await lockCase(manager, caseId);
    const visit = (await readVisitRows(manager, caseId)).find((row) => row.inviteeId === inviteeId);
    if (!visit) throw new UseCaseFailure('not-found');
    const problem = checkEvent(visit, { step, on }, this.clock.today());
    if (problem) return { outcome: 'impossible', problem };
    const recorded = await this.acts.run(manager, actor, {
      caseId,
      version: null,
      action: actOfStep[step],
      possible: (_status, file) => hasBeenDecided(file),
      prepare: () => ({ inviteeId, on, note: [visit.nameLatin, inWords(on), place].filter(Boolean).join(', ') }),
    });
    if (recorded.outcome !== 'recorded') throw new UseCaseFailure('not-allowed');
    await manager.query(
      `INSERT INTO visit_event (event_id, case_id, invitee_id, step, on_day, place, note, from_border) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [recorded.eventId, caseId, inviteeId, step, on, place, note, fromBorder],
    );
    await this.settle.run(manager, actor, caseId);
    return { outcome: 'recorded' };
  }
}

/** "10.12.2026", read alike in all languages. */
export function inWords(date: string): string {
  return date.split('-').toReversed().join('.');
}

/** An officer records what happened after the issue: an arrival, the registration, the departure, the slip returned. */
@Injectable()
export class RecordVisitEvent {
  constructor(
    private readonly database: Database,
    private readonly events: WriteVisitEvent,
  ) {}

  async run(actor: OfficerActor, input: NewVisitEvent & { caseId: string }): Promise<VisitRecorded> {
    return this.database.asActor(actor, (manager) => this.events.run(manager, actor, { ...input, fromBorder: false }));
  }
}
