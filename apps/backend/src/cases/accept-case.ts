import { Injectable } from '@nestjs/common';
import { Clock } from '../common/clock.ts';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { Notify } from '../notifications/notify.ts';
import { MoveCase } from './move-case.ts';

/** Takes the documents as complete (clause 14). The due date stands since the electronic request (clause 7.4) and stays. */
@Injectable()
export class AcceptCase {
  constructor(
    private readonly database: Database,
    private readonly moves: MoveCase,
    private readonly notify: Notify,
    private readonly clock: Clock,
  ) {}

  async run(actor: OfficerActor, input: { caseId: string; version: number }) {
    return this.database.asActor(actor, async (manager) => {
      const moved = await this.moves.run(manager, actor, {
        ...input,
        action: 'accept',
        prepare: (file) => {
          file.acceptedAt = this.clock.now();
        },
      });
      if (moved.outcome !== 'moved') return moved;
      await this.notify.run(manager, { kind: 'accepted', caseId: input.caseId, eventId: moved.eventId });
      return { outcome: 'done' as const };
    });
  }
}
