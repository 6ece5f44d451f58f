import { Injectable } from '@nestjs/common';
import type { FieldProblem } from '@shaqyru/domain/application/problem';
import type { ReplacementAnswers } from '@shaqyru/domain/replacement/replacement';
import { lockCase } from '../cases/move-case.ts';
import { refusedReceipt } from '../cases/spend-receipt.ts';
import { Clock } from '../common/clock.ts';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { Once } from '../idempotency/once.ts';
import { MakeReplacement, type Accepted } from './accept-replacement.ts';
import { isAskedAlready, readReplaceable, receiptProblems } from './replaceable.ts';
import { WriteRequest } from './write-request.ts';

export type Entered =
  | Exclude<Accepted, { outcome: 'decided-already' }>
  | { outcome: 'invalid'; problems: FieldProblem[] }
  | { outcome: 'asked-already' };

/** An officer enters a request that was made at the window, with its receipt, and makes the new invitation at once. */
@Injectable()
export class EnterReplacement {
  constructor(
    private readonly database: Database,
    private readonly once: Once,
    private readonly requests: WriteRequest,
    private readonly replacements: MakeReplacement,
    private readonly clock: Clock,
  ) {}

  async run(
    actor: OfficerActor,
    input: { invitationId: string; answers: ReplacementAnswers; idempotencyKey: string },
  ): Promise<Entered> {
    const { invitationId, answers, idempotencyKey } = input;
    const today = this.clock.today();
    try {
      return await this.database.asActor(actor, (manager) =>
        this.once.run<Entered>(manager, actor.id, idempotencyKey, { replace: { invitationId, answers } }, async () => {
          const seen = await readReplaceable(manager, invitationId, today);
          await lockCase(manager, seen.caseId);
          const invitation = await readReplaceable(manager, invitationId, today);
          if (!invitation.live) return { outcome: 'void' };
          const problems = receiptProblems(answers, today);
          if (problems.length > 0) return { outcome: 'invalid', problems };
          const made = await this.replacements.run(
            manager,
            actor,
            await this.requests.run(manager, invitation, answers),
          );
          if (made.outcome === 'decided-already') throw new Error('a request that was just written was decided');
          return made;
        }),
      );
    } catch (error) {
      // Thrown, so that everything of the transaction is undone with it.
      const problem = refusedReceipt(error);
      if (problem) return { outcome: 'invalid', problems: [problem] };
      if (isAskedAlready(error)) return { outcome: 'asked-already' };
      throw error;
    }
  }
}
