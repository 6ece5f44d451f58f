import type { PlainDate } from '@shaqyru/domain/law/plain-date';
import { settingOf, type SettingName } from '@shaqyru/domain/settings/settings';
import type { WorkingWeek } from '@shaqyru/domain/term/holidays';
import type { EntityManager } from 'typeorm';

/** What holds on a day: the last value set that begins no later, else the initial one. */
export async function readSetting(manager: EntityManager, name: SettingName, on: PlainDate): Promise<number> {
  const [row] = (await manager.query(
    `SELECT value FROM setting WHERE name = $1 AND valid_from <= $2 ORDER BY valid_from DESC, id DESC LIMIT 1`,
    [name, on],
  )) as { value: number }[];
  return row?.value ?? settingOf(name).initial;
}

/** The week in which the terms of clause 7 are counted. */
export async function readWorkingWeek(manager: EntityManager, on: PlainDate): Promise<WorkingWeek> {
  return (await readSetting(manager, 'working-week', on)) === 6 ? 6 : 5;
}
