import { Injectable } from '@nestjs/common';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { Clock } from '../common/clock.ts';
import { UseCaseFailure } from '../trpc/errors.ts';

/**
 * The colleague who was asked replies, seeing the question and nothing else of the complaint; what another body replied is
 * entered by whoever considers it.
 */
@Injectable()
export class ReplyToRequest {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Throws "not-found" for a request that is not the actor's to answer, or that was answered. */
  async run(actor: OfficerActor, { requestId, reply }: { requestId: string; reply: string }) {
    return this.database.asActor(actor, async (manager) => {
      const [answered] = (await manager.query(
        `UPDATE complaint_request SET reply = $2, replied_at = $3
         WHERE id = $1 AND replied_at IS NULL
           AND (asked_id = $4 OR (asked_id IS NULL AND EXISTS (
             SELECT FROM complaint c WHERE c.id = complaint_id AND c.assignee_id = $4)))
         RETURNING complaint_id AS "complaintId", asked_name AS asked`,
        [requestId, reply, this.clock.now(), actor.id],
      )) as [{ complaintId: string; asked: string }[], number];
      const row = answered[0];
      if (!row) throw new UseCaseFailure('not-found');
      // Without reading it back: the one who was asked does not see the complaint.
      await manager.query(
        `INSERT INTO complaint_event (complaint_id, action, actor_kind, actor_id, actor_name, data)
         VALUES ($1, 'reply-to-request', 'officer', $2, $3, $4)`,
        [row.complaintId, actor.id, actor.name, { note: row.asked }],
      );
      return { outcome: 'done' as const };
    });
  }
}
