import { Injectable } from '@nestjs/common';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';

/** What this officer was asked in complaints and has not replied to, the oldest first. */
@Injectable()
export class ListRequests {
  constructor(private readonly database: Database) {}

  async run(actor: OfficerActor): Promise<{ id: string; question: string; by: string; askedAt: string }[]> {
    const rows = (await this.database.asActor(actor, (manager) =>
      manager.query(
        `SELECT id, question, by_name AS by, at AS "askedAt" FROM complaint_request
         WHERE asked_id = $1 AND replied_at IS NULL ORDER BY at, id LIMIT 100`,
        [actor.id],
      ),
    )) as { id: string; question: string; by: string; askedAt: Date }[];
    return rows.map((row) => ({ ...row, askedAt: row.askedAt.toISOString() }));
  }
}
