import { Injectable } from '@nestjs/common';
import type { Role } from '@shaqyru/domain/account/role';
import type { CaseStatus } from '@shaqyru/domain/case/status';
import { findTransition, type CaseAction } from '@shaqyru/domain/case/workflow';
import type { EntityManager } from 'typeorm';
import { WriteAudit } from '../audit/write-audit.ts';
import type { ApplicantActor, OfficerActor, SystemActor } from '../database/actor.ts';
import { UseCaseFailure } from '../trpc/errors.ts';
import { CaseFile } from './case-file.entity.ts';

export type Mover = ApplicantActor | OfficerActor | SystemActor;
export type Moved =
  | { outcome: 'moved'; file: CaseFile; eventId: string }
  | { outcome: 'changed-elsewhere'; status: CaseStatus; version: number };

/**
 * The only way from one status to another: the workflow table decides, the row is locked, the event and the audit entry
 * are written in the same transaction.
 */
@Injectable()
export class MoveCase {
  constructor(private readonly audit: WriteAudit) {}

  /**
   * `version` is the one that the actor saw; another has come in between → "changed-elsewhere", and nothing is done.
   * `prepare` runs under the lock before the move and may change the file's other columns; its data go into the event.
   * Throws "not-found" for a case that the actor may not see, "not-allowed" for an action that is not theirs.
   */
  async run(
    manager: EntityManager,
    actor: Mover,
    move: {
      caseId: string;
      version: number;
      action: CaseAction;
      prepare?: (file: CaseFile) => Promise<Record<string, unknown> | void> | Record<string, unknown> | void;
    },
  ): Promise<Moved> {
    const file = await lockCase(manager, move.caseId);
    const role: Role = actor.kind === 'officer' ? actor.role : actor.kind;
    const transition = findTransition(file.status, move.action, role, file.round);
    if (file.version !== move.version)
      return { outcome: 'changed-elsewhere', status: file.status, version: file.version };
    if (!transition) throw new UseCaseFailure('not-allowed');
    const data = (await move.prepare?.(file)) ?? {};
    const from = file.status;
    Object.assign(file, { status: transition.to, version: file.version + 1, updatedAt: new Date() });
    await manager.save(file);
    const eventId = await recordEvent(manager, actor, {
      caseId: file.id,
      action: move.action,
      from,
      to: transition.to,
      data,
    });
    await this.audit.run(manager, actor, {
      action: `case.${move.action}`,
      subjectKind: 'case',
      subjectId: file.id,
      data: { from, to: transition.to },
    });
    return { outcome: 'moved', file, eventId };
  }
}

/** Locks the case's row for this transaction. Throws "not-found" when the actor may not see it. */
export async function lockCase(manager: EntityManager, caseId: string): Promise<CaseFile> {
  const file = await manager.findOne(CaseFile, { where: { id: caseId }, lock: { mode: 'pessimistic_write' } });
  if (!file) throw new UseCaseFailure('not-found');
  return file;
}

/** Appends to the case's timeline; returns the event's id. */
export async function recordEvent(
  manager: EntityManager,
  actor: Mover,
  event: { caseId: string; action: string; from?: CaseStatus; to?: CaseStatus; data: Record<string, unknown> },
): Promise<string> {
  const [row] = (await manager.query(
    `INSERT INTO case_event (case_id, action, from_status, to_status, actor_kind, actor_id, actor_name, data)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING id`,
    [
      event.caseId,
      event.action,
      event.from ?? null,
      event.to ?? null,
      actor.kind,
      actor.kind === 'system' ? null : actor.id,
      actor.kind === 'system' ? null : actor.name,
      event.data,
    ],
  )) as [{ id: string }];
  return row.id;
}
