import { Injectable } from '@nestjs/common';
import { awaitsAnswer } from '@shaqyru/domain/complaint/complaint-workflow';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { Complaint } from './complaint.entity.ts';
import { MoveComplaint } from './move-complaint.ts';

/**
 * Joins a complaint with another of the same body, to be considered and answered with it; or marks it as repeated: it is
 * considered all the same, by those who know the first. Only a complaint that is answered no later can take another in, so
 * that joining lengthens no term.
 */
@Injectable()
export class RelateComplaint {
  constructor(
    private readonly database: Database,
    private readonly moves: MoveComplaint,
  ) {}

  async run(
    actor: OfficerActor,
    input: { complaintId: string; version: number; relation: 'join' | 'mark-repeated'; number: string },
  ) {
    const { complaintId, version, relation, number } = input;
    return this.database.asActor(actor, async (manager) => {
      const other = await manager.findOneBy(Complaint, { number, departmentId: actor.departmentId });
      const one = await manager.findOneBy(Complaint, { id: complaintId });
      if (one && (!other || other.id === complaintId)) return { outcome: 'no-such-complaint' as const };
      const inTime = other?.dueOn && one?.dueOn ? other.dueOn <= one.dueOn : false;
      if (one && other && relation === 'join' && !(awaitsAnswer(other.status) && inTime))
        return { outcome: 'answered-later' as const };
      const moved = await this.moves.run(manager, actor, {
        find: { id: complaintId },
        version,
        action: relation,
        prepare: () =>
          relation === 'join'
            ? { change: { joinedTo: other?.id ?? null, dueOn: null, term: null }, data: { note: number } }
            : { change: { repeats: other?.id ?? null }, data: { note: number } },
      });
      return moved.outcome === 'moved' ? { outcome: 'done' as const } : moved;
    });
  }
}
