import { Injectable } from '@nestjs/common';
import { VisitStep } from '@shaqyru/domain/visit/visit-step';
import { lockCase } from '../cases/move-case.ts';
import { RecordAct } from '../cases/record-act.ts';
import { hasBeenDecided } from '@shaqyru/domain/case/stage';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { UseCaseFailure } from '../trpc/errors.ts';
import type { VisitRecorded } from './record-visit-event.ts';
import { SettleVisits } from './settle-visits.ts';
import { daysOf, readEventRows, readVisitRows } from './visit-rows.ts';

/** Takes back what was recorded by mistake. It stays on record with the reason, and no longer holds. */
@Injectable()
export class TakeBackVisitEvent {
  constructor(
    private readonly database: Database,
    private readonly acts: RecordAct,
    private readonly settle: SettleVisits,
  ) {}

  /** Later steps of the same visit are taken back first. Throws "not-found" for an event that is not of this case or taken back already. */
  async run(actor: OfficerActor, input: { caseId: string; eventId: string; reason: string }): Promise<VisitRecorded> {
    const { caseId, eventId, reason } = input;
    return this.database.asActor(actor, async (manager) => {
      await lockCase(manager, caseId);
      const events = await readEventRows(manager, caseId);
      const event = events.find(({ id, voidedReason }) => id === eventId && voidedReason === null);
      if (!event) throw new UseCaseFailure('not-found');
      const days = daysOf(events, event.inviteeId);
      const held = [days.arrivedOn, days.registeredOn, days.departedOn, days.slipReturnedOn];
      const later = held.slice(VisitStep.options.indexOf(event.step) + 1);
      // Without the registration a departure still stands.
      const resting = event.step === 'registered' ? [] : later;
      if (resting.some((day) => day !== null)) return { outcome: 'impossible', problem: 'later-steps-first' };
      const visitor = (await readVisitRows(manager, caseId)).find(({ inviteeId }) => inviteeId === event.inviteeId);
      const recorded = await this.acts.run(manager, actor, {
        caseId,
        version: null,
        action: 'visit-corrected',
        possible: (_status, file) => hasBeenDecided(file),
        prepare: () => ({
          inviteeId: event.inviteeId,
          note: [visitor?.nameLatin, reason].filter(Boolean).join(': '),
        }),
      });
      if (recorded.outcome !== 'recorded') throw new UseCaseFailure('not-allowed');
      await manager.query(
        `INSERT INTO visit_event_void (event_id, case_id, by_event_id, reason) VALUES ($1, $2, $3, $4)`,
        [eventId, caseId, recorded.eventId, reason],
      );
      await this.settle.run(manager, actor, caseId);
      return { outcome: 'recorded' };
    });
  }
}
