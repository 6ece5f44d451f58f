import { Injectable } from '@nestjs/common';
import { WriteAudit } from '../audit/write-audit.ts';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { JobQueue } from '../jobs/enqueue.ts';

export type RetentionAsked = { outcome: 'asked' } | { outcome: 'asked-already' };

/** An administrator has what is past its term erased now, and says why. One run at a time. */
@Injectable()
export class AskRetention {
  constructor(
    private readonly database: Database,
    private readonly jobs: JobQueue,
    private readonly audit: WriteAudit,
  ) {}

  async run(actor: OfficerActor, { reason }: { reason: string }): Promise<RetentionAsked> {
    return this.database.asActor(actor, async (manager) => {
      const [run] = (await manager.query(
        `INSERT INTO retention_run (by_id, by_name, reason) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING id`,
        [actor.id, actor.name, reason],
      )) as { id: string }[];
      if (!run) return { outcome: 'asked-already' };
      await this.audit.run(manager, actor, {
        action: 'retention.run',
        subjectKind: 'retention-run',
        subjectId: run.id,
      });
      await this.jobs.enqueue(manager, 'erase-due', {});
      return { outcome: 'asked' };
    });
  }
}
