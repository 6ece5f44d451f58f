import { Injectable } from '@nestjs/common';
import type { DueDate } from '@shaqyru/domain/case/case-view';
import type { CalendarChangeKind, DueMoved } from '@shaqyru/domain/term/calendar-change';
import type { CalendarAddition } from '@shaqyru/domain/term/holidays';
import type { EntityManager } from 'typeorm';
import { MoveDueOfCase } from '../cases/move-due-of-case.ts';
import { MoveDueOfComplaint } from '../complaints/move-due-of-complaint.ts';
import { system } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { additionColumns, type AdditionRow, readAdditions, toAddition } from './read-additions.ts';
import {
  calendarsAround,
  caseTerm,
  complaintTerm,
  recounter,
  runningCases,
  runningComplaints,
  type Term,
} from './recount.ts';

const batch = 200;

type Change = { id: string; change: CalendarChangeKind; addition: CalendarAddition };
type Running = Term & { id: string };

/**
 * The job "recount-terms": after a change of the calendar, moves the due date of every open case and complaint whose term it
 * touches, so many in a transaction. Broken off, it goes on where it stopped; with nothing left to move, it does nothing.
 */
@Injectable()
export class RecountTerms {
  constructor(
    private readonly database: Database,
    private readonly cases: MoveDueOfCase,
    private readonly complaints: MoveDueOfComplaint,
  ) {}

  async run(): Promise<void> {
    const found = await this.database.asActor(system, async (manager) => {
      const change = await findUnfinished(manager);
      return change && { change, running: await findRunning(manager), additions: await readAdditions(manager) };
    });
    if (!found) return;
    const { change, running, additions } = found;
    const recount = recounter(calendarsAround(additions, change));
    const touched = running.flatMap((term) => {
      const due = recount(term);
      return due ? [{ term, due }] : [];
    });
    for (let first = 0; first < touched.length; first += batch) {
      const some = touched.slice(first, first + batch);
      const going = await this.database.asActor(system, async (manager) => {
        if (!(await isUnfinished(manager, change.id))) return false;
        let moved = 0;
        for (const { term, due } of some) if (await this.move(manager, change, term, due)) moved += 1;
        await manager.query(`UPDATE calendar_change SET moved = moved + $2 WHERE id = $1`, [change.id, moved]);
        return true;
      });
      if (!going) return;
    }
    await this.database.asActor(system, (manager) =>
      manager.query(`UPDATE calendar_change SET recounted_at = act_time() WHERE id = $1 AND recounted_at IS NULL`, [
        change.id,
      ]),
    );
  }

  private async move(
    manager: EntityManager,
    { change, addition }: Change,
    { kind, id, dueOn }: Running,
    due: DueDate,
  ): Promise<boolean> {
    const why: DueMoved = { from: dueOn, to: due.dueOn, change, addition };
    return kind === 'case'
      ? this.cases.run(manager, { caseId: id, due, why })
      : this.complaints.run(manager, { complaintId: id, due, why });
  }
}

async function findUnfinished(manager: EntityManager): Promise<Change | null> {
  const [row] = (await manager.query(
    `SELECT c.id AS "changeId", c.change, ${additionColumns} FROM calendar_change c JOIN calendar_addition a ON a.id = c.addition_id
     WHERE c.recounted_at IS NULL`,
  )) as (AdditionRow & { changeId: string; change: CalendarChangeKind })[];
  return row ? { id: row.changeId, change: row.change, addition: toAddition(row) } : null;
}

/**
 * Held until the transaction ends. Another run of the job may have finished this change, and the calendar have changed again
 * since: what was counted here is then of yesterday.
 */
async function isUnfinished(manager: EntityManager, changeId: string): Promise<boolean> {
  const rows: unknown[] = await manager.query(
    `SELECT id FROM calendar_change WHERE id = $1 AND recounted_at IS NULL FOR UPDATE`,
    [changeId],
  );
  return rows.length > 0;
}

async function findRunning(manager: EntityManager): Promise<Running[]> {
  return [
    ...((await manager.query(`SELECT id, ${caseTerm} ${runningCases} ORDER BY due_on, id`)) as Running[]),
    ...((await manager.query(`SELECT id, ${complaintTerm} ${runningComplaints} ORDER BY due_on, id`)) as Running[]),
  ];
}
