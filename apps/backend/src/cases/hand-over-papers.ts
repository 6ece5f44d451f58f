import { Injectable } from '@nestjs/common';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { MoveCase } from './move-case.ts';

/** Notes to whom the papers were handed, and by which document that person was known (clause 15). */
@Injectable()
export class HandOverPapers {
  constructor(
    private readonly database: Database,
    private readonly moves: MoveCase,
  ) {}

  async run(
    actor: OfficerActor,
    input: { caseId: string; version: number; receivedBy: string; document: string; note: string },
  ) {
    const { caseId, version, receivedBy, document, note } = input;
    return this.database.asActor(actor, async (manager) => {
      const moved = await this.moves.run(manager, actor, {
        caseId,
        version,
        action: 'hand-over',
        prepare: () => ({ note: [receivedBy, document, note].filter(Boolean).join('; ') }),
      });
      return moved.outcome === 'moved' ? { outcome: 'done' as const } : moved;
    });
  }
}
