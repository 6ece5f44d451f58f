import { Injectable } from '@nestjs/common';
import { WriteAudit } from '../audit/write-audit.ts';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';

/** No department has more of them than one page holds; the oldest come first. */
const mostShown = 50;

/** The matches of the department that await this officer's eyes: another officer has said that it is the same person. */
@Injectable()
export class ListWaitingMatches {
  constructor(
    private readonly database: Database,
    private readonly audit: WriteAudit,
  ) {}

  async run(actor: OfficerActor) {
    return this.database.asActor(actor, async (manager) => {
      const rows = (await manager.query(
        `SELECT m.id, m.case_id AS "caseId", c.number, coalesce(o.name, '—') AS by, m.resolved_at AS at
         FROM special_records_match m JOIN case_file c ON c.id = m.case_id LEFT JOIN officer o ON o.id = m.resolved_by
         WHERE m.same_person AND m.confirmed_by IS NULL AND m.resolved_by <> $1 AND c.status = 'under-examination'
         ORDER BY m.resolved_at, m.id LIMIT $2`,
        [actor.id, mostShown],
      )) as { id: string; caseId: string; number: string; by: string; at: Date }[];
      await this.audit.run(manager, actor, {
        action: 'special-records.waiting',
        subjectKind: 'special-records',
        subjectId: null,
        data: { shown: rows.length },
      });
      return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
    });
  }
}
