import { expect, it } from 'vitest';
import { plainDate } from '../law/plain-date.ts';
import { faultsOfLetters } from '../law/testing/letters.ts';
import { FiguresPeriod, Flow, flows } from './day-figures.ts';

it.each(Flow.options)('%s has its name in three languages', (flow) => {
  expect(faultsOfLetters(flows[flow])).toEqual([]);
});

it.each([
  ['2026-11-24', '2026-11-24', true],
  ['2025-11-25', '2026-11-24', true],
  ['2025-11-23', '2026-11-24', false],
  ['2026-11-25', '2026-11-24', false],
])('from %s to %s is a period: %s', (from, to, is) => {
  expect(FiguresPeriod.safeParse({ from: plainDate(from), to: plainDate(to) }).success).toBe(is);
});
