import { Injectable } from '@nestjs/common';
import { SettingName, type SettingVersion, type SettingView } from '@shaqyru/domain/settings/settings';
import { Clock } from '../common/clock.ts';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { readSetting } from './read-setting.ts';

/** So many versions of a setting are shown. */
const longestHistory = 50;

/** Every setting with what holds today and who set what, when and why. */
@Injectable()
export class ListSettings {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async run(actor: OfficerActor): Promise<SettingView[]> {
    const today = this.clock.today();
    return this.database.asActor(actor, async (manager) => {
      const views: SettingView[] = [];
      for (const name of SettingName.options) {
        const rows = (await manager.query(
          `SELECT value, valid_from::text AS "validFrom", set_at AS "setAt", set_by_name AS "setByName", reason
           FROM setting WHERE name = $1 ORDER BY valid_from DESC, id DESC LIMIT $2`,
          [name, longestHistory],
        )) as (Omit<SettingVersion, 'setAt'> & { setAt: Date })[];
        const versions = rows.map((row) => ({ ...row, setAt: row.setAt.toISOString() }));
        views.push({ name, value: await readSetting(manager, name, today), versions });
      }
      return views;
    });
  }
}
