import type { BodyFigures, IndicatorCell, IndicatorCells } from '@shaqyru/domain/indicators/indicator-view';
import { IndicatorId, informationOnline, shareOf } from '@shaqyru/domain/indicators/indicators';
import { servicesOffered } from '@shaqyru/domain/indicators/services-offered';
import { hiddenWhenPublished } from '@shaqyru/domain/indicators/small-numbers';
import { wilsonInterval } from '@shaqyru/domain/indicators/wilson';
import type { Sums, SumsOfBody } from './sum-days.ts';

type Shown = Extract<IndicatorCell, { state: 'shown' }>;
type LeftOut = Shown['leftOut'];

/** 2.1, 3.1 and 5.1: what officers must not be able to tie to a person either. */
const ofSurvey: readonly IndicatorId[] = ['2.1', '3.1', '5.1'];
/** Of the service itself, not of people. */
const ofNobody: readonly IndicatorId[] = ['3.2'];

function shown(numerator: number, denominator: number, leftOut: LeftOut, asked = false): Shown {
  return {
    state: 'shown',
    numerator,
    denominator,
    percent: shareOf(numerator, denominator),
    interval: asked ? wilsonInterval(numerator, denominator) : null,
    leftOut: Object.fromEntries(Object.entries(leftOut).filter(([, count]) => count > 0)),
  };
}

function asked(yes: number, no: number, answers: number): Shown {
  return shown(yes, yes + no, { 'not-answered': answers - yes - no }, true);
}

/** The six shares of Annex 5, nothing hidden yet. */
export function shownCells(sums: Sums): Record<IndicatorId, Shown> {
  const online = informationOnline(servicesOffered);
  return {
    '1.1': shown(sums.inTime, sums.inTime + sums.late, {
      'still-within-term': sums.withinTerm,
      'not-accepted': sums.notAccepted,
      withdrawn: sums.withdrawn,
    }),
    '2.1': asked(sums.qualityYes, sums.qualityNo, sums.answers),
    '3.1': asked(sums.informationYes, sums.informationNo, sums.answers),
    '3.2': shown(online.numerator, online.denominator, {}),
    '4.1': shown(sums.wellFounded, sums.served, {
      'not-served': sums.notServed,
      'not-considered': sums.openComplaints,
    }),
    '5.1': asked(sums.politenessYes, sums.politenessNo, sums.answers),
  };
}

/**
 * The whole and its parts as they may be seen: by everybody, with the small numbers of every share hidden; by officers, with
 * those of the survey hidden, because an answer is nobody's but its giver's.
 */
export function figuresFor(
  reader: 'everybody' | 'officers',
  whole: SumsOfBody,
  parts: readonly SumsOfBody[],
): BodyFigures[] {
  const lines = [whole, ...parts].map((sums) => ({ bodyId: sums.bodyId, cells: shownCells(sums) }));
  const hidden = new Map<IndicatorId, ReadonlySet<string>>();
  for (const id of IndicatorId.options) {
    if (ofNobody.includes(id) || (reader === 'officers' && !ofSurvey.includes(id))) continue;
    const counted = lines.map(({ bodyId, cells }) => ({ id: bodyId, denominator: cells[id].denominator }));
    // When the whole is too small, so is every part of it.
    const [first, ...rest] = counted;
    const tooSmall = first !== undefined && hiddenWhenPublished([first]).size > 0;
    hidden.set(id, tooSmall ? new Set(counted.map((line) => line.id)) : hiddenWhenPublished(rest));
  }
  return lines.map(({ bodyId, cells }) => ({
    bodyId,
    cells: Object.fromEntries(
      IndicatorId.options.map((id): [IndicatorId, IndicatorCell] => [
        id,
        hidden.get(id)?.has(bodyId) ? { state: 'hidden' } : cells[id],
      ]),
    ) as IndicatorCells,
  }));
}
