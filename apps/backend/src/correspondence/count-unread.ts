import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

/** How many messages of officers wait for the applicant, by case; a case without any is not in the answer. */
@Injectable()
export class CountUnread {
  async run(manager: EntityManager, caseIds: readonly string[]): Promise<Map<string, number>> {
    const rows = (await manager.query(
      `SELECT case_id AS "caseId", count(*)::integer AS unread FROM case_message
       WHERE case_id = ANY ($1) AND sender = 'officer' AND read_at IS NULL GROUP BY case_id`,
      [caseIds],
    )) as { caseId: string; unread: number }[];
    return new Map(rows.map(({ caseId, unread }) => [caseId, unread]));
  }
}
