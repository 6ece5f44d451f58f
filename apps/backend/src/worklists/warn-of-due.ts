import { Injectable } from '@nestjs/common';
import { warnedUntil } from '@shaqyru/domain/case/nearness';
import { awaitingDecision } from '@shaqyru/domain/case/stage';
import { readCalendar } from '../calendar/read-calendar.ts';
import { Clock } from '../common/clock.ts';
import { system } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { readWorkingWeek } from '../settings/read-setting.ts';

const batch = 2_000;

/**
 * The job "warn-of-due", every morning: whoever has a case is warned two working days before its term ends (clause 7), and
 * the heads of the directorate of what is late, and of what is due soon and nobody's or waits for them. One warning for each
 * officer, case and due date, however often the job runs.
 */
@Injectable()
export class WarnOfDue {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
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
      if (warned < batch) return;
    }
  }
}
