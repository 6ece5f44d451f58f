import { Injectable } from '@nestjs/common';
import type { SavedViewAnswer } from '@shaqyru/domain/case/worklist';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { UseCaseFailure } from '../trpc/errors.ts';

/** Gives one of the officer's own views another name. */
@Injectable()
export class RenameView {
  constructor(private readonly database: Database) {}

  /** Throws "not-found" for a view that is not the officer's. */
  async run(actor: OfficerActor, { viewId, name }: { viewId: string; name: string }): Promise<SavedViewAnswer> {
    return this.database.asActor(actor, async (manager) => {
      await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [`saved-view ${actor.id}`]);
      const views = (await manager.query(
        `SELECT id, lower(name) = lower($2) AS same FROM saved_view WHERE officer_id = $1`,
        [actor.id, name],
      )) as { id: string; same: boolean }[];
      if (!views.some(({ id }) => id === viewId)) throw new UseCaseFailure('not-found');
      if (views.some(({ id, same }) => same && id !== viewId)) return { outcome: 'name-taken' };
      await manager.query(`UPDATE saved_view SET name = $2 WHERE id = $1`, [viewId, name]);
      return { outcome: 'saved', viewId };
    });
  }
}
