import { Injectable } from '@nestjs/common';
import { erasedBefore, RetentionRuleId } from '@shaqyru/domain/retention/retention-rules';
import type { RetentionDue, RetentionRun, RetentionView } from '@shaqyru/domain/retention/retention-view';
import { Clock } from '../common/clock.ts';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { startOf } from './erase-due.ts';

const mostRuns = 20;

/** The dry run: how much is past its term, rule by rule, and nothing erased; and the last runs. */
@Injectable()
export class ReadRetention {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async run(actor: OfficerActor): Promise<RetentionView> {
    const today = this.clock.today();
    return this.database.asActor(actor, async (manager) => {
      const due: RetentionDue[] = [];
      for (const rule of RetentionRuleId.options) {
        const before = erasedBefore(rule, today);
        // Files are counted by walking through all of them, which takes longer than a page may.
        if (rule === 'stray-file') {
          due.push({ rule, before, due: null });
          continue;
        }
        const [row] = (await manager.query(`SELECT retention_due($1, $2::timestamptz)::integer AS due`, [
          rule,
          startOf(before),
        ])) as [{ due: number }];
        due.push({ rule, before, due: row.due });
      }
      const runs = (await manager.query(
        `SELECT id, asked_at AS "askedAt", by_name AS by, reason, finished_at AS "finishedAt", erased FROM retention_run
         ORDER BY asked_at DESC, id LIMIT $1`,
        [mostRuns],
      )) as (Omit<RetentionRun, 'askedAt' | 'finishedAt'> & { askedAt: Date; finishedAt: Date | null })[];
      return {
        due,
        runs: runs.map((run) => ({
          ...run,
          askedAt: run.askedAt.toISOString(),
          finishedAt: run.finishedAt?.toISOString() ?? null,
        })),
      };
    });
  }
}
