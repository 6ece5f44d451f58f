import { Injectable } from '@nestjs/common';
import type { AdditionView, CalendarChange } from '@shaqyru/domain/term/calendar-change';
import type { CalendarAddition, WorkingWeek } from '@shaqyru/domain/term/holidays';
import { Clock } from '../common/clock.ts';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { readWorkingWeek } from '../settings/read-setting.ts';
import { additionColumns, type AdditionRow, readAdditions, toAddition } from './read-additions.ts';

type EntryRow = AdditionRow & { id: string; inForce: boolean; history: CalendarChange[] };

/** The calendar as it stands, and every entry of a year with its history. */
@Injectable()
export class ReadCalendarEntries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** An entry is of the year of any of its days. */
  async run(
    actor: OfficerActor,
    { year }: { year: number },
  ): Promise<{ workingWeek: WorkingWeek; additions: CalendarAddition[]; entries: AdditionView[] }> {
    return this.database.asActor(actor, async (manager) => {
      const rows = (await manager.query(
        `SELECT a.id, ${additionColumns}, a.withdrawn_at IS NULL AS "inForce", coalesce((
           SELECT jsonb_agg(jsonb_build_object('change', c.change, 'by', c.by_name, 'at', to_jsonb(c.at), 'reason', c.reason,
             'moved', c.moved, 'recountedAt', to_jsonb(c.recounted_at)) ORDER BY c.change)
           FROM calendar_change c WHERE c.addition_id = a.id), '[]') AS history
         FROM calendar_addition a
         WHERE extract(year FROM a.date) = $1 OR extract(year FROM a.day_off) = $1
         ORDER BY a.date, a.kind, a.entered_at`,
        [year],
      )) as EntryRow[];
      return {
        workingWeek: await readWorkingWeek(manager, this.clock.today()),
        additions: await readAdditions(manager),
        entries: rows.map(({ id, inForce, history, ...row }) => ({
          id,
          addition: toAddition(row),
          inForce,
          history: history.map((entry) => ({
            ...entry,
            at: new Date(entry.at).toISOString(),
            recountedAt: entry.recountedAt && new Date(entry.recountedAt).toISOString(),
          })),
        })),
      };
    });
  }
}
