import { Injectable } from '@nestjs/common';
import type { OwnVisit } from '@shaqyru/domain/visit/visit-view';
import { Clock } from '../common/clock.ts';
import type { ApplicantActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { daysView, seeCase } from './read-visits.ts';
import { readVisitRows } from './visit-rows.ts';

/** The visits of an own case as its inviter follows them. Violations are between the officers and the visitor. */
@Injectable()
export class ReadOwnVisits {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async run(actor: ApplicantActor, input: { caseId: string }): Promise<OwnVisit[]> {
    const today = this.clock.today();
    return this.database.asActor(actor, async (manager) => {
      await seeCase(manager, input.caseId);
      return (await readVisitRows(manager, input.caseId)).map((row) => daysView(row, today));
    });
  }
}
