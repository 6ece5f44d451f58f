import { addDays, type PlainDate } from '@shaqyru/domain/law/plain-date';
import type { Period } from '@shaqyru/domain/indicators/facts';
import type { EntityManager } from 'typeorm';

/** What the days of a period add up to. */
export type Sums = {
  inTime: number;
  late: number;
  /** By the end of the period: accepted, and of them those whose term had not run out and who were not served. */
  withinTerm: number;
  notServed: number;
  served: number;
  withdrawn: number;
  notAccepted: number;
  wellFounded: number;
  openComplaints: number;
  answers: number;
  qualityYes: number;
  qualityNo: number;
  informationYes: number;
  informationNo: number;
  politenessYes: number;
  politenessNo: number;
};
export type SumsOfBody = { bodyId: string } & Sums;

export const noSums: Sums = {
  inTime: 0,
  late: 0,
  withinTerm: 0,
  notServed: 0,
  served: 0,
  withdrawn: 0,
  notAccepted: 0,
  wellFounded: 0,
  openComplaints: 0,
  answers: 0,
  qualityYes: 0,
  qualityNo: 0,
  informationYes: 0,
  informationNo: 0,
  politenessYes: 0,
  politenessNo: 0,
};

export function addSums(all: readonly Sums[]): Sums {
  const total = { ...noSums };
  for (const sums of all) for (const key of Object.keys(total) as (keyof Sums)[]) total[key] += sums[key];
  return total;
}

/**
 * The sums of each department, or of each unit of one. A case due today may still be served today: it is late from tomorrow.
 * Survey answers are dated by the first day of their month.
 */
export async function sumDays(
  manager: EntityManager,
  { from, to }: Period,
  today: PlainDate,
  departmentId: string | null,
): Promise<SumsOfBody[]> {
  const yesterday = addDays(today, -1);
  const of = departmentId === null ? `unit_id = '*'` : `unit_id <> '*' AND department_id = $4`;
  const body = departmentId === null ? 'department_id' : 'unit_id';
  const dated = [from, to, to < yesterday ? to : yesterday, ...(departmentId === null ? [] : [departmentId])];
  const days = (await manager.query(
    `SELECT ${body} AS "bodyId",
       coalesce(sum(in_time) FILTER (WHERE day >= $1), 0)::int AS "inTime",
       coalesce(sum(late) FILTER (WHERE day BETWEEN $1 AND $3), 0)::int AS late,
       (sum(accepted) - sum(in_time) - coalesce(sum(late) FILTER (WHERE day <= $3), 0))::int AS "withinTerm",
       (sum(accepted) - sum(reopened) - sum(served))::int AS "notServed",
       coalesce(sum(served) FILTER (WHERE day >= $1), 0)::int AS served,
       coalesce(sum(withdrawn) FILTER (WHERE day >= $1), 0)::int AS withdrawn,
       coalesce(sum(not_accepted) FILTER (WHERE day >= $1), 0)::int AS "notAccepted",
       coalesce(sum(well_founded) FILTER (WHERE day >= $1), 0)::int AS "wellFounded",
       coalesce(sum(open_complaints) FILTER (WHERE day >= $1), 0)::int AS "openComplaints"
     FROM indicator_day WHERE ${of} AND day <= $2 GROUP BY 1`,
    dated,
  )) as SumsOfBody[];
  const survey = (await manager.query(
    `SELECT ${body} AS "bodyId", sum(answers)::int AS answers, sum(quality_yes)::int AS "qualityYes", sum(quality_no)::int AS "qualityNo",
       sum(information_yes)::int AS "informationYes", sum(information_no)::int AS "informationNo",
       sum(politeness_yes)::int AS "politenessYes", sum(politeness_no)::int AS "politenessNo"
     FROM survey_month WHERE month BETWEEN $1 AND $2 ${departmentId === null ? '' : 'AND department_id = $3'} GROUP BY 1`,
    [from, to, ...(departmentId === null ? [] : [departmentId])],
  )) as SumsOfBody[];
  const bodies = new Map<string, SumsOfBody>();
  for (const row of [...days, ...survey]) bodies.set(row.bodyId, { ...noSums, ...bodies.get(row.bodyId), ...row });
  return [...bodies.values()];
}

export type MonthSums = { month: string } & Sums;

/** The whole country, month by month; the months are over. */
export async function sumMonths(manager: EntityManager, { from, to }: Period): Promise<MonthSums[]> {
  const days = (await manager.query(
    `SELECT to_char(start, 'YYYY-MM') AS month, "inTime", late, served, "wellFounded" FROM (
       SELECT date_trunc('month', day::timestamp) AS start, sum(in_time)::int AS "inTime", sum(late)::int AS late,
         sum(served)::int AS served, sum(well_founded)::int AS "wellFounded"
       FROM indicator_day WHERE unit_id = '*' AND day BETWEEN $1 AND $2 GROUP BY 1) months`,
    [from, to],
  )) as MonthSums[];
  const survey = (await manager.query(
    `SELECT to_char(month, 'YYYY-MM') AS month, sum(answers)::int AS answers, sum(quality_yes)::int AS "qualityYes",
       sum(quality_no)::int AS "qualityNo", sum(information_yes)::int AS "informationYes", sum(information_no)::int AS "informationNo",
       sum(politeness_yes)::int AS "politenessYes", sum(politeness_no)::int AS "politenessNo"
     FROM survey_month WHERE month BETWEEN $1 AND $2 GROUP BY 1`,
    [from, to],
  )) as MonthSums[];
  const months = new Map<string, MonthSums>();
  for (const row of [...days, ...survey]) months.set(row.month, { ...noSums, ...months.get(row.month), ...row });
  return [...months.values()].toSorted((one, other) => (one.month < other.month ? -1 : 1));
}
