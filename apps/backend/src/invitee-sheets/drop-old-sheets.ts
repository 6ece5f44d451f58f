import { Injectable } from '@nestjs/common';
import { system } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { lifetimeInDays } from './sheet-row.ts';

/** Deletes the sheets that nobody came back to: they hold the personal data of people whom nobody invited (clause 17). */
@Injectable()
export class DropOldSheets {
  constructor(private readonly database: Database) {}

  async run(): Promise<void> {
    await this.database.asActor(system, (manager) =>
      manager.query(`DELETE FROM invitee_sheet WHERE uploaded_at <= act_time() - make_interval(days => $1)`, [
        lifetimeInDays,
      ]),
    );
  }
}
