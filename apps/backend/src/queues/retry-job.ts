import { Injectable } from '@nestjs/common';
import type { QueueName } from '@shaqyru/domain/queues/queue-view';
import { PgBoss } from 'pg-boss';
import type { EntityManager } from 'typeorm';
import { WriteAudit } from '../audit/write-audit.ts';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { inTransaction } from '../jobs/queues.ts';

export type JobTaken = { outcome: 'done' } | { outcome: 'gone' };

/** Puts a failed job back into its queue. Jobs do their work once, however often they run: nothing is sent or printed twice. */
@Injectable()
export class RetryJob {
  constructor(
    private readonly database: Database,
    private readonly boss: PgBoss,
    private readonly audit: WriteAudit,
  ) {}

  /** "gone" when it does not stand among the failed any more. */
  async run(actor: OfficerActor, { queue, jobId }: { queue: QueueName; jobId: string }): Promise<JobTaken> {
    return this.database.asActor(actor, async (manager) => {
      if (!(await lockFailed(manager, queue, jobId))) return { outcome: 'gone' };
      await this.boss.retry(queue, jobId, { db: inTransaction(manager) });
      await this.audit.run(manager, actor, {
        action: 'queue.retry',
        subjectKind: 'job',
        subjectId: jobId,
        data: { queue },
      });
      return { outcome: 'done' };
    });
  }
}

export async function lockFailed(manager: EntityManager, queue: QueueName, jobId: string): Promise<boolean> {
  const rows: unknown[] = await manager.query(
    `SELECT FROM pgboss.job WHERE name = $1 AND id = $2 AND state = 'failed' FOR UPDATE`,
    [queue, jobId],
  );
  return rows.length > 0;
}
