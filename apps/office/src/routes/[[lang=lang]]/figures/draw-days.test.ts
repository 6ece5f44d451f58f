import { expect, it } from 'vitest';
import { drawDays, size } from './draw-days.ts';

const days = (count: number) => Array.from({ length: count }, (_, place) => `day ${place}`);

it('draws from 0 at the foot to a round number above the most at the top', () => {
  const { lines, scale } = drawDays(days(3), [{ name: 'in', values: [0, 7, 3] }]);
  expect(scale.map(({ value }) => value)).toEqual([0, 4, 8]);
  expect(scale[0]?.y).toBe(size.height - size.bottom);
  expect(scale.at(-1)?.y).toBe(size.top);
  expect(lines[0]?.dots.map(({ y }) => y)).toEqual([174, 30.5, 112.5]);
  expect(lines[0]?.path).toBe('M44 174L253 30.5L462 112.5');
});

it.each([1, 2, 14, 366])('of %d days everything stays inside the picture', (count) => {
  const { lines, days: marks } = drawDays(days(count), [
    { name: 'in', values: days(count).map((_, place) => place % 5) },
  ]);
  expect(marks.length).toBeLessThanOrEqual(5);
  for (const { x, y } of lines.flatMap(({ dots }) => dots)) {
    expect(x).toBeGreaterThanOrEqual(size.left);
    expect(x).toBeLessThanOrEqual(size.width - size.right);
    expect(y).toBeGreaterThanOrEqual(size.top);
  }
});

it('nothing at all is a line at the foot', () => {
  expect(drawDays(days(2), [{ name: 'in', values: [0, 0] }]).lines[0]?.path).toBe('M44 174L462 174');
});
