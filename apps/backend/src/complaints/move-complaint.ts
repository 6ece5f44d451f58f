import { Injectable } from '@nestjs/common';
import type { Role } from '@shaqyru/domain/account/role';
import type { ComplaintStatus } from '@shaqyru/domain/complaint/complaint-status';
import { findComplaintTransition, type ComplaintAction } from '@shaqyru/domain/complaint/complaint-workflow';
import type { EntityManager } from 'typeorm';
import { WriteAudit } from '../audit/write-audit.ts';
import type { Actor } from '../database/actor.ts';
import { UseCaseFailure } from '../trpc/errors.ts';
import { Complaint } from './complaint.entity.ts';

/** The columns that may change in a complaint's life; what was said in it never does. */
export type ComplaintChange = Partial<
  Pick<
    Complaint,
    | 'dueOn'
    | 'term'
    | 'inquiry'
    | 'extendedByDays'
    | 'extendedOn'
    | 'extendedBy'
    | 'extensionToldAt'
    | 'assigneeId'
    | 'assigneeName'
    | 'assigneePost'
    | 'draft'
    | 'joinedTo'
    | 'repeats'
    | 'forwardedToName'
    | 'forwardedToNumber'
  >
>;

export type ComplaintMoved =
  | { outcome: 'moved'; complaint: Complaint; eventId: string }
  | { outcome: 'changed-elsewhere'; status: ComplaintStatus; version: number };

/**
 * The only way in which a complaint changes: the workflow table decides, the row is locked, the event and the audit entry
 * are written in the same transaction.
 */
@Injectable()
export class MoveComplaint {
  constructor(private readonly audit: WriteAudit) {}

  /**
   * `version` is the one that the actor saw; another has come in between → "changed-elsewhere". `prepare` runs under the lock
   * and says what changes and what the event holds. Throws "not-found" for a complaint that the actor may not see,
   * "not-allowed" for an action that is not theirs.
   */
  async run(
    manager: EntityManager,
    actor: Actor,
    move: {
      find: { id: string } | { number: string };
      version: number;
      action: ComplaintAction;
      prepare?: (complaint: Complaint) => Promise<Prepared> | Prepared;
    },
  ): Promise<ComplaintMoved> {
    const complaint = await manager.findOne(Complaint, { where: move.find, lock: { mode: 'pessimistic_write' } });
    if (!complaint) throw new UseCaseFailure('not-found');
    const transition = findComplaintTransition(complaint.status, move.action, roleOf(actor));
    if (complaint.version !== move.version)
      return { outcome: 'changed-elsewhere', status: complaint.status, version: complaint.version };
    if (!transition) throw new UseCaseFailure('not-allowed');
    const { change = {}, data = {} } = (await move.prepare?.(complaint)) ?? {};
    const from = complaint.status;
    const patch = { ...change, status: transition.to, version: complaint.version + 1 };
    await manager.update(Complaint, { id: complaint.id }, patch);
    Object.assign(complaint, patch);
    const eventId = await recordComplaintEvent(manager, actor, { complaint, action: move.action, from, data });
    await this.audit.run(manager, actor, {
      action: `complaint.${move.action}`,
      subjectKind: 'complaint',
      subjectId: complaint.id,
      data: { from, to: transition.to },
    });
    return { outcome: 'moved', complaint, eventId };
  }
}

export type Prepared = {
  change?: ComplaintChange;
  data?: Record<string, unknown>;
};

/** An anonymous visitor who holds number and code acts as the one who complained. */
function roleOf(actor: Actor): Role {
  if (actor.kind === 'officer') return actor.role;
  return actor.kind === 'anonymous' || actor.kind === 'applicant' ? 'applicant' : 'system';
}

/** Appends to the complaint's timeline; returns the event's id. */
export async function recordComplaintEvent(
  manager: EntityManager,
  actor: Actor,
  event: {
    complaint: Pick<Complaint, 'id' | 'status'>;
    action: ComplaintAction;
    from: ComplaintStatus | null;
    data: Record<string, unknown>;
  },
): Promise<string> {
  const [row] = (await manager.query(
    `INSERT INTO complaint_event (complaint_id, action, from_status, to_status, actor_kind, actor_id, actor_name, data)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING id`,
    [
      event.complaint.id,
      event.action,
      event.from,
      event.complaint.status,
      actor.kind,
      'id' in actor ? actor.id : null,
      'name' in actor ? actor.name : null,
      event.data,
    ],
  )) as [{ id: string }];
  return row.id;
}
