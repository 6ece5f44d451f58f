/** The picture's own units; it is as wide as the page lets it. */
export const size = { width: 480, height: 200, left: 44, right: 18, top: 10, bottom: 26 } as const;

export type DaysPicture = {
  /** One line a series. */
  lines: readonly { name: string; path: string; dots: readonly { x: number; y: number }[] }[];
  scale: readonly { y: number; value: number }[];
  days: readonly { x: number; day: string }[];
};

const marksOfDays = 5;
const mostDots = 40;

/** Lines by day from 0 to a round number above the most. */
export function drawDays(
  days: readonly string[],
  series: readonly { name: string; values: readonly number[] }[],
): DaysPicture {
  const top = roundAbove(Math.max(1, ...series.flatMap(({ values }) => values)));
  const round = (value: number) => Math.round(value * 10) / 10;
  const across = size.width - size.left - size.right;
  const x = (place: number) => round(size.left + (days.length < 2 ? 0.5 : place / (days.length - 1)) * across);
  const y = (value: number) =>
    round(size.height - size.bottom - (value / top) * (size.height - size.top - size.bottom));
  const step = Math.max(1, Math.ceil(days.length / marksOfDays));
  return {
    lines: series.map(({ name, values }) => {
      const points = values.map((value, place) => ({ x: x(place), y: y(value) }));
      return {
        name,
        path: points.length < 2 ? '' : `M${points.map((point) => `${point.x} ${point.y}`).join('L')}`,
        dots: points.length <= mostDots ? points : [],
      };
    }),
    scale: [0, top / 2, top].filter(Number.isInteger).map((value) => ({ y: y(value), value })),
    days: days.flatMap((day, place) => (place % step === 0 ? [{ x: x(place), day }] : [])),
  };
}

/** 1, 2, 4, 5 or 8 of a power of ten, so that its half is a whole number where it can be. */
function roundAbove(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most));
  return ([1, 2, 4, 5, 8, 10].find((step) => step * power >= most) ?? 10) * power;
}
