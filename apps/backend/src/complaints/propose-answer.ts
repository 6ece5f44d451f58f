import { Injectable } from '@nestjs/common';
import type { DraftAnswer } from '@shaqyru/domain/complaint/complaint-answer';
import { Clock } from '../common/clock.ts';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { Complaint } from './complaint.entity.ts';
import { MoveComplaint } from './move-complaint.ts';
import { requireOwn } from './own-consideration.ts';
import { judgeAnswer } from './read-reopening.ts';

/**
 * Whoever considers the complaint lays the answer before the head, who signs it. That the case is considered again is promised
 * only where it can be: an answer is not to say what nobody can carry out.
 */
@Injectable()
export class ProposeAnswer {
  constructor(
    private readonly database: Database,
    private readonly moves: MoveComplaint,
    private readonly clock: Clock,
  ) {}

  async run(actor: OfficerActor, input: { complaintId: string; version: number; draft: DraftAnswer }) {
    const { complaintId, draft } = input;
    return this.database.asActor(actor, async (manager) => {
      const complaint = await manager.findOneBy(Complaint, { id: complaintId });
      if (complaint && draft.measures.some(({ measure }) => measure === 'case-reopened')) {
        const judged = await judgeAnswer(manager, complaint, { ...draft, at: this.clock.now().toISOString() });
        if (!judged.value) return { outcome: 'measure-impossible' as const, because: [...judged.because] };
      }
      const moved = await this.moves.run(manager, actor, {
        find: { id: complaintId },
        version: input.version,
        action: 'propose-answer',
        prepare: (complaint) => {
          requireOwn(actor, complaint);
          return { change: { draft }, data: { outcome: draft.outcome } };
        },
      });
      return moved.outcome === 'moved' ? { outcome: 'done' as const } : moved;
    });
  }
}
