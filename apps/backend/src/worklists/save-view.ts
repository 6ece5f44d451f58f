import { Injectable } from '@nestjs/common';
import { mostViews, type SavedView, type SavedViewAnswer } from '@shaqyru/domain/case/worklist';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { Once } from '../idempotency/once.ts';

/** Keeps a list for the officer under a name that no other of their lists has. */
@Injectable()
export class SaveView {
  constructor(
    private readonly database: Database,
    private readonly once: Once,
  ) {}

  async run(
    actor: OfficerActor,
    { idempotencyKey, ...view }: Omit<SavedView, 'id'> & { idempotencyKey: string },
  ): Promise<SavedViewAnswer> {
    return this.database.asActor(actor, (manager) =>
      this.once.run(manager, actor.id, idempotencyKey, { saveView: view }, async () => {
        // One at a time for each officer: two at once would both find room for the last one.
        await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [`saved-view ${actor.id}`]);
        const [{ count }] = (await manager.query(
          `SELECT count(*)::int AS count FROM saved_view WHERE officer_id = $1`,
          [actor.id],
        )) as [{ count: number }];
        if (count >= mostViews) return { outcome: 'too-many' as const };
        const [row] = (await manager.query(
          `INSERT INTO saved_view (officer_id, name, filter, columns) VALUES ($1, $2, $3, $4)
           ON CONFLICT DO NOTHING RETURNING id`,
          [actor.id, view.name, view.filter, view.columns],
        )) as { id: string }[];
        return row ? { outcome: 'saved' as const, viewId: row.id } : { outcome: 'name-taken' as const };
      }),
    );
  }
}
