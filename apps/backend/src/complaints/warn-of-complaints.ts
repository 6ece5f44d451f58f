import { Injectable } from '@nestjs/common';
import { awaiting } from '@shaqyru/domain/complaint/complaint-workflow';
import { addDays, type PlainDate } from '@shaqyru/domain/law/plain-date';
import type { EntityManager } from 'typeorm';
import { readCalendar } from '../calendar/read-calendar.ts';
import { Clock } from '../common/clock.ts';
import { system } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { NotifyOfficer } from '../notifications/notify-officer.ts';
import { readSetting, readWorkingWeek } from '../settings/read-setting.ts';

/** Whoever considers a complaint, and the head and the management of its body; never whom it is about (clause 22). */
const told = `complaint c JOIN officer o ON o.active AND o.department_id = c.department_id
  AND (o.id = c.assignee_id OR o.role IN ('head', 'management')) AND NOT complaint_concerns(c.id, o.id)`;

/**
 * Every morning, with the job "warn-of-due": those who must know that the answer to a complaint is due soon, or overdue, are
 * written to (clause 25). Once when it comes near; when it is overdue, on each working day.
 */
@Injectable()
export class WarnOfComplaints {
  constructor(
    private readonly database: Database,
    private readonly notify: NotifyOfficer,
    private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    const today = this.clock.today();
    await this.database.asActor(system, async (manager) => {
      const until = addDays(today, await readSetting(manager, 'complaint-warning', today));
      await manager.query(
        `INSERT INTO complaint_warning (officer_id, complaint_id, due_on)
         SELECT o.id, c.id, c.due_on FROM ${told} WHERE c.status = ANY ($1) AND c.due_on BETWEEN $2 AND $3
         ON CONFLICT DO NOTHING`,
        [awaiting, today, until],
      );
      const calendar = await readCalendar(manager, await readWorkingWeek(manager, today));
      if (!calendar.isWorkingDay(today)) return;
      const officerIds = [...(await takeNear(manager, today)), ...(await findOverdue(manager, today))];
      await this.notify.daily(manager, { kind: 'complaint-due', day: today, officerIds });
    });
  }
}

/** Whoever has a warning of which no mail was written; who was written to today already is written to tomorrow. */
async function takeNear(manager: EntityManager, today: PlainDate): Promise<string[]> {
  const [rows] = (await manager.query(
    `UPDATE complaint_warning w SET mailed_at = act_time() WHERE w.mailed_at IS NULL AND w.due_on >= $1
       AND NOT EXISTS (SELECT FROM officer_mail m WHERE m.officer_id = w.officer_id AND m.kind = 'complaint-due' AND m.day = $1)
     RETURNING w.officer_id AS id`,
    [today],
  )) as [{ id: string }[], number];
  return rows.map(({ id }) => id);
}

async function findOverdue(manager: EntityManager, today: PlainDate): Promise<string[]> {
  const rows = (await manager.query(`SELECT DISTINCT o.id FROM ${told} WHERE c.status = ANY ($1) AND c.due_on < $2`, [
    awaiting,
    today,
  ])) as { id: string }[];
  return rows.map(({ id }) => id);
}
