import { Injectable } from '@nestjs/common';
import { warnedUntil } from '@shaqyru/domain/case/nearness';
import { awaitingDecision } from '@shaqyru/domain/case/stage';
import type { PlainDate } from '@shaqyru/domain/law/plain-date';
import type { EntityManager } from 'typeorm';
import { readCalendar } from '../calendar/read-calendar.ts';
import { Clock } from '../common/clock.ts';
import { system } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { NotifyOfficer } from '../notifications/notify-officer.ts';
import { readWorkingWeek } from '../settings/read-setting.ts';

const batch = 2_000;

/**
 * The job "warn-of-due", every morning: whoever has a case is warned two working days before its term ends (clause 7), and
 * the heads of the directorate of what is late, and of what is due soon and nobody's or waits for them. One warning for each
 * officer, case and due date, however often the job runs. On a working day they are written to besides: of what has come near,
 * one mail for all of it, and each head of everything that is late.
 */
@Injectable()
export class WarnOfDue {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly notify: NotifyOfficer,
  ) {}

  async run(): Promise<void> {
    const today = this.clock.today();
    for (;;) {
      const warned = await this.database.asActor(system, async (manager) => {
        const calendar = await readCalendar(manager, await readWorkingWeek(manager, this.clock.today()));
        const rows: unknown[] = await manager.query(
          `INSERT INTO due_warning (officer_id, case_id, due_on, kind)
           SELECT o.id, c.id, c.due_on, k.kind
           FROM case_file c
           CROSS JOIN LATERAL (SELECT CASE WHEN c.due_on < $1::date THEN 'late' ELSE 'near' END AS kind) k
           JOIN officer o ON o.active AND (o.id = c.assignee_id OR (o.role = 'head' AND o.department_id = c.department_id
             AND (k.kind = 'late' OR c.assignee_id IS NULL OR c.status = 'proposed')))
           WHERE c.number IS NOT NULL AND c.status = ANY ($3) AND c.due_on <= $2
             AND NOT EXISTS (SELECT FROM due_warning w WHERE w.officer_id = o.id AND w.case_id = c.id AND w.due_on = c.due_on AND w.kind = k.kind)
           LIMIT $4
           ON CONFLICT DO NOTHING RETURNING case_id`,
          [today, warnedUntil(today, calendar), awaitingDecision, batch],
        );
        return rows.length;
      });
      if (warned < batch) break;
    }
    await this.database.asActor(system, (manager) => this.write(manager, today));
  }

  private async write(manager: EntityManager, day: PlainDate): Promise<void> {
    const calendar = await readCalendar(manager, await readWorkingWeek(manager, day));
    if (!calendar.isWorkingDay(day)) return;
    await this.notify.daily(manager, { kind: 'case-near-due', day, officerIds: await takeNear(manager, day) });
    await this.notify.daily(manager, { kind: 'cases-late', day, officerIds: await findHeads(manager, day) });
  }
}

/** Whoever has a warning of which no mail was written; who was written to today already is written to tomorrow. */
async function takeNear(manager: EntityManager, day: PlainDate): Promise<string[]> {
  const [rows] = (await manager.query(
    `UPDATE due_warning w SET mailed_at = act_time() WHERE w.kind = 'near' AND w.mailed_at IS NULL AND w.due_on >= $1
       AND NOT EXISTS (SELECT FROM officer_mail m WHERE m.officer_id = w.officer_id AND m.kind = 'case-near-due' AND m.day = $1)
     RETURNING w.officer_id AS id`,
    [day],
  )) as [{ id: string }[], number];
  return rows.map(({ id }) => id);
}

/** The heads of the directorates in which something is late. */
async function findHeads(manager: EntityManager, day: PlainDate): Promise<string[]> {
  const rows = (await manager.query(
    `SELECT o.id FROM officer o WHERE o.active AND o.role = 'head' AND EXISTS (
       SELECT FROM case_file c WHERE c.department_id = o.department_id AND c.number IS NOT NULL AND c.status = ANY ($1) AND c.due_on < $2)`,
    [awaitingDecision, day],
  )) as { id: string }[];
  return rows.map(({ id }) => id);
}
