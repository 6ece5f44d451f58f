import { Injectable } from '@nestjs/common';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { MoveComplaint } from './move-complaint.ts';

/** The chancellery notes that the person took it back in writing or in person. */
@Injectable()
export class NoteWithdrawal {
  constructor(
    private readonly database: Database,
    private readonly moves: MoveComplaint,
  ) {}

  async run(actor: OfficerActor, input: { complaintId: string; version: number; note: string }) {
    return this.database.asActor(actor, async (manager) => {
      const moved = await this.moves.run(manager, actor, {
        find: { id: input.complaintId },
        version: input.version,
        action: 'withdraw',
        prepare: () => ({ change: { dueOn: null, term: null }, data: { note: input.note } }),
      });
      return moved.outcome === 'moved' ? { outcome: 'done' as const } : moved;
    });
  }
}
