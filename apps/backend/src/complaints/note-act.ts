import { Injectable } from '@nestjs/common';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { Clock } from '../common/clock.ts';
import { countAnswerTerm } from './count-answer-term.ts';
import { MoveComplaint } from './move-complaint.ts';
import { requireOwn } from './own-consideration.ts';

/** What is noted in the course of considering. */
export type NotedAct = 'check-on-site' | 'hear' | 'tell';

/**
 * Notes a check on the spot (which makes the term the longer one, clause 25), a hearing of the person, or that the person was
 * told by post or by telephone, as of an extension within three days.
 */
@Injectable()
export class NoteAct {
  constructor(
    private readonly database: Database,
    private readonly moves: MoveComplaint,
    private readonly clock: Clock,
  ) {}

  async run(actor: OfficerActor, input: { complaintId: string; version: number; act: NotedAct; note: string }) {
    const { complaintId, version, act, note } = input;
    return this.database.asActor(actor, async (manager) => {
      const moved = await this.moves.run(manager, actor, {
        find: { id: complaintId },
        version,
        action: act,
        prepare: async (complaint) => {
          if (act === 'tell') {
            const told = complaint.extendedOn !== null && complaint.extensionToldAt === null;
            return { change: told ? { extensionToldAt: this.clock.now() } : {}, data: { note } };
          }
          requireOwn(actor, complaint);
          if (act === 'hear') return { data: { note } };
          const term = await countAnswerTerm(manager, { ...complaint, inquiry: true });
          return { change: { inquiry: true, ...term }, data: { note } };
        },
      });
      return moved.outcome === 'moved' ? { outcome: 'done' as const } : moved;
    });
  }
}
