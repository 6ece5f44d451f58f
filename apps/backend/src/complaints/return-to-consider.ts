import { Injectable } from '@nestjs/common';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { MoveComplaint } from './move-complaint.ts';

/** The head gives the draft back, saying what it lacks; the draft stays to be worked on. */
@Injectable()
export class ReturnToConsider {
  constructor(
    private readonly database: Database,
    private readonly moves: MoveComplaint,
  ) {}

  async run(actor: OfficerActor, input: { complaintId: string; version: number; reason: string }) {
    return this.database.asActor(actor, async (manager) => {
      const moved = await this.moves.run(manager, actor, {
        find: { id: input.complaintId },
        version: input.version,
        action: 'return-to-consider',
        prepare: () => ({ data: { note: input.reason } }),
      });
      return moved.outcome === 'moved' ? { outcome: 'done' as const } : moved;
    });
  }
}
