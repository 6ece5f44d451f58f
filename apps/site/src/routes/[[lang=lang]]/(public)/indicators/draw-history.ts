import type { MonthFigures } from '@shaqyru/domain/indicators/indicator-view';
import type { IndicatorId } from '@shaqyru/domain/indicators/indicators';

/** The picture's own units; it is as wide as the page lets it. */
export const size = { width: 360, height: 150, left: 44, right: 30, top: 10, bottom: 24 } as const;

export type HistoryPicture = {
  /** Lines, broken where a month has nothing to show. */
  line: string;
  /** Months that stand alone, as dots. */
  points: readonly { x: number; y: number }[];
  /** Of the normative value. */
  normative: number | null;
  scale: readonly { y: number; value: number }[];
  months: readonly { x: number; month: string }[];
};

/** The scale: from 0 for the share of complaints, from the tens below the lowest month to 100 for the others. */
function bounds(id: IndicatorId, values: readonly number[]): { low: number; high: number } {
  if (id !== '4.1') return { low: Math.min(90, Math.floor(Math.min(...values) / 10) * 10), high: 100 };
  const most = Math.max(...values, 0.1);
  const step = 10 ** Math.floor(Math.log10(most));
  return { low: 0, high: Math.ceil(most / step) * step };
}

/** Null when no month has anything to show. */
export function drawHistory(
  id: IndicatorId,
  history: readonly MonthFigures[],
  normative: number | null,
): HistoryPicture | null {
  const known = history.flatMap(({ shares }) => shares[id] ?? []);
  if (known.length === 0) return null;
  const { low, high } = bounds(id, normative === null ? known : [...known, normative]);
  const round = (value: number) => Math.round(value * 10) / 10;
  const across = size.width - size.left - size.right;
  const x = (place: number) => round(size.left + (history.length < 2 ? 0.5 : place / (history.length - 1)) * across);
  const y = (value: number) =>
    round(size.height - size.bottom - ((value - low) / (high - low)) * (size.height - size.top - size.bottom));
  const runs: { x: number; y: number }[][] = [[]];
  history.forEach(({ shares }, place) => {
    const share = shares[id];
    if (share === null) runs.push([]);
    else runs.at(-1)?.push({ x: x(place), y: y(share) });
  });
  return {
    line: runs
      .filter((run) => run.length > 1)
      .map((run) => `M${run.map((point) => `${point.x} ${point.y}`).join('L')}`)
      .join(''),
    points: runs.filter((run) => run.length === 1).flat(),
    normative: normative === null ? null : y(normative),
    scale: [low, (low + high) / 2, high].map((value) => ({ y: y(value), value })),
    months: history.flatMap(({ month }, place) =>
      month.endsWith('-01') || history.length < 7 ? [{ x: x(place), month }] : [],
    ),
  };
}
