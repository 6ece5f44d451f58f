import { Injectable } from '@nestjs/common';
import type { CaseNote } from '@shaqyru/domain/correspondence/message';
import { WriteAudit } from '../audit/write-audit.ts';
import { readOwn } from '../cases/read-own.ts';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';

/** As many as a page holds; the newest. */
const mostShown = 200;

/** What officers noted on a case, the oldest first. */
@Injectable()
export class ReadNotes {
  constructor(
    private readonly database: Database,
    private readonly audit: WriteAudit,
  ) {}

  async run(actor: OfficerActor, { caseId }: { caseId: string }): Promise<CaseNote[]> {
    return this.database.asActor(actor, async (manager) => {
      await readOwn(manager, caseId);
      await this.audit.run(manager, actor, { action: 'case.read-notes', subjectKind: 'case', subjectId: caseId });
      const rows = (await manager.query(
        `SELECT n.id::text, n.author_name AS by, n.text, n.at FROM case_note n WHERE n.case_id = $1 ORDER BY n.id DESC LIMIT $2`,
        [caseId, mostShown],
      )) as (Omit<CaseNote, 'at'> & { at: Date })[];
      return rows.toReversed().map(({ at, ...note }) => ({ ...note, at: at.toISOString() }));
    });
  }
}
