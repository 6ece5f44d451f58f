import { Injectable } from '@nestjs/common';
import { ministryId } from '@shaqyru/domain/complaint/complaint-topic';
import type { NewTargetOrder, OrderEntered } from '@shaqyru/domain/indicators/indicator-view';
import { QueryFailedError, type EntityManager } from 'typeorm';
import { WriteAudit } from '../audit/write-audit.ts';
import { Clock } from '../common/clock.ts';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { Once } from '../idempotency/once.ts';
import { UseCaseFailure } from '../trpc/errors.ts';

/**
 * Enters the normative and target values that the ministry's order approves for a year (clause 19). An entry is never changed:
 * a corrected one supersedes it, and both stay with who entered them and when.
 */
@Injectable()
export class EnterOrder {
  constructor(
    private readonly database: Database,
    private readonly once: Once,
    private readonly audit: WriteAudit,
    private readonly clock: Clock,
  ) {}

  /** Throws "not-found" to an analyst who is not the ministry's. */
  async run(
    actor: OfficerActor,
    { idempotencyKey, ...order }: NewTargetOrder & { idempotencyKey: string },
  ): Promise<OrderEntered> {
    if (actor.departmentId !== ministryId) throw new UseCaseFailure('not-found');
    if (order.date > this.clock.today()) return { outcome: 'not-yet' };
    try {
      return await this.database.asActor(actor, (manager) =>
        this.once.run(manager, actor.id, idempotencyKey, { enter: order }, () => this.enter(manager, actor, order)),
      );
    } catch (error) {
      if (isTaken(error)) return { outcome: 'changed-elsewhere' };
      throw error;
    }
  }

  private async enter(manager: EntityManager, actor: OfficerActor, order: NewTargetOrder): Promise<OrderEntered> {
    const [row] = (await manager.query(
      `INSERT INTO target_order (year, number, date, shares, entered_by, entered_by_name, supersedes)
       VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING id`,
      [order.year, order.number, order.date, order.shares, actor.id, actor.name, order.supersedes],
    )) as [{ id: string }];
    await this.audit.run(manager, actor, {
      action: 'indicators.enter-order',
      subjectKind: 'target-order',
      subjectId: row.id,
      data: { year: order.year, supersedes: order.supersedes },
    });
    return { outcome: 'entered', orderId: row.id };
  }
}

const taken = ['superseded_once', 'first_order_of_year', 'target_order_supersedes_year_fkey'];

function isTaken(error: unknown): boolean {
  const cause: unknown = error instanceof QueryFailedError ? error.driverError : null;
  return (
    typeof cause === 'object' && cause !== null && 'constraint' in cause && taken.includes(String(cause.constraint))
  );
}
