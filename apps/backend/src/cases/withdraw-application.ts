import { Injectable } from '@nestjs/common';
import type { ApplicantActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { UseCaseFailure } from '../trpc/errors.ts';
import type { CaseFile } from './case-file.entity.ts';
import { MoveCase } from './move-case.ts';

/** The applicant takes the application back; its term ends with it. The receipt stays used: a paid duty is refunded, not reused. */
@Injectable()
export class WithdrawApplication {
  constructor(
    private readonly database: Database,
    private readonly moves: MoveCase,
  ) {}

  async run(actor: ApplicantActor, input: { caseId: string; version: number }) {
    return this.database.asActor(actor, async (manager) => {
      const moved = await this.moves.run(manager, actor, {
        ...input,
        action: 'withdraw',
        prepare: (file) => {
          // What was signed for the organisation is taken back by those who may sign for it.
          if (!mayWithdraw(file, actor)) throw new UseCaseFailure('not-allowed');
          Object.assign(file, { dueOn: null, term: null });
        },
      });
      return moved.outcome === 'moved' ? { outcome: 'withdrawn' as const } : moved;
    });
  }
}

/** A draft may be given up by anyone who may fill it in. */
export function mayWithdraw(file: Pick<CaseFile, 'status'>, actor: ApplicantActor): boolean {
  return file.status === 'draft' || actor.maySign;
}
