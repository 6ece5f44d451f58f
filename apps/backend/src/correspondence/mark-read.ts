import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { WriteAudit } from '../audit/write-audit.ts';
import { readOwn } from '../cases/read-own.ts';
import type { ApplicantActor, OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';

/** Takes note of the other side's messages. */
@Injectable()
export class MarkRead {
  constructor(
    private readonly database: Database,
    private readonly audit: WriteAudit,
  ) {}

  async run(
    actor: ApplicantActor | OfficerActor,
    { caseId, upTo }: { caseId: string; upTo: string },
  ): Promise<{ marked: number }> {
    return this.database.asActor(actor, async (manager) => {
      await readOwn(manager, caseId);
      const marked = await markRead(manager, actor, caseId, upTo);
      if (marked > 0) {
        await this.audit.run(manager, actor, {
          action: 'case.messages-noted',
          subjectKind: 'case',
          subjectId: caseId,
          data: { marked },
        });
      }
      return { marked };
    });
  }
}

/** How many messages of the other side were marked; `upTo` null is all that there are. */
export async function markRead(
  manager: EntityManager,
  actor: ApplicantActor | OfficerActor,
  caseId: string,
  upTo: string | null,
): Promise<number> {
  const [, marked] = (await manager.query(
    `UPDATE case_message SET read_at = act_time()
     WHERE case_id = $1 AND sender = $2 AND read_at IS NULL AND ($3::bigint IS NULL OR id <= $3)`,
    [caseId, actor.kind === 'officer' ? 'applicant' : 'officer', upTo],
  )) as [unknown, number];
  return marked;
}
