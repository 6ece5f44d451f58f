import { Injectable } from '@nestjs/common';
import type { RefundPage, RefundQuery } from '@shaqyru/domain/duty/refund-claim';
import { Clock } from '../common/clock.ts';
import { pageOf, readCursor } from '../common/keyset.ts';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { itemColumns, itemTables, toItem, type ItemRow } from './refund-rows.ts';

/** The department's claims for refunds, the oldest first: their terms end in that order. */
@Injectable()
export class ListRefunds {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async run(actor: OfficerActor, query: RefundQuery): Promise<RefundPage> {
    const statuses = query.status === 'open' ? ['registered', 'confirmed'] : [query.status];
    const rows = await this.database.asActor(actor, (manager): Promise<(ItemRow & { day: string })[]> =>
      manager.query(
        `SELECT ${itemColumns}, f.claimed_on::text AS day FROM ${itemTables}
         WHERE f.department_id = $1 AND f.status = ANY($2) AND ($3::date IS NULL OR (f.claimed_on, f.id) > ($3::date, $4::uuid))
         ORDER BY f.claimed_on, f.id LIMIT $5`,
        [actor.departmentId, statuses, ...readCursor(query.cursor), query.limit + 1],
      ),
    );
    const { page, next } = pageOf(rows, query.limit);
    const today = this.clock.today();
    return { items: page.map((row) => toItem(row, today)), next };
  }
}
