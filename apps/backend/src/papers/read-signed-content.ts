import { Injectable } from '@nestjs/common';
import { WriteAudit } from '../audit/write-audit.ts';
import type { Actor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { UseCaseFailure } from '../trpc/errors.ts';

/** What the applicant signed last, and the signature: with both, anyone can check it years later without this service. */
@Injectable()
export class ReadSignedContent {
  constructor(
    private readonly database: Database,
    private readonly audit: WriteAudit,
  ) {}

  /** `cms` is a detached CMS (RFC 5652) over the UTF-8 octets of `content`. Throws "not-found" for a foreign or unsubmitted case, and for one signed on paper. */
  async run(actor: Actor, caseId: string): Promise<{ number: string; content: string; cms: Buffer }> {
    const row = await this.database.asActor(actor, async (manager) => {
      const [found] = (await manager.query(
        `SELECT c.number, s.content, s.cms FROM submission s JOIN case_file c ON c.id = s.case_id
         WHERE s.case_id = $1 AND s.channel = 'portal' ORDER BY s.case_version DESC LIMIT 1`,
        [caseId],
      )) as { number: string; content: string; cms: Buffer }[];
      if (found)
        await this.audit.run(manager, actor, { action: 'case.read-signed', subjectKind: 'case', subjectId: caseId });
      return found;
    });
    if (!row) throw new UseCaseFailure('not-found');
    return row;
  }
}
