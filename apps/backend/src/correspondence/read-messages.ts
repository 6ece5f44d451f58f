import { Injectable } from '@nestjs/common';
import { mayCorrespond, type CaseMessage, type MessagePage } from '@shaqyru/domain/correspondence/message';
import { WriteAudit } from '../audit/write-audit.ts';
import { readOwn } from '../cases/read-own.ts';
import type { ApplicantActor, OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';

const pageSize = 30;

/** The messages of a case, page by page from the newest; an applicant reads an officer's post in place of the name. */
@Injectable()
export class ReadMessages {
  constructor(
    private readonly database: Database,
    private readonly audit: WriteAudit,
  ) {}

  async run(
    actor: ApplicantActor | OfficerActor,
    { caseId, before }: { caseId: string; before: string | null },
  ): Promise<MessagePage> {
    return this.database.asActor(actor, async (manager) => {
      const { status } = await readOwn(manager, caseId);
      if (actor.kind === 'officer')
        await this.audit.run(manager, actor, { action: 'case.read-messages', subjectKind: 'case', subjectId: caseId });
      const rows = (await manager.query(
        `SELECT id::text, sender, CASE WHEN $3 AND sender = 'officer' THEN author_post ELSE author_name END AS by, text, at,
                read_at AS "readAt"
         FROM case_message m WHERE case_id = $1 AND ($2::bigint IS NULL OR m.id < $2) ORDER BY m.id DESC LIMIT $4`,
        [caseId, before, actor.kind === 'applicant', pageSize + 1],
      )) as (Omit<CaseMessage, 'at' | 'readAt'> & { at: Date; readAt: Date | null })[];
      const page = rows.slice(0, pageSize).toReversed();
      return {
        messages: page.map(({ at, readAt, ...message }) => ({
          ...message,
          at: at.toISOString(),
          readAt: readAt?.toISOString() ?? null,
        })),
        earlier: rows.length > pageSize ? (page[0]?.id ?? null) : null,
        open: mayCorrespond(status),
      };
    });
  }
}
