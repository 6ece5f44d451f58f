import { Injectable } from '@nestjs/common';
import { Clock } from '../common/clock.ts';
import { noteServedNow } from '../counter/note-served.ts';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { markTold } from '../notifications/untold.ts';
import { MoveCase } from './move-case.ts';

/** Notes to whom the papers were handed, and by which document that person was known (clause 15): told in person, they need no call. */
@Injectable()
export class HandOverPapers {
  constructor(
    private readonly database: Database,
    private readonly moves: MoveCase,
    private readonly clock: Clock,
  ) {}

  async run(
    actor: OfficerActor,
    input: { caseId: string; version: number; receivedBy: string; document: string; note: string },
  ) {
    const { caseId, version, receivedBy, document, note } = input;
    return this.database.asActor(actor, async (manager) => {
      const moved = await this.moves.run(manager, actor, {
        caseId,
        version,
        action: 'hand-over',
        prepare: () => ({ note: [receivedBy, document, note].filter(Boolean).join('; ') }),
      });
      if (moved.outcome !== 'moved') return moved;
      const { eventId } = moved;
      await markTold(manager, { caseId, eventId });
      await noteServedNow(manager, actor, { caseId, eventId, day: this.clock.today() });
      return { outcome: 'done' as const };
    });
  }
}
