import { caseStatuses } from '@shaqyru/domain/case/status';
import { awaitingDecision } from '@shaqyru/domain/case/stage';
import { AgeBand, Flow, flows, type BodyFigures, type DayFigures } from '@shaqyru/domain/figures/day-figures';
import { countryId } from '@shaqyru/domain/indicators/indicator-view';
import type { Language } from '@shaqyru/domain/law/text';
import { findOffice } from '@shaqyru/domain/offices/offices';
import type { Sheet } from '#lib/server/spreadsheet.ts';
import { words } from './words.ts';

export function bodyName(bodyId: string, language: Language): string {
  return bodyId === countryId ? words[language].country : (findOffice(bodyId)?.name[language] ?? bodyId);
}

/** The share of cases decided in time, in percent with one decimal; null where the term of none has ended. */
export function shareInTime({ inTime, late }: Pick<BodyFigures, 'inTime' | 'late'>): number | null {
  return inTime + late === 0 ? null : Math.round((inTime / (inTime + late)) * 1000) / 10;
}

/** Each body a row, all together the last. */
export function byBody(figures: DayFigures, language: Language): Sheet {
  const w = words[language];
  const head = [
    w.body,
    ...Flow.options.map((flow) => flows[flow][language]),
    ...awaitingDecision.map((status) => `${w.backlogOf}: ${caseStatuses[status][language]}`),
    ...AgeBand.options.map((band) => w.ageOf(band)),
    w.inTime,
    w.late,
    w.shareInTime,
    w.served,
    w.withinLimit,
    w.medianWait,
    w.p95Wait,
    w.medianServing,
    w.noShows,
  ];
  const row = (body: BodyFigures) => [
    bodyName(body.bodyId, language),
    ...Flow.options.map((flow) => body.flows[flow]),
    ...awaitingDecision.map((status) => body.backlog[status] ?? 0),
    ...AgeBand.options.map((band) => body.ages[band]),
    body.inTime,
    body.late,
    shareInTime(body),
    body.waits?.served ?? 0,
    body.waits?.withinLimit ?? 0,
    inMinutes(body.waits?.medianSeconds),
    inMinutes(body.waits?.p95Seconds),
    inMinutes(body.waits?.medianServingSeconds),
    body.waits?.noShows ?? 0,
  ];
  return { name: w.byBody, rows: [head, ...[...figures.bodies, figures.whole].map(row)] };
}

export function byDay({ days }: DayFigures, language: Language): Sheet {
  const w = words[language];
  return {
    name: w.byDay,
    rows: [
      [w.day, ...Flow.options.map((flow) => flows[flow][language])],
      ...days.map(({ day, flows }) => [day, ...Flow.options.map((flow) => flows[flow])]),
    ],
  };
}

/** With one decimal. */
function inMinutes(seconds: number | null | undefined): number | null {
  return seconds === null || seconds === undefined ? null : Math.round(seconds / 6) / 10;
}
