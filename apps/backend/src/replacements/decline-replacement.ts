import { Injectable } from '@nestjs/common';
import { lockCase } from '../cases/move-case.ts';
import { RecordAct } from '../cases/record-act.ts';
import { hasBeenDecided } from '@shaqyru/domain/case/stage';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { Notify } from '../notifications/notify.ts';
import { UseCaseFailure } from '../trpc/errors.ts';
import { readRequest } from './accept-replacement.ts';

/**
 * An officer declines a request for a replacement and says why. Nothing was provided for the receipt: it may be used again
 * with a better request.
 */
@Injectable()
export class DeclineReplacement {
  constructor(
    private readonly database: Database,
    private readonly acts: RecordAct,
    private readonly notify: Notify,
  ) {}

  async run(actor: OfficerActor, input: { replacementId: string; reason: string }) {
    const { replacementId, reason } = input;
    return this.database.asActor(actor, async (manager) => {
      const { caseId, inviteeId } = await readRequest(manager, replacementId);
      await lockCase(manager, caseId);
      if ((await readRequest(manager, replacementId)).status !== 'asked')
        return { outcome: 'decided-already' as const };
      await manager.query(`DELETE FROM receipt WHERE replacement_id = $1`, [replacementId]);
      await manager.query(
        `UPDATE replacement SET status = 'declined', decided_at = act_time(), decided_by = $2, reason = $3 WHERE id = $1`,
        [replacementId, actor.id, reason],
      );
      const recorded = await this.acts.run(manager, actor, {
        caseId,
        version: null,
        action: 'replacement-declined',
        possible: (_status, file) => hasBeenDecided(file),
        prepare: () => ({ inviteeId, note: reason }),
      });
      if (recorded.outcome !== 'recorded') throw new UseCaseFailure('not-allowed');
      await this.notify.run(manager, { kind: 'replacement-declined', caseId, eventId: recorded.eventId });
      return { outcome: 'declined' as const };
    });
  }
}
