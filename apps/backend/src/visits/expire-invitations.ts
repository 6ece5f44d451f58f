import { Injectable } from '@nestjs/common';
import { lockCase } from '../cases/move-case.ts';
import { Clock } from '../common/clock.ts';
import { system } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { SettleVisits } from './settle-visits.ts';

const batch = 200;

/**
 * The job "expire-invitations", once a day: an invitation on which nobody came within its year has expired (Annex 2,
 * reverse), and with the last of them the case. Each case is a transaction; run twice, the second finds nothing to do.
 */
@Injectable()
export class ExpireInvitations {
  constructor(
    private readonly database: Database,
    private readonly settle: SettleVisits,
    private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    for (;;) {
      const today = this.clock.today();
      const cases = await this.database.asActor(system, (manager): Promise<{ id: string }[]> =>
        manager.query(`SELECT DISTINCT case_id AS id FROM visit WHERE state = 'awaited' AND due_on < $1 LIMIT $2`, [
          today,
          batch,
        ]),
      );
      if (cases.length === 0) return;
      for (const { id } of cases) {
        await this.database.asActor(system, async (manager) => {
          await lockCase(manager, id);
          await this.settle.run(manager, system, id);
        });
      }
    }
  }
}
