import {
  countryId,
  type IndicatorCell,
  type IndicatorCells,
  type PublishedYear,
} from '@shaqyru/domain/indicators/indicator-view';
import { getIndicator, IndicatorId } from '@shaqyru/domain/indicators/indicators';
import { annex5Table } from '@shaqyru/domain/law/annexes/annex-5';
import { formatDate } from '@shaqyru/domain/law/format-date';
import type { Language, Text } from '@shaqyru/domain/law/text';
import { findOffice } from '@shaqyru/domain/offices/offices';
import { drawHistory } from './draw-history.ts';
import { formatNumber, formatShare, shareOfCell } from './format-share.ts';
import { words } from './words.ts';

const official = new Map<string, { group: Text; text: Text }>(
  annex5Table.lines.flatMap((line) => (line.kind === 'row' ? [[line.id, line] as const] : [])),
);
const monthNames = (month: string, language: Language) =>
  formatDate(`${month}-01` as Parameters<typeof formatDate>[0], language);

/** A published year in the reader's language, ready to be set on the page. */
export function describeYear(published: PublishedYear, language: Language) {
  const w = words[language];
  const country = published.bodies.find(({ bodyId }) => bodyId === countryId);
  if (!country) throw new Error('the published figures have no country');
  const rows = IndicatorId.options.map((id) => {
    const cell = country.cells[id];
    const approved = published.order?.shares[id];
    return {
      id,
      group: official.get(id)?.group[language] ?? '',
      title: official.get(id)?.text[language] ?? getIndicator(id).title[language],
      numeratorName: getIndicator(id).numerator[language],
      denominatorName: getIndicator(id).denominator[language],
      normative: formatShare(approved?.normative, language),
      target: formatShare(approved?.nextYearTarget, language),
      current: shareOfCell(cell, language),
      madeOf:
        cell.state === 'hidden'
          ? w.hidden
          : `${formatNumber(cell.numerator, language)} / ${formatNumber(cell.denominator, language)}`,
      interval:
        cell.state === 'shown' && cell.interval
          ? w.interval(formatShare(cell.interval.low, language), formatShare(cell.interval.high, language))
          : null,
      leftOut:
        cell.state === 'shown'
          ? Object.entries(cell.leftOut).map(([why, count]) =>
              w.leftOut[why as keyof typeof w.leftOut](formatNumber(count, language)),
            )
          : [],
      verdict: verdictOf(id, cell, approved?.normative, w),
      before: published.before ? changeOf(id, published.before, cell, language) : null,
      picture: drawHistory(id, published.history, approved?.normative ?? null),
      months: published.history.map(({ month, shares }) => ({
        month: monthNames(month, language),
        share: formatShare(shares[id], language),
      })),
    };
  });
  return {
    year: published.year,
    years: published.years,
    complete: published.complete,
    period: w.period(formatDate(published.period.from, language), formatDate(published.period.to, language)),
    order: published.order && w.orderText(published.order.number, formatDate(published.order.date, language)),
    rows,
    bodies: published.bodies.map(({ bodyId, cells }) => ({
      id: bodyId,
      name: bodyId === countryId ? w.country : (findOffice(bodyId)?.name[language] ?? bodyId),
      cells: IndicatorId.options.map((id) => ({ id, share: shareOfCell(cells[id], language) })),
    })),
  };
}
export type DescribedYear = ReturnType<typeof describeYear>;

function verdictOf(
  id: IndicatorId,
  cell: IndicatorCell,
  normative: number | undefined,
  w: (typeof words)[Language],
): { text: string; tone: 'green' | 'gold' } | null {
  if (normative === undefined || cell.state === 'hidden' || cell.percent === null) return null;
  const met = getIndicator(id).better === 'higher' ? cell.percent >= normative : cell.percent <= normative;
  return met ? { text: w.met, tone: 'green' } : { text: w.missed, tone: 'gold' };
}

/** "96,1 % a year before" */
function changeOf(id: IndicatorId, before: IndicatorCells, now: IndicatorCell, language: Language): string | null {
  const then = before[id];
  if (then.state === 'hidden' || then.percent === null || now.state === 'hidden') return null;
  return words[language].yearBefore(formatShare(then.percent, language));
}
