import { Injectable } from '@nestjs/common';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';

/** The officer has looked at the warnings up to that moment; what came after it still waits. */
@Injectable()
export class MarkWarningsSeen {
  constructor(private readonly database: Database) {}

  async run(actor: OfficerActor, { until }: { until: string }): Promise<void> {
    await this.database.asActor(actor, (manager) =>
      manager.query(
        `UPDATE due_warning SET seen_at = act_time() WHERE officer_id = $1 AND seen_at IS NULL AND warned_at <= $2`,
        [actor.id, until],
      ),
    );
  }
}
