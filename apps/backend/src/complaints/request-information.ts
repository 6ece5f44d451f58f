import { Injectable } from '@nestjs/common';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { UseCaseFailure } from '../trpc/errors.ts';
import { countAnswerTerm } from './count-answer-term.ts';
import { officersOf } from './find-colleagues.ts';
import { MoveComplaint } from './move-complaint.ts';
import { requireOwn } from './own-consideration.ts';

/**
 * Asks a colleague, also one whom the complaint is about, or another body. What others outside must be asked makes the term
 * the longer one (clause 25); a colleague's word does not.
 */
@Injectable()
export class RequestInformation {
  constructor(
    private readonly database: Database,
    private readonly moves: MoveComplaint,
  ) {}

  async run(
    actor: OfficerActor,
    input: { complaintId: string; version: number; officerId: string | null; body: string; question: string },
  ) {
    return this.database.asActor(actor, async (manager) => {
      const colleagues = await officersOf(manager, actor.departmentId);
      const colleague = colleagues.find(({ id }) => id === input.officerId);
      const asked = input.officerId === null ? input.body : colleague?.name;
      const moved = await this.moves.run(manager, actor, {
        find: { id: input.complaintId },
        version: input.version,
        action: 'request-information',
        prepare: async (complaint) => {
          requireOwn(actor, complaint);
          if (!asked) throw new UseCaseFailure('not-found');
          await manager.query(
            `INSERT INTO complaint_request (complaint_id, asked_id, asked_name, question, by_id, by_name) VALUES ($1, $2, $3, $4, $5, $6)`,
            [complaint.id, input.officerId, asked, input.question, actor.id, actor.name],
          );
          const outside = input.officerId === null;
          return {
            change: outside
              ? { inquiry: true, ...(await countAnswerTerm(manager, { ...complaint, inquiry: true })) }
              : {},
            data: { note: asked, outside },
          };
        },
      });
      return moved.outcome === 'moved' ? { outcome: 'done' as const } : moved;
    });
  }
}
