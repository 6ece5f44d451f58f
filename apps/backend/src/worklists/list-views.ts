import { Injectable } from '@nestjs/common';
import { SavedView } from '@shaqyru/domain/case/worklist';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';

/** The officer's own views, by name. */
@Injectable()
export class ListViews {
  constructor(private readonly database: Database) {}

  /** A view whose filter no version of the program knows any more is left out, not shown as something else. */
  async run(actor: OfficerActor): Promise<SavedView[]> {
    const rows: unknown[] = await this.database.asActor(actor, (manager) =>
      manager.query(
        `SELECT id, name, filter, columns FROM saved_view WHERE officer_id = $1 ORDER BY name COLLATE "kk-x-icu", id`,
        [actor.id],
      ),
    );
    return rows.flatMap((row) => SavedView.safeParse(row).data ?? []);
  }
}
