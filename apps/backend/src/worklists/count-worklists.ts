import { Injectable } from '@nestjs/common';
import { awaitingDecision } from '@shaqyru/domain/case/stage';
import { mostCounted, WorklistFilter, type WorklistCounts } from '@shaqyru/domain/case/worklist';
import { worklistsOf, type WorklistName } from '@shaqyru/domain/case/worklists';
import type { EntityManager } from 'typeorm';
import { readCalendar } from '../calendar/read-calendar.ts';
import { listReader, worklistFilter } from '../cases/worklist-filter.ts';
import { Clock } from '../common/clock.ts';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { readWorkingWeek } from '../settings/read-setting.ts';

/**
 * How many cases stand in each list of the reader's role, and how many warnings wait. Asked again and again by every open
 * page: each count walks an index and stops after `mostCounted`. "all" is not counted: nobody works through it.
 */
@Injectable()
export class CountWorklists {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async run(actor: OfficerActor): Promise<WorklistCounts> {
    return this.database.asActor(actor, async (manager) => {
      const calendar = await readCalendar(manager, await readWorkingWeek(manager, this.clock.today()));
      const reader = listReader(actor, this.clock.today(), calendar);
      const filters = worklistsOf(actor.role)
        .filter((name) => name !== 'all')
        .map((list) => [list, worklistFilter(actor, reader, WorklistFilter.parse({ list }))] as const);
      const asked = Object.fromEntries(filters.filter(([, filter]) => filter !== null));
      const rows = (await manager.query(`SELECT name, cases FROM count_worklists($1, $2)`, [asked, mostCounted])) as {
        name: WorklistName;
        cases: number;
      }[];
      const counted = new Map(rows.map(({ name, cases }) => [name, cases]));
      return {
        now: this.clock.now().toISOString(),
        counts: Object.fromEntries(filters.map(([name]) => [name, counted.get(name) ?? 0])),
        warnings: await countWarnings(manager, actor),
      };
    });
  }
}

/** Of cases that are still open and due on the day that the warning was of. */
async function countWarnings(manager: EntityManager, actor: OfficerActor): Promise<WorklistCounts['warnings']> {
  const [row] = (await manager.query(
    `SELECT count(*) FILTER (WHERE kind = 'near')::int AS near, count(*) FILTER (WHERE kind = 'late')::int AS late
     FROM (SELECT w.kind FROM due_warning w JOIN case_file c ON c.id = w.case_id
           WHERE w.officer_id = $1 AND w.seen_at IS NULL AND c.due_on = w.due_on AND c.status = ANY ($2) LIMIT $3) unseen`,
    [actor.id, awaitingDecision, mostCounted + 1],
  )) as [WorklistCounts['warnings']];
  return row;
}
