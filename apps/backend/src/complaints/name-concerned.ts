import { Injectable } from '@nestjs/common';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { UseCaseFailure } from '../trpc/errors.ts';
import { concernedBy, officersOf } from './find-colleagues.ts';
import { MoveComplaint } from './move-complaint.ts';
import { Complaint } from './complaint.entity.ts';

/**
 * Names an officer whom the complaint is about. From then on neither that officer nor a subordinate considers it (clause 22):
 * it is taken from whoever had it, to be given out anew.
 */
@Injectable()
export class NameConcerned {
  constructor(
    private readonly database: Database,
    private readonly moves: MoveComplaint,
  ) {}

  /** Throws "not-found" for an officer of another body; the ministry names officers of any department. */
  async run(
    actor: OfficerActor,
    input: { complaintId: string; version: number; departmentId: string; officerId: string },
  ) {
    return this.database.asActor(actor, async (manager) => {
      const officers = await officersOf(manager, input.departmentId);
      const officer = officers.find(({ id }) => id === input.officerId);
      if (!(await manager.existsBy(Complaint, { id: input.complaintId })) || !officer)
        throw new UseCaseFailure('not-found');
      const named = await concernedBy(manager, input.complaintId);
      if (named.some(({ id }) => id === officer.id)) return { outcome: 'done' as const };
      const moved = await this.moves.run(manager, actor, {
        find: { id: input.complaintId },
        version: input.version,
        action: 'name-concerned',
        prepare: () => ({
          change: { assigneeId: null, assigneeName: null, assigneePost: null, draft: null },
          data: { officerId: officer.id, note: officer.name },
        }),
      });
      if (moved.outcome !== 'moved') return moved;
      // Last: whoever names themselves sees nothing of it afterwards.
      await manager.query(`INSERT INTO complaint_concerned (complaint_id, officer_id, named_by) VALUES ($1, $2, $3)`, [
        input.complaintId,
        officer.id,
        actor.id,
      ]);
      return { outcome: 'done' as const };
    });
  }
}
