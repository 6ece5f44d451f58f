import { Injectable } from '@nestjs/common';
import type { WaitingCorrespondence, WaitingPage } from '@shaqyru/domain/correspondence/message';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';

const pageSize = 25;

/** The cases whose applicant waits for an answer, the one that waits longest first. */
@Injectable()
export class ListWaitingCorrespondence {
  constructor(private readonly database: Database) {}

  /** `after` is the first waiting message of the last case of the page before. */
  async run(actor: OfficerActor, { after }: { after: string | null }): Promise<WaitingPage> {
    const unit = actor.role === 'intake' ? actor.unitId : null;
    const rows = await this.database.asActor(
      actor,
      (manager): Promise<(Omit<WaitingCorrespondence, 'since'> & { first: string; since: Date })[]> =>
        manager.query(
          `SELECT w.first::text, c.id AS "caseId", c.number, a.name AS "applicantName", c.unit_id AS "unitId",
                  o.name AS "assigneeName", w.waiting, w.since
           FROM (SELECT m.case_id, min(m.id) AS first, count(*)::integer AS waiting, min(m.at) AS since FROM case_message m
                 WHERE m.sender = 'applicant' AND m.read_at IS NULL GROUP BY m.case_id) w
           JOIN case_file c ON c.id = w.case_id JOIN applicant a ON a.id = c.applicant_id
           LEFT JOIN officer o ON o.id = c.assignee_id
           WHERE c.department_id = $1 AND ($2::text IS NULL OR c.unit_id = $2) AND ($3::bigint IS NULL OR w.first > $3)
           ORDER BY w.first LIMIT $4`,
          [actor.departmentId, unit, after, pageSize + 1],
        ),
    );
    const page = rows.slice(0, pageSize);
    return {
      items: page.map(({ first: _first, since, ...item }) => ({ ...item, since: since.toISOString() })),
      next: rows.length > pageSize ? (page.at(-1)?.first ?? null) : null,
    };
  }
}
