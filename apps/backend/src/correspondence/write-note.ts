import { Injectable } from '@nestjs/common';
import { WriteAudit } from '../audit/write-audit.ts';
import { readOwn } from '../cases/read-own.ts';
import { Limits } from '../common/limits.ts';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { Once } from '../idempotency/once.ts';
import { UseCaseFailure } from '../trpc/errors.ts';

/** Notes something on a case for colleagues. The applicant's transactions see no note: row-level security keeps them. */
@Injectable()
export class WriteNote {
  constructor(
    private readonly database: Database,
    private readonly once: Once,
    private readonly limits: Limits,
    private readonly audit: WriteAudit,
  ) {}

  /** Throws "not-found" for a foreign case, "too-many-requests" beyond the limit. */
  async run(
    actor: OfficerActor,
    input: { caseId: string; text: string; idempotencyKey: string },
  ): Promise<{ outcome: 'written' }> {
    const { caseId, text } = input;
    if ((await this.limits.count('note-of-officer', actor.id)) !== null) throw new UseCaseFailure('too-many-requests');
    return this.database.asActor(actor, (manager) =>
      this.once.run(manager, actor.id, input.idempotencyKey, { note: { caseId, text } }, async () => {
        await readOwn(manager, caseId);
        await manager.query(`INSERT INTO case_note (case_id, author_id, author_name, text) VALUES ($1, $2, $3, $4)`, [
          caseId,
          actor.id,
          actor.name,
          text,
        ]);
        await this.audit.run(manager, actor, { action: 'case.note', subjectKind: 'case', subjectId: caseId });
        return { outcome: 'written' as const };
      }),
    );
  }
}
