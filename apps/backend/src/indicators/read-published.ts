import { Injectable } from '@nestjs/common';
import type { Period } from '@shaqyru/domain/indicators/facts';
import { countryId, firstYear, type MonthFigures, type PublishedYear } from '@shaqyru/domain/indicators/indicator-view';
import { IndicatorId } from '@shaqyru/domain/indicators/indicators';
import { hiddenWhenPublished } from '@shaqyru/domain/indicators/small-numbers';
import { addDays, plainDate, type PlainDate } from '@shaqyru/domain/law/plain-date';
import { departments } from '@shaqyru/domain/offices/offices';
import type { EntityManager } from 'typeorm';
import { Clock } from '../common/clock.ts';
import { system } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import { UseCaseFailure } from '../trpc/errors.ts';
import { figuresFor, shownCells } from './make-cells.ts';
import { findOrder } from './read-orders.ts';
import { addSums, noSums, sumDays, sumMonths, type MonthSums } from './sum-days.ts';

/** So many years of months are drawn. */
const yearsOfHistory = 3;

/**
 * What everybody may see: years, up to the end of the last whole month. Read day after day, figures that move with every
 * answer would tell each of them; months do not.
 */
@Injectable()
export class ReadPublished {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Null: the latest year that has a whole month. Throws "not-found" for a year of which nothing is known. */
  async run({ year: wanted }: { year: number | null }): Promise<PublishedYear> {
    const today = this.clock.today();
    const lastDay = addDays(plainDate(`${today.slice(0, 7)}-01`), -1);
    return this.database.asActor(system, async (manager) => {
      const years = await readYears(manager, lastDay);
      const year = wanted ?? years[0];
      if (year === undefined || !years.includes(year)) throw new UseCaseFailure('not-found');
      const period = periodOf(year, lastDay);
      const sums = await sumDays(manager, period, today, null);
      const known = new Map(sums.map((each) => [each.bodyId, each]));
      const parts = departments.map(({ id }) => known.get(id) ?? { bodyId: id, ...noSums });
      const history = await sumMonths(manager, { ...period, from: plainDate(`${year - yearsOfHistory + 1}-01-01`) });
      return {
        year,
        period,
        complete: period.to.endsWith('-12-31'),
        years,
        bodies: figuresFor('everybody', { bodyId: countryId, ...addSums(sums) }, parts),
        before: years.includes(year - 1) ? await readCountry(manager, periodOf(year - 1, lastDay), today) : null,
        order: await findOrder(manager, year),
        history: publishedMonths(history),
      };
    });
  }
}

function periodOf(year: number, lastDay: PlainDate): Period {
  const end = plainDate(`${year}-12-31`);
  return { from: plainDate(`${year}-01-01`), to: end < lastDay ? end : lastDay };
}

async function readYears(manager: EntityManager, lastDay: PlainDate): Promise<number[]> {
  const [row] = (await manager.query(
    `SELECT extract(year FROM least((SELECT min(day) FROM indicator_day WHERE unit_id = '*'), (SELECT min(month) FROM survey_month)))::int AS first`,
  )) as [{ first: number | null }];
  const last = Number(lastDay.slice(0, 4));
  const first = Math.max(firstYear, Math.min(row.first ?? last, last));
  return Array.from({ length: last - first + 1 }, (_, index) => last - index);
}

async function readCountry(manager: EntityManager, period: Period, today: PlainDate) {
  const whole = { bodyId: countryId, ...addSums(await sumDays(manager, period, today, null)) };
  return figuresFor('everybody', whole, [])[0]?.cells ?? null;
}

/** A month that is too small is hidden, and with it the next smallest of its year, whose sum is published too. */
function publishedMonths(months: readonly MonthSums[]): MonthFigures[] {
  const cells = months.map((sums) => ({ month: sums.month, cells: shownCells(sums) }));
  const hidden = new Set<string>();
  for (const id of IndicatorId.options.filter((each) => each !== '3.2')) {
    for (const year of new Set(cells.map(({ month }) => month.slice(0, 4)))) {
      const lines = cells
        .filter(({ month }) => month.startsWith(year))
        .map((each) => ({ id: each.month, denominator: each.cells[id].denominator }));
      for (const month of hiddenWhenPublished(lines)) hidden.add(`${id} ${month}`);
    }
  }
  return cells.map(({ month, cells: shown }) => ({
    month,
    shares: Object.fromEntries(
      IndicatorId.options.map((id) => [id, hidden.has(`${id} ${month}`) ? null : shown[id].percent]),
    ) as MonthFigures['shares'],
  }));
}
