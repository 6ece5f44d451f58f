import { Injectable } from '@nestjs/common';
import { awaitingDecision } from '@shaqyru/domain/case/stage';
import type { CaseStatus } from '@shaqyru/domain/case/status';
import { timeSpent, type StatusChange } from '@shaqyru/domain/case/time-spent';
import type { LatePage } from '@shaqyru/domain/case/worklist';
import { waitsFor } from '@shaqyru/domain/case/worklists';
import type { PlainDate } from '@shaqyru/domain/law/plain-date';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';
import { readCalendar } from '../calendar/read-calendar.ts';
import { Clock } from '../common/clock.ts';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { readWorkingWeek } from '../settings/read-setting.ts';

type Row = {
  id: string;
  number: string;
  status: CaseStatus;
  statusSince: Date;
  unitId: string;
  assigneeName: string | null;
  dueOn: PlainDate;
};

/** Where a page ended: the due date of its last case, and that case. */
const After = z.tuple([z.iso.date(), z.uuid()]);

/** What is late in the department and why: whose turn it is, since when, and where the days of the term went. Longest first. */
@Injectable()
export class ListLate {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async run(actor: OfficerActor, page: { after: string | null; limit: number }): Promise<LatePage> {
    return this.database.asActor(actor, (manager) => this.list(manager, actor, page));
  }

  /** In the caller's transaction. */
  async list(
    manager: EntityManager,
    actor: OfficerActor,
    { after, limit }: { after: string | null; limit: number },
  ): Promise<LatePage> {
    const today = this.clock.today();
    const [afterDue, afterId] = After.safeParse((after ?? '').split(' ')).data ?? [null, null];
    const rows = (await manager.query(
      `SELECT c.id, c.number, c.status, c.status_since AS "statusSince", c.unit_id AS "unitId", o.name AS "assigneeName", c.due_on::text AS "dueOn"
       FROM case_file c LEFT JOIN officer o ON o.id = c.assignee_id
       WHERE c.department_id = $1 AND c.number IS NOT NULL AND c.status = ANY ($2) AND c.due_on < $3
         AND ($4::date IS NULL OR (c.due_on, c.id) > ($4::date, $5::uuid))
       ORDER BY c.due_on, c.id LIMIT $6`,
      [actor.departmentId, awaitingDecision, today, afterDue, afterId, limit + 1],
    )) as Row[];
    const page = rows.slice(0, limit);
    const calendar = await readCalendar(manager, await readWorkingWeek(manager, this.clock.today()));
    const changes = await readChanges(
      manager,
      page.map(({ id }) => id),
    );
    const last = page.at(-1);
    return {
      items: page.map((row) => ({
        ...row,
        statusSince: row.statusSince.toISOString(),
        waitsFor: waitsFor(row.status),
        daysOver: calendar.countWorkingDays(row.dueOn, today),
        spent: timeSpent(changes.get(row.id) ?? [], today, calendar),
      })),
      next: rows.length > limit && last ? `${last.dueOn} ${last.id}` : null,
    };
  }

  /** How many are late in all. */
  async count(manager: EntityManager, actor: OfficerActor): Promise<number> {
    const [row] = (await manager.query(
      `SELECT count(*)::int AS late FROM case_file c
       WHERE c.department_id = $1 AND c.number IS NOT NULL AND c.status = ANY ($2) AND c.due_on < $3`,
      [actor.departmentId, awaitingDecision, this.clock.today()],
    )) as [{ late: number }];
    return row.late;
  }
}

async function readChanges(manager: EntityManager, caseIds: string[]): Promise<Map<string, StatusChange[]>> {
  const rows = (await manager.query(
    `SELECT case_id AS "caseId", to_status AS status, day_of(at)::text AS "on" FROM case_event
     WHERE case_id = ANY ($1) AND to_status IS NOT NULL ORDER BY id`,
    [caseIds],
  )) as ({ caseId: string } & StatusChange)[];
  const changes = new Map<string, StatusChange[]>();
  for (const { caseId, ...change } of rows) changes.set(caseId, [...(changes.get(caseId) ?? []), change]);
  return changes;
}
