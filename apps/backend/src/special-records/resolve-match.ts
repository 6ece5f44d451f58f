import { Injectable } from '@nestjs/common';
import { lockCase } from '../cases/move-case.ts';
import { RecordAct } from '../cases/record-act.ts';
import { Clock } from '../common/clock.ts';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { UseCaseFailure } from '../trpc/errors.ts';

/** The examiner says of a match whether it is the same person, and why. What was said once stays. */
@Injectable()
export class ResolveMatch {
  constructor(
    private readonly database: Database,
    private readonly acts: RecordAct,
    private readonly clock: Clock,
  ) {}

  async run(actor: OfficerActor, input: { matchId: string; samePerson: boolean; reason: string }) {
    const { matchId, samePerson, reason } = input;
    return this.database.asActor(actor, async (manager) => {
      const [match] = (await manager.query(`SELECT case_id AS "caseId" FROM special_records_match WHERE id = $1`, [
        matchId,
      ])) as { caseId: string }[];
      if (!match) throw new UseCaseFailure('not-found');
      await lockCase(manager, match.caseId);
      const [open] = (await manager.query(
        `SELECT id FROM special_records_match WHERE id = $1 AND same_person IS NULL`,
        [matchId],
      )) as { id: string }[];
      if (!open) return { outcome: 'resolved-already' as const };
      await this.acts.run(manager, actor, {
        caseId: match.caseId,
        version: null,
        action: 'match-resolved',
        possible: (status) => status === 'under-examination',
        prepare: async () => {
          await manager.query(
            `UPDATE special_records_match SET same_person = $2, reason = $3, resolved_by = $4, resolved_at = $5 WHERE id = $1`,
            [matchId, samePerson, reason, actor.id, this.clock.now()],
          );
          return { matchId, samePerson, note: reason };
        },
      });
      return { outcome: 'resolved' as const };
    });
  }
}
