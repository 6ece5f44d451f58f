import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { MoveCase } from '../cases/move-case.ts';
import { Clock } from '../common/clock.ts';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { Proposal } from './proposal.entity.ts';

/** The head does not decide as proposed and says why; the examiner goes on. The proposal stays on record as returned. */
@Injectable()
export class ReturnToExaminer {
  constructor(
    private readonly database: Database,
    private readonly moves: MoveCase,
    private readonly clock: Clock,
  ) {}

  async run(actor: OfficerActor, input: { caseId: string; version: number; reason: string }) {
    const { caseId, version, reason } = input;
    return this.database.asActor(actor, async (manager) => {
      const moved = await this.moves.run(manager, actor, {
        caseId,
        version,
        action: 'return-to-examiner',
        prepare: async ({ round }) => {
          await manager.update(Proposal, { caseId, round, returnedAt: IsNull() }, { returnedAt: this.clock.now() });
          return { note: reason };
        },
      });
      return moved.outcome === 'moved' ? { outcome: 'done' as const } : moved;
    });
  }
}
