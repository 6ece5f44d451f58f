import { Injectable } from '@nestjs/common';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { JobQueue } from '../jobs/enqueue.ts';
import { isCheckPending } from './read-check.ts';
import { WriteAudit } from './write-audit.ts';

/** An auditor asks for a verification of the chain; the worker does it. Asked again meanwhile, it is done once. */
@Injectable()
export class AskCheck {
  constructor(
    private readonly database: Database,
    private readonly jobs: JobQueue,
    private readonly audit: WriteAudit,
  ) {}

  async run(actor: OfficerActor): Promise<{ outcome: 'asked' }> {
    return this.database.asActor(actor, async (manager) => {
      await this.audit.run(manager, actor, { action: 'audit.verify', subjectKind: 'audit-log', subjectId: null });
      if (!(await isCheckPending(manager))) await this.jobs.enqueue(manager, 'check-audit', {});
      return { outcome: 'asked' };
    });
  }
}
