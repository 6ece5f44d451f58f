import { Injectable } from '@nestjs/common';
import type { FieldProblem } from '@shaqyru/domain/application/problem';
import type { ReplacementAnswers } from '@shaqyru/domain/replacement/replacement';
import { lockCase } from '../cases/move-case.ts';
import { refusedReceipt } from '../cases/spend-receipt.ts';
import { RecordAct } from '../cases/record-act.ts';
import { hasBeenDecided } from '@shaqyru/domain/case/stage';
import { Clock } from '../common/clock.ts';
import type { ApplicantActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { Once } from '../idempotency/once.ts';
import { isAskedAlready, readReplaceable, receiptProblems } from './replaceable.ts';
import { WriteRequest } from './write-request.ts';

export type Asked =
  | { outcome: 'asked' }
  | { outcome: 'invalid'; problems: FieldProblem[] }
  | { outcome: 'void' }
  | { outcome: 'asked-already' };

/**
 * The applicant asks for an invitation in place of a lost or damaged one and pays the duty anew (Tax Code, art. 538(6)): the
 * receipt is checked and spent now. The number that was lost stays good until an officer accepts the request.
 */
@Injectable()
export class AskReplacement {
  constructor(
    private readonly database: Database,
    private readonly once: Once,
    private readonly requests: WriteRequest,
    private readonly acts: RecordAct,
    private readonly clock: Clock,
  ) {}

  async run(
    actor: ApplicantActor,
    input: { invitationId: string; answers: ReplacementAnswers; idempotencyKey: string },
  ): Promise<Asked> {
    const { invitationId, answers, idempotencyKey } = input;
    const today = this.clock.today();
    try {
      return await this.database.asActor(actor, (manager) =>
        this.once.run<Asked>(manager, actor.id, idempotencyKey, { replace: { invitationId, answers } }, async () => {
          const seen = await readReplaceable(manager, invitationId, today);
          await lockCase(manager, seen.caseId);
          const invitation = await readReplaceable(manager, invitationId, today);
          if (!invitation.live) return { outcome: 'void' };
          const problems = receiptProblems(answers, today);
          if (problems.length > 0) return { outcome: 'invalid', problems };
          await this.requests.run(manager, invitation, answers);
          await this.acts.run(manager, actor, {
            caseId: invitation.caseId,
            version: null,
            action: 'replacement-asked',
            possible: (_status, file) => hasBeenDecided(file),
            prepare: () => ({
              inviteeId: invitation.inviteeId,
              cause: answers.cause,
              note: `${invitation.number}, ${invitation.name}`,
            }),
          });
          return { outcome: 'asked' };
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
