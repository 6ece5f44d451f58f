import { isPermitted } from '@shaqyru/domain/account/role';
import { ministryId } from '@shaqyru/domain/complaint/complaint-topic';
import { FiguresPeriod, type DayFigures } from '@shaqyru/domain/figures/day-figures';
import { addDays } from '@shaqyru/domain/law/plain-date';
import { departments } from '@shaqyru/domain/offices/offices';
import { error, type RequestEvent } from '@sveltejs/kit';
import { api } from '#lib/server/api.ts';
import { officerOf } from '#lib/server/officer.ts';
import { readPeriod, type PeriodAsked } from '#lib/server/read-period.ts';

export type FiguresAsked = {
  asked: PeriodAsked;
  isMinistry: boolean;
  /** Null: all departments side by side. */
  departmentId: string | null;
  /** Undefined when the address names no period. */
  figures: DayFigures | undefined;
};

/** The figures that the address asks for: two weeks until today when it says nothing. */
export async function readFigures(event: RequestEvent): Promise<FiguresAsked> {
  const officer = officerOf(event.locals);
  if (!isPermitted(officer.role, 'indicator.read')) error(403, 'not permitted');
  const isMinistry = officer.departmentId === ministryId;
  const asked = readPeriod(event.url.searchParams, (today) => addDays(today, -13));
  const wanted = event.url.searchParams.get('department') ?? '';
  const departmentId = isMinistry ? (departments.find(({ id }) => id === wanted)?.id ?? null) : officer.departmentId;
  const period = FiguresPeriod.safeParse(asked.period);
  const figures = period.success ? await api(event).figures.read.query({ ...period.data, departmentId }) : undefined;
  return { asked, isMinistry, departmentId, figures };
}
