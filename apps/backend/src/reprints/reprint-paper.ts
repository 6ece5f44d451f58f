import { Injectable } from '@nestjs/common';
import { RecordAct } from '../cases/record-act.ts';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { Once } from '../idempotency/once.ts';
import { OrderReprint } from '../papers/order-reprint.ts';
import { UseCaseFailure } from '../trpc/errors.ts';

export type Reprinted = { outcome: 'ordered'; caseId: string } | { outcome: 'void' | 'not-printed' };

/** An officer has a paper printed again: it stands in the timeline, in the audit and on the paper itself. */
@Injectable()
export class ReprintPaper {
  constructor(
    private readonly database: Database,
    private readonly once: Once,
    private readonly reprints: OrderReprint,
    private readonly acts: RecordAct,
  ) {}

  async run(
    actor: OfficerActor,
    input: { paperId: string; withMarks: boolean; reason: string; idempotencyKey: string },
  ): Promise<Reprinted> {
    const { paperId, withMarks, reason, idempotencyKey } = input;
    return this.database.asActor(actor, (manager) =>
      this.once.run<Reprinted>(manager, actor.id, idempotencyKey, { reprint: { paperId, withMarks } }, async () => {
        const ordered = await this.reprints.run(manager, actor, { paperId, withMarks });
        if (ordered.outcome !== 'ordered') return ordered;
        const { caseId, title } = ordered;
        const recorded = await this.acts.run(manager, actor, {
          caseId,
          version: null,
          action: 'reprinted',
          possible: () => true,
          prepare: () => ({ paperId: ordered.paperId, of: paperId, note: `${title}: ${reason}` }),
        });
        if (recorded.outcome !== 'recorded') throw new UseCaseFailure('not-allowed');
        return { outcome: 'ordered', caseId };
      }),
    );
  }
}
