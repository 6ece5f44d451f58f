import { Injectable } from '@nestjs/common';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { UseCaseFailure } from '../trpc/errors.ts';

/** Removes one of the officer's own views; the cases stay where they are. */
@Injectable()
export class RemoveView {
  constructor(private readonly database: Database) {}

  /** Throws "not-found" for a view that is not the officer's. */
  async run(actor: OfficerActor, { viewId }: { viewId: string }): Promise<void> {
    await this.database.asActor(actor, async (manager) => {
      const [removed] = (await manager.query(`DELETE FROM saved_view WHERE id = $1 RETURNING id`, [viewId])) as [
        unknown[],
        number,
      ];
      if (removed.length === 0) throw new UseCaseFailure('not-found');
    });
  }
}
