import { Injectable } from '@nestjs/common';
import { lockCase } from '../cases/move-case.ts';
import { RecordAct } from '../cases/record-act.ts';
import { Clock } from '../common/clock.ts';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { UseCaseFailure } from '../trpc/errors.ts';

export type Confirmation = { outcome: 'confirmed' | 'sent-back' | 'nothing-to-confirm' | 'own-conclusion' };

/**
 * The second pair of eyes: another officer confirms that it is the same person, or sends the conclusion back with a reason,
 * and the match is open again. Never whoever concluded it.
 */
@Injectable()
export class ConfirmMatch {
  constructor(
    private readonly database: Database,
    private readonly acts: RecordAct,
    private readonly clock: Clock,
  ) {}

  /** `reason` is why it is sent back; null confirms. Throws "not-found" for a match of a case that the officer may not see. */
  async run(actor: OfficerActor, input: { matchId: string; reason: string | null }): Promise<Confirmation> {
    const { matchId, reason } = input;
    return this.database.asActor(actor, async (manager) => {
      const [match] = (await manager.query(`SELECT case_id AS "caseId" FROM special_records_match WHERE id = $1`, [
        matchId,
      ])) as { caseId: string }[];
      if (!match) throw new UseCaseFailure('not-found');
      await lockCase(manager, match.caseId);
      const [concluded] = (await manager.query(
        `SELECT resolved_by AS "by" FROM special_records_match WHERE id = $1 AND same_person AND confirmed_by IS NULL`,
        [matchId],
      )) as { by: string }[];
      if (!concluded) return { outcome: 'nothing-to-confirm' };
      if (concluded.by === actor.id) return { outcome: 'own-conclusion' };
      const now = this.clock.now();
      await this.acts.run(manager, actor, {
        caseId: match.caseId,
        version: null,
        action: reason === null ? 'match-confirmed' : 'match-sent-back',
        possible: (status) => status === 'under-examination',
        prepare: async () => {
          if (reason === null) {
            await manager.query(`UPDATE special_records_match SET confirmed_by = $2, confirmed_at = $3 WHERE id = $1`, [
              matchId,
              actor.id,
              now,
            ]);
            return { matchId };
          }
          await manager.query(
            `UPDATE special_records_match SET same_person = NULL, reason = NULL, resolved_by = NULL, resolved_at = NULL,
               sent_back_by = $2, sent_back_at = $3, sent_back_reason = $4 WHERE id = $1`,
            [matchId, actor.id, now, reason],
          );
          return { matchId, note: reason };
        },
      });
      return { outcome: reason === null ? 'confirmed' : 'sent-back' };
    });
  }
}
