import { Injectable } from '@nestjs/common';
import { answerDeliveries, type AnswerDelivery } from '@shaqyru/domain/complaint/complaint-answer';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { MoveComplaint } from './move-complaint.ts';

/** Notes how the answer reached the person: in person, by post with its number, by e-mail. */
@Injectable()
export class DeliverAnswer {
  constructor(
    private readonly database: Database,
    private readonly moves: MoveComplaint,
  ) {}

  async run(actor: OfficerActor, input: { complaintId: string; version: number; how: AnswerDelivery; note: string }) {
    const { kk, ru } = answerDeliveries[input.how];
    return this.database.asActor(actor, async (manager) => {
      const moved = await this.moves.run(manager, actor, {
        find: { id: input.complaintId },
        version: input.version,
        action: 'deliver',
        prepare: () => ({
          data: { how: input.how, note: [`${kk} / ${ru}`, input.note].filter(Boolean).join('; ') },
        }),
      });
      return moved.outcome === 'moved' ? { outcome: 'done' as const } : moved;
    });
  }
}
