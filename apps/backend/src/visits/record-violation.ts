import { Injectable } from '@nestjs/common';
import type { NewViolation } from '@shaqyru/domain/visit/violation';
import { lockCase } from '../cases/move-case.ts';
import { RecordAct } from '../cases/record-act.ts';
import { hasBeenDecided } from '@shaqyru/domain/case/stage';
import { Clock } from '../common/clock.ts';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { UseCaseFailure } from '../trpc/errors.ts';
import type { VisitRecorded } from './record-visit-event.ts';
import { inWords } from './record-visit-event.ts';

/**
 * Records a violation during a stay with the document that established it. It is kept with the person's identity, so that
 * it is found when the person is invited again, in whichever department (clause 16, item 8).
 */
@Injectable()
export class RecordViolation {
  constructor(
    private readonly database: Database,
    private readonly acts: RecordAct,
    private readonly clock: Clock,
  ) {}

  async run(
    actor: OfficerActor,
    input: { caseId: string; inviteeId: string; violation: NewViolation },
  ): Promise<VisitRecorded> {
    const { caseId, inviteeId, violation } = input;
    return this.database.asActor(actor, async (manager) => {
      await lockCase(manager, caseId);
      const [visit] = (await manager.query(
        `SELECT arrived_on::text AS "arrivedOn" FROM visit WHERE case_id = $1 AND invitee_id = $2`,
        [caseId, inviteeId],
      )) as { arrivedOn: string | null }[];
      if (!visit) throw new UseCaseFailure('not-found');
      if (violation.on > this.clock.today()) return { outcome: 'impossible', problem: 'in-future' };
      if (visit.arrivedOn === null) return { outcome: 'impossible', problem: 'not-arrived' };
      if (violation.on < visit.arrivedOn) return { outcome: 'impossible', problem: 'before-arrival' };
      const recorded = await this.acts.run(manager, actor, {
        caseId,
        version: null,
        action: 'violation-recorded',
        possible: (_status, file) => hasBeenDecided(file),
        prepare: () => ({ inviteeId, kind: violation.kind, note: `${violation.document}, ${inWords(violation.on)}` }),
      });
      if (recorded.outcome !== 'recorded') throw new UseCaseFailure('not-allowed');
      await manager.query(
        `INSERT INTO violation (event_id, case_id, invitee_id, kind, on_day, document, evidence, department_id, name_latin, name_russian,
           birth_date, citizenship, passport_number, recorded_by, recorded_by_name)
         SELECT $1, v.case_id, v.invitee_id, $4, $5, $6, $7, v.department_id, v.name_latin, v.name_russian, v.birth_date, v.citizenship,
           v.passport_number, $8, $9 FROM visit v WHERE v.case_id = $2 AND v.invitee_id = $3`,
        [
          recorded.eventId,
          caseId,
          inviteeId,
          violation.kind,
          violation.on,
          violation.document,
          violation.evidence,
          actor.id,
          actor.name,
        ],
      );
      return { outcome: 'recorded' };
    });
  }
}
