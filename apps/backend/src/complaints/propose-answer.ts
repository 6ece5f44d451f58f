import { Injectable } from '@nestjs/common';
import type { DraftAnswer } from '@shaqyru/domain/complaint/complaint-answer';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { MoveComplaint } from './move-complaint.ts';
import { requireOwn } from './own-consideration.ts';

/** Whoever considers the complaint lays the answer before the head, who signs it. */
@Injectable()
export class ProposeAnswer {
  constructor(
    private readonly database: Database,
    private readonly moves: MoveComplaint,
  ) {}

  async run(actor: OfficerActor, input: { complaintId: string; version: number; draft: DraftAnswer }) {
    return this.database.asActor(actor, async (manager) => {
      const moved = await this.moves.run(manager, actor, {
        find: { id: input.complaintId },
        version: input.version,
        action: 'propose-answer',
        prepare: (complaint) => {
          requireOwn(actor, complaint);
          return { change: { draft: input.draft }, data: { outcome: input.draft.outcome } };
        },
      });
      return moved.outcome === 'moved' ? { outcome: 'done' as const } : moved;
    });
  }
}
