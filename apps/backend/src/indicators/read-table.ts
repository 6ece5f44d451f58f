import { Injectable } from '@nestjs/common';
import { ministryId } from '@shaqyru/domain/complaint/complaint-topic';
import { countryId, type IndicatorTableView } from '@shaqyru/domain/indicators/indicator-view';
import type { Period } from '@shaqyru/domain/indicators/facts';
import { departments, findOffice, officesFor } from '@shaqyru/domain/offices/offices';
import { Clock } from '../common/clock.ts';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { UseCaseFailure } from '../trpc/errors.ts';
import { figuresFor } from './make-cells.ts';
import { findOrder } from './read-orders.ts';
import { addSums, noSums, sumDays } from './sum-days.ts';
import { TallyIndicators } from './tally-indicators.ts';

/** The indicators of any period, side by side: the departments for the ministry, its units for a department. */
@Injectable()
export class ReadTable {
  constructor(
    private readonly database: Database,
    private readonly tally: TallyIndicators,
    private readonly clock: Clock,
  ) {}

  /** `departmentId` null: the whole country. Throws "not-found" for what is not the officer's to see. */
  async run(
    actor: OfficerActor,
    { departmentId, ...period }: Period & { departmentId: string | null },
  ): Promise<IndicatorTableView> {
    const isMinistry = actor.departmentId === ministryId;
    if (!isMinistry && departmentId !== actor.departmentId) throw new UseCaseFailure('not-found');
    if (departmentId !== null && findOffice(departmentId)?.kind !== 'department') throw new UseCaseFailure('not-found');
    await this.tally.step('page');
    const today = this.clock.today();
    return this.database.asActor(actor, async (manager) => {
      const sums = await sumDays(manager, period, today, departmentId);
      const places = departmentId === null ? departments : officesFor(departmentId);
      const known = new Map(sums.map((each) => [each.bodyId, each]));
      const parts = places.map(({ id }) => known.get(id) ?? { bodyId: id, ...noSums });
      // Complaints to the ministry, and to a department without naming a unit, belong to the whole only.
      const whole = { bodyId: departmentId ?? countryId, ...addSums(sums) };
      return {
        period,
        bodies: figuresFor('officers', whole, parts),
        order: await findOrder(manager, Number(period.to.slice(0, 4))),
      };
    });
  }
}
