import { Injectable } from '@nestjs/common';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { UseCaseFailure } from '../trpc/errors.ts';
import { isBarredFromCase } from './find-case-bar.ts';
import { MoveCase } from './move-case.ts';

/** An examiner takes an accepted case: from now on it is theirs. */
@Injectable()
export class StartExamination {
  constructor(
    private readonly database: Database,
    private readonly moves: MoveCase,
  ) {}

  /** Throws "not-allowed" also for whoever examined the case before it was reopened, where there is another. */
  async run(actor: OfficerActor, input: { caseId: string; version: number }) {
    return this.database.asActor(actor, async (manager) => {
      const moved = await this.moves.run(manager, actor, {
        ...input,
        action: 'start-examination',
        prepare: async (file) => {
          if (await isBarredFromCase(manager, file.id, actor.id)) throw new UseCaseFailure('not-allowed');
          file.assigneeId = actor.id;
        },
      });
      return moved.outcome === 'moved' ? { outcome: 'done' as const } : moved;
    });
  }
}
