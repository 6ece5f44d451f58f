import { Injectable } from '@nestjs/common';
import type { DropReason, QueueName } from '@shaqyru/domain/queues/queue-view';
import { PgBoss } from 'pg-boss';
import { WriteAudit } from '../audit/write-audit.ts';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { inTransaction } from '../jobs/queues.ts';
import { lockFailed, type JobTaken } from './retry-job.ts';

/** Gives a failed job up, with a reason that stands in the audit log. */
@Injectable()
export class DropJob {
  constructor(
    private readonly database: Database,
    private readonly boss: PgBoss,
    private readonly audit: WriteAudit,
  ) {}

  /** "gone" when it does not stand among the failed any more. */
  async run(
    actor: OfficerActor,
    { queue, jobId, reason }: { queue: QueueName; jobId: string; reason: DropReason },
  ): Promise<JobTaken> {
    return this.database.asActor(actor, async (manager) => {
      if (!(await lockFailed(manager, queue, jobId))) return { outcome: 'gone' };
      await this.boss.deleteJob(queue, jobId, { db: inTransaction(manager) });
      await this.audit.run(manager, actor, {
        action: 'queue.drop',
        subjectKind: 'job',
        subjectId: jobId,
        data: { queue, reason },
      });
      return { outcome: 'done' };
    });
  }
}
