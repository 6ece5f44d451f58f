import { Inject, Injectable } from '@nestjs/common';
import { ministryId } from '@shaqyru/domain/complaint/complaint-topic';
import type { CaseStatus } from '@shaqyru/domain/case/status';
import { counterLimits } from '@shaqyru/domain/counter/limits';
import {
  AgeBand,
  ageBandFrom,
  Flow,
  type BodyFigures,
  type DayFigures,
  type FiguresPeriod,
} from '@shaqyru/domain/figures/day-figures';
import { countryId } from '@shaqyru/domain/indicators/indicator-view';
import { addDays, type PlainDate } from '@shaqyru/domain/law/plain-date';
import { departments, findOffice, officesFor } from '@shaqyru/domain/offices/offices';
import type { EntityManager } from 'typeorm';
import { Clock } from '../common/clock.ts';
import { ENV } from '../common/tokens.ts';
import type { OfficerActor } from '../database/actor.ts';
import { Database } from '../database/as-actor.ts';
import type { Env } from '../env.ts';
import { noSums, sumDays, addSums, type SumsOfBody } from '../indicators/sum-days.ts';
import { TallyIndicators } from '../indicators/tally-indicators.ts';
import { UseCaseFailure } from '../trpc/errors.ts';

type FlowRow = { bodyId: string; day: PlainDate; flow: Flow; cases: number };
type BacklogRow = { bodyId: string; status: CaseStatus; band: number; cases: number };
type Waits = NonNullable<BodyFigures['waits']>;

/** What passed through in a period, what stands now, terms kept and waits: the departments for the ministry, its units for a department. */
@Injectable()
export class ReadFigures {
  constructor(
    private readonly database: Database,
    private readonly tally: TallyIndicators,
    private readonly clock: Clock,
    @Inject(ENV) private readonly env: Env,
  ) {}

  /** `departmentId` null: the whole country. Throws "not-found" for what is not the officer's to see. */
  async run(
    actor: OfficerActor,
    { departmentId, ...period }: FiguresPeriod & { departmentId: string | null },
  ): Promise<DayFigures> {
    const isMinistry = actor.departmentId === ministryId;
    if (!isMinistry && departmentId !== actor.departmentId) throw new UseCaseFailure('not-found');
    if (departmentId !== null && findOffice(departmentId)?.kind !== 'department') throw new UseCaseFailure('not-found');
    await this.tally.step('page');
    const today = this.clock.today();
    const places = departmentId === null ? departments : officesFor(departmentId);
    const scope = {
      departments: departmentId === null ? places.map(({ id }) => id) : [departmentId],
      byUnit: departmentId !== null,
    };
    const waitLimitSeconds = counterLimits(this.env.SERVICE_EDITION).waitSeconds;
    return this.database.asActor(actor, async (manager) => {
      const rows = await readFlows(manager, scope, period);
      const backlog = await readBacklog(manager, scope, today);
      const sums = await sumDays(manager, period, today, departmentId);
      const waits = await readWaits(manager, scope, period, waitLimitSeconds);
      const bodyOf = (
        bodyId: string,
        of: (id: string) => boolean,
        kept: Pick<SumsOfBody, 'inTime' | 'late'>,
      ): BodyFigures => ({
        bodyId,
        flows: sumFlows(rows.filter((row) => of(row.bodyId))),
        ...sumBacklog(backlog.filter((row) => of(row.bodyId))),
        inTime: kept.inTime,
        late: kept.late,
        waits: waits.get(bodyId) ?? null,
      });
      const days = Map.groupBy(rows, ({ day }) => day);
      return {
        now: this.clock.now().toISOString(),
        period,
        bodies: places.map(({ id }) =>
          bodyOf(id, (other) => other === id, sums.find(({ bodyId }) => bodyId === id) ?? noSums),
        ),
        whole: { ...bodyOf(departmentId ?? countryId, () => true, addSums(sums)), waits: waits.get('*') ?? null },
        days: daysOf(period).map((day) => ({ day, flows: sumFlows(days.get(day) ?? []) })),
        waitLimitSeconds,
      };
    });
  }
}

type Scope = { departments: readonly string[]; byUnit: boolean };
const bodyColumn = ({ byUnit }: Scope) => (byUnit ? 'unit_id' : 'department_id');

async function readFlows(manager: EntityManager, scope: Scope, { from, to }: FiguresPeriod): Promise<FlowRow[]> {
  return (await manager.query(
    `SELECT ${bodyColumn(scope)} AS "bodyId", day::text, flow, sum(cases)::int AS cases FROM case_flow
     WHERE department_id = ANY ($1) AND day BETWEEN $2 AND $3 GROUP BY 1, 2, 3`,
    [scope.departments, from, to],
  )) as FlowRow[];
}

async function readBacklog(manager: EntityManager, scope: Scope, today: PlainDate): Promise<BacklogRow[]> {
  return (await manager.query(
    `SELECT ${bodyColumn(scope)} AS "bodyId", status, band, sum(cases)::int AS cases FROM open_backlog($1, $2, $3) GROUP BY 1, 2, 3`,
    [scope.departments, today, AgeBand.options.map((band) => ageBandFrom[band])],
  )) as BacklogRow[];
}

/** By body; '*' is all of them together, since a median of medians is none. */
async function readWaits(
  manager: EntityManager,
  scope: Scope,
  { from, to }: FiguresPeriod,
  limitSeconds: number,
): Promise<Map<string, Waits>> {
  const rows = (await manager.query(
    `SELECT department_id AS "departmentId", unit_id AS "unitId", served, within_limit AS "withinLimit", median_seconds AS "medianSeconds",
            p95_seconds AS "p95Seconds", median_serving_seconds AS "medianServingSeconds", no_shows AS "noShows"
     FROM counter_waits($1, $2, $3, $4) WHERE served > 0`,
    [scope.departments, from, to, limitSeconds],
  )) as ({ departmentId: string; unitId: string } & Waits)[];
  const waits = new Map<string, Waits>();
  for (const { departmentId, unitId, ...each } of rows) {
    if (departmentId === '*') waits.set('*', each);
    else if ((unitId === '*') !== scope.byUnit) waits.set(scope.byUnit ? unitId : departmentId, each);
  }
  return waits;
}

function sumFlows(rows: readonly FlowRow[]): Record<Flow, number> {
  const sums = Object.fromEntries(Flow.options.map((flow) => [flow, 0])) as Record<Flow, number>;
  for (const { flow, cases } of rows) sums[flow] += cases;
  return sums;
}

function sumBacklog(rows: readonly BacklogRow[]): Pick<BodyFigures, 'backlog' | 'ages'> {
  const backlog: BodyFigures['backlog'] = {};
  const ages = Object.fromEntries(AgeBand.options.map((band) => [band, 0])) as Record<AgeBand, number>;
  for (const { status, band, cases } of rows) {
    backlog[status] = (backlog[status] ?? 0) + cases;
    const name = AgeBand.options[band - 1];
    if (name) ages[name] += cases;
  }
  return { backlog, ages };
}

function daysOf({ from, to }: FiguresPeriod): PlainDate[] {
  const days: PlainDate[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}
