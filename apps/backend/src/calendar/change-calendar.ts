import { Injectable } from '@nestjs/common';
import {
  type AdditionProblem,
  type AdditionSource,
  type CalendarChangeKind,
  citeSource,
  type DueMove,
  type NewAddition,
} from '@shaqyru/domain/term/calendar-change';
import type { CalendarAddition } from '@shaqyru/domain/term/holidays';
import { judgeAddition } from '@shaqyru/domain/term/judge-addition';
import { QueryFailedError, type EntityManager } from 'typeorm';
import { WriteAudit } from '../audit/write-audit.ts';
import { Clock } from '../common/clock.ts';
import { system, type OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { Once } from '../idempotency/once.ts';
import { JobQueue } from '../jobs/enqueue.ts';
import { readWorkingWeek } from '../settings/read-setting.ts';
import { UseCaseFailure } from '../trpc/errors.ts';
import { lockCalendar } from './lock-calendar.ts';
import { additionColumns, type AdditionRow, readAdditions, toAddition } from './read-additions.ts';
import { calendarsAround, foreseeMoves } from './recount.ts';

/** An addition to enter, or the one in force to take away, and why. */
export type ChangeWanted =
  | { change: 'added'; addition: NewAddition; source: AdditionSource }
  | { change: 'withdrawn'; additionId: string; reason: string };

export type CalendarChanged =
  | { outcome: 'changed'; additionId: string }
  | { outcome: 'preview'; moves: DueMove[] }
  | { outcome: 'invalid'; problems: AdditionProblem[] }
  /** It is not in force any more. */
  | { outcome: 'withdrawn-already' }
  /** The due dates are still being recounted after the change before. */
  | { outcome: 'recounting' };

/**
 * Enters a holiday or a transferred day, or takes one away. The due dates follow: the job "recount-terms", put into the queue
 * in the same transaction, moves them, because an administrator may see no case.
 */
@Injectable()
export class ChangeCalendar {
  constructor(
    private readonly database: Database,
    private readonly once: Once,
    private readonly audit: WriteAudit,
    private readonly jobs: JobQueue,
    private readonly clock: Clock,
  ) {}

  /** With `preview`, counts what would move and writes nothing. An addition that is not there fails with "not-found". */
  async run(
    actor: OfficerActor,
    input: { wanted: ChangeWanted; preview: boolean; idempotencyKey: string },
  ): Promise<CalendarChanged> {
    const { wanted, preview, idempotencyKey } = input;
    if (preview) return this.preview(actor, wanted);
    try {
      return await this.database.asActor(actor, (manager) =>
        this.once.run<CalendarChanged>(manager, actor.id, idempotencyKey, { calendar: wanted }, async () => {
          await lockCalendar(manager);
          return this.change(manager, actor, wanted);
        }),
      );
    } catch (error) {
      // Thrown, so that everything of the transaction is undone with it.
      if (!isRecounting(error)) throw error;
      await this.database.asActor(actor, (manager) => this.jobs.enqueue(manager, 'recount-terms', {}));
      return { outcome: 'recounting' };
    }
  }

  private async preview(actor: OfficerActor, wanted: ChangeWanted): Promise<CalendarChanged> {
    const judged = await this.database.asActor(actor, (manager) => this.judge(manager, wanted));
    if ('outcome' in judged) return judged;
    // The numbers are of every department's cases, which the administrator may not see: nothing else of them leaves here.
    const moves = await this.database.asActor(system, async (manager) =>
      foreseeMoves(manager, calendarsAround(await readAdditions(manager), judged)),
    );
    return { outcome: 'preview', moves };
  }

  private async judge(
    manager: EntityManager,
    wanted: ChangeWanted,
  ): Promise<CalendarChanged | { change: CalendarChangeKind; addition: CalendarAddition }> {
    if (wanted.change === 'added') {
      const calendar = {
        workingWeek: await readWorkingWeek(manager, this.clock.today()),
        additions: await readAdditions(manager),
      };
      const problems = judgeAddition(wanted.addition, calendar);
      if (problems.length > 0) return { outcome: 'invalid', problems };
      return { change: 'added', addition: { ...wanted.addition, source: citeSource(wanted.source) } };
    }
    const [row] = (await manager.query(
      `SELECT ${additionColumns}, a.withdrawn_at IS NULL AS "inForce" FROM calendar_addition a WHERE a.id = $1`,
      [wanted.additionId],
    )) as (AdditionRow & { inForce: boolean })[];
    if (!row) throw new UseCaseFailure('not-found');
    if (!row.inForce) return { outcome: 'withdrawn-already' };
    return { change: 'withdrawn', addition: toAddition(row) };
  }

  private async change(manager: EntityManager, actor: OfficerActor, wanted: ChangeWanted): Promise<CalendarChanged> {
    const judged = await this.judge(manager, wanted);
    if ('outcome' in judged) return judged;
    const additionId =
      wanted.change === 'added' ? await enter(manager, actor, wanted) : await withdraw(manager, wanted.additionId);
    await manager.query(
      `INSERT INTO calendar_change (addition_id, change, reason, by_id, by_name) VALUES ($1, $2, $3, $4, $5)`,
      [additionId, wanted.change, wanted.change === 'withdrawn' ? wanted.reason : null, actor.id, actor.name],
    );
    await this.audit.run(manager, actor, {
      action: wanted.change === 'added' ? 'calendar.add' : 'calendar.withdraw',
      subjectKind: 'calendar-addition',
      subjectId: additionId,
      data: { kind: judged.addition.kind, source: judged.addition.source },
    });
    await this.jobs.enqueue(manager, 'recount-terms', {});
    return { outcome: 'changed', additionId };
  }
}

async function enter(
  manager: EntityManager,
  actor: OfficerActor,
  { addition, source }: Extract<ChangeWanted, { change: 'added' }>,
): Promise<string> {
  const [row] = (await manager.query(
    `INSERT INTO calendar_addition (kind, date, day_off, carries_over, name, source, source_act, source_number, source_on, entered_by, entered_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, act_time()) RETURNING id`,
    [
      addition.kind,
      addition.kind === 'transfer' ? addition.workedOn : addition.date,
      addition.kind === 'transfer' ? addition.dayOff : null,
      addition.kind === 'holiday' ? addition.carriesOver : null,
      addition.kind === 'holiday' ? addition.name : null,
      citeSource(source),
      source.act,
      source.number,
      source.on,
      actor.id,
    ],
  )) as [{ id: string }];
  return row.id;
}

async function withdraw(manager: EntityManager, additionId: string): Promise<string> {
  await manager.query(`UPDATE calendar_addition SET withdrawn_at = act_time() WHERE id = $1`, [additionId]);
  return additionId;
}

function isRecounting(error: unknown): boolean {
  const driver: unknown = error instanceof QueryFailedError ? error.driverError : null;
  return (
    typeof driver === 'object' &&
    driver !== null &&
    'constraint' in driver &&
    driver.constraint === 'one_recount_at_a_time'
  );
}
