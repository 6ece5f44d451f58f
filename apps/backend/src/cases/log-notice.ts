import { Injectable } from '@nestjs/common';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { hasBeenDecided } from '@shaqyru/domain/case/stage';
import { Clock } from '../common/clock.ts';
import { noteServedNow } from '../counter/note-served.ts';
import { markTold, readUntold } from '../notifications/untold.ts';
import { RecordAct } from './record-act.ts';

/** Notes that the applicant was told by telephone or in person (clause 15): of the decision, and of whatever no mail could tell. */
@Injectable()
export class LogNotice {
  constructor(
    private readonly database: Database,
    private readonly acts: RecordAct,
    private readonly clock: Clock,
  ) {}

  async run(
    actor: OfficerActor,
    input: { caseId: string; version: number; how: 'telephone' | 'in-person'; spokeWith: string; note: string },
  ) {
    const { caseId, version, how, spokeWith, note } = input;
    return this.database.asActor(actor, async (manager) => {
      const untold = await readUntold(manager, caseId);
      const recorded = await this.acts.run(manager, actor, {
        caseId,
        version,
        action: 'notice-given',
        possible: (_status, file) => hasBeenDecided(file) || untold.length > 0,
        prepare: () => ({ how, note: [ways[how], spokeWith, note].filter(Boolean).join('; ') }),
      });
      if (recorded.outcome !== 'recorded') return recorded;
      const { eventId } = recorded;
      await markTold(manager, { caseId, eventId });
      await noteServedNow(manager, actor, { caseId, eventId, day: this.clock.today() });
      return { outcome: 'done' as const };
    });
  }
}

/** Short words for the timeline, readable in both languages of the office. */
const ways = { telephone: 'телефон', 'in-person': 'жеке / лично' } as const;
