import { Injectable } from '@nestjs/common';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { RecordAct } from './record-act.ts';
import { hasBeenDecided } from '@shaqyru/domain/case/stage';

/** Notes that the applicant was told of the decision by telephone or in person (clause 15). */
@Injectable()
export class LogNotice {
  constructor(
    private readonly database: Database,
    private readonly acts: RecordAct,
  ) {}

  async run(
    actor: OfficerActor,
    input: { caseId: string; version: number; how: 'telephone' | 'in-person'; spokeWith: string; note: string },
  ) {
    const { caseId, version, how, spokeWith, note } = input;
    return this.database.asActor(actor, async (manager) => {
      const recorded = await this.acts.run(manager, actor, {
        caseId,
        version,
        action: 'notice-given',
        possible: (_status, file) => hasBeenDecided(file),
        prepare: () => ({ how, note: [ways[how], spokeWith, note].filter(Boolean).join('; ') }),
      });
      return recorded.outcome === 'recorded' ? { outcome: 'done' as const } : recorded;
    });
  }
}

/** Short words for the timeline, readable in both languages of the office. */
const ways = { telephone: 'телефон', 'in-person': 'жеке / лично' } as const;
