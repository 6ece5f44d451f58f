import { Injectable } from '@nestjs/common';
import type { ComplaintMeasure, ComplaintOutcome } from '@shaqyru/domain/complaint/complaint-answer';
import type { ComplaintStatus } from '@shaqyru/domain/complaint/complaint-status';
import { mayReopen } from '@shaqyru/domain/complaint/reopening';
import type { Reason } from '@shaqyru/domain/law/reason';
import { afterReopening } from '@shaqyru/domain/term/reopened-term';
import type { EntityManager } from 'typeorm';
import { Clock } from '../common/clock.ts';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { Once } from '../idempotency/once.ts';
import { Notify } from '../notifications/notify.ts';
import { readWorkingWeek } from '../settings/read-setting.ts';
import { UseCaseFailure } from '../trpc/errors.ts';
import type { CaseFile } from './case-file.entity.ts';
import { changedElsewhere } from './changed-elsewhere.ts';
import { lockCase, MoveCase } from './move-case.ts';
import { countTerm } from './read-due.ts';
import { readDecisions } from './read-decisions.ts';

/** An answered complaint about a case, as the head who is to reopen it may know of it: without what was complained of. */
export type ReopeningGround = {
  id: string;
  number: string;
  status: ComplaintStatus;
  answer: { outcome: ComplaintOutcome; measures: { measure: ComplaintMeasure }[]; at: Date } | null;
};

type ReopenInput = { caseId: string; version: number; complaint: string; note: string; idempotencyKey: string };

/**
 * The head of the department that has the case carries out the answer to a complaint: whoever was refused is examined and
 * decided anew (clauses 20–23). Invitations that were issued stay in force. The term is counted from today by the rule of
 * clause 7, and the applicant is told of it. That the head decided before does not keep anyone from reopening: it is bound
 * by the answer of the superiors, and decides nothing.
 */
@Injectable()
export class ReopenCase {
  constructor(
    private readonly database: Database,
    private readonly moves: MoveCase,
    private readonly once: Once,
    private readonly notify: Notify,
    private readonly clock: Clock,
  ) {}

  /** Throws "not-found" for a complaint that is not about this case, or that is still being considered. */
  async run(actor: OfficerActor, input: ReopenInput) {
    const { idempotencyKey, ...request } = input;
    return this.database.asActor(actor, (manager) =>
      this.once.run(manager, actor.id, idempotencyKey, { reopen: request }, () => this.reopen(manager, actor, input)),
    );
  }

  private async reopen(manager: EntityManager, actor: OfficerActor, { caseId, version, complaint, note }: ReopenInput) {
    const file = await lockCase(manager, caseId);
    if (file.version !== version) return changedElsewhere(file);
    const ground = await findReopeningGround(manager, caseId, complaint);
    if (!ground) throw new UseCaseFailure('not-found');
    const judged = await judgeReopening(manager, file, ground);
    if (!judged.value) return { outcome: 'barred' as const, because: [...judged.because] };
    const moved = await this.moves.run(manager, actor, {
      caseId,
      version,
      action: 'reopen',
      prepare: (opened) => this.begin(manager, actor, opened, ground, judged.because, note),
    });
    if (moved.outcome !== 'moved') return moved;
    await this.notify.run(manager, { kind: 'reopened', caseId, eventId: moved.eventId });
    return { outcome: 'reopened' as const };
  }

  /** The next round of decision: its term, nobody's yet, to be checked against the special records anew. */
  private async begin(
    manager: EntityManager,
    actor: OfficerActor,
    file: CaseFile,
    ground: ReopeningGround,
    because: readonly Reason[],
    note: string,
  ): Promise<Record<string, unknown>> {
    const { dueOn: dueBefore } = file;
    if (dueBefore === null) throw new Error(`the case ${file.id} was decided without a due date`);
    const from = this.clock.today();
    const counted = await countTerm(manager, {
      from,
      edition: file.edition,
      workingWeek: await readWorkingWeek(manager, from),
      channel: file.channel,
    });
    const term = afterReopening(counted, ground.number);
    const round = file.round + 1;
    await manager.query(
      `INSERT INTO reopening (case_id, round, complaint_id, complaint_number, reopened_by, reopened_by_name, because, due_before, at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        file.id,
        round,
        ground.id,
        ground.number,
        actor.id,
        actor.name,
        JSON.stringify(because),
        dueBefore,
        this.clock.now(),
      ],
    );
    Object.assign(file, {
      round,
      reopeningBy: null,
      dueOn: term.dueOn,
      term,
      assigneeId: null,
      recordsCheckedAt: null,
    });
    return { complaint: ground.number, round, dueBefore, dueOn: term.dueOn, note };
  }
}

/** By its number, or the one by which the case is to be reopened; null when there is none that the head may know of. */
export async function findReopeningGround(
  manager: EntityManager,
  caseId: string,
  number: string | null,
): Promise<ReopeningGround | null> {
  const [row] = (await manager.query(
    `SELECT id, number, status, outcome, measures, answered_at AS at FROM reopening_ground($1, $2)`,
    [caseId, number],
  )) as (Pick<ReopeningGround, 'id' | 'number' | 'status'> & {
    outcome: ComplaintOutcome | null;
    measures: { measure: ComplaintMeasure }[] | null;
    at: Date | null;
  })[];
  if (!row) return null;
  const { outcome, measures, at, ...ground } = row;
  return { ...ground, answer: outcome && at ? { outcome, measures: measures ?? [], at } : null };
}

export async function judgeReopening(
  manager: EntityManager,
  file: Pick<CaseFile, 'id' | 'status' | 'round'>,
  { number, status, answer }: ReopeningGround,
) {
  const { inForce } = await readDecisions(manager, file);
  return mayReopen({
    complaint: { number, status, answer: answer && { ...answer, at: answer.at.toISOString() } },
    case: {
      status: file.status,
      decidedAt: inForce?.at ?? null,
      refused: inForce?.items.some(({ outcome }) => outcome === 'refuse') ?? false,
    },
  });
}
