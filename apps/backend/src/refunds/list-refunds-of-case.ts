import { Injectable } from '@nestjs/common';
import type { RefundItem } from '@shaqyru/domain/duty/refund-claim';
import { Clock } from '../common/clock.ts';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { seeCase } from '../visits/read-visits.ts';
import { itemColumns, itemTables, toItem, type ItemRow } from './refund-rows.ts';

/** The claims for refunds of what a case has paid. */
@Injectable()
export class ListRefundsOfCase {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async run(actor: OfficerActor, { caseId }: { caseId: string }): Promise<RefundItem[]> {
    const rows = await this.database.asActor(actor, async (manager): Promise<ItemRow[]> => {
      await seeCase(manager, caseId);
      return manager.query(
        `SELECT ${itemColumns} FROM ${itemTables} WHERE f.case_id = $1 ORDER BY f.claimed_on, f.id`,
        [caseId],
      );
    });
    const today = this.clock.today();
    return rows.map((row) => toItem(row, today));
  }
}
