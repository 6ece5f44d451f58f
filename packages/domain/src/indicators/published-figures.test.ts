import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultsOfLetters } from '../law/testing/letters.ts';
import { saysSomething, surveyQuestions } from '../survey/survey.ts';
import { caseGroups } from './indicator-view.ts';
import { getIndicator } from './indicators.ts';
import { servicesOffered } from './services-offered.ts';
import { hiddenWhenPublished, leastShown } from './small-numbers.ts';
import { wilsonInterval } from './wilson.ts';

describe('the confidence interval of a share', () => {
  // By the formula of E. B. Wilson (1927), computed apart: prop.test(x, n, correct = FALSE) of R gives the same.
  it.each([
    [0, 0, null],
    [0, 10, { low: 0, high: 27.75 }],
    [10, 10, { low: 72.25, high: 100 }],
    [5, 10, { low: 23.66, high: 76.34 }],
    [90, 100, { low: 82.56, high: 94.48 }],
    [9000, 10_000, { low: 89.4, high: 90.57 }],
  ])('%d of %d', (good, answers, interval) => {
    expect(wilsonInterval(good, answers)).toEqual(interval);
  });

  it('holds the share, and is none for more good answers than answers', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), (one, other) => {
        const [good, answers] = [Math.min(one, other), Math.max(one, other)];
        const interval = wilsonInterval(good, answers);
        if (!interval) return expect(answers).toBe(0);
        const percent = (good * 100) / answers;
        expect(interval.low).toBeLessThanOrEqual(percent + 0.01);
        expect(interval.high).toBeGreaterThanOrEqual(percent - 0.01);
      }),
    );
    expect(() => wilsonInterval(3, 2)).toThrow(RangeError);
  });
});

describe('small numbers', () => {
  const hidden = (...denominators: number[]) =>
    [...hiddenWhenPublished(denominators.map((denominator, index) => ({ id: `${index}`, denominator })))].toSorted();
  it.each([
    [[10, 20, 30], []],
    [[0, 20, 30], []],
    // Alone, it is the total less the others: the next smallest is hidden with it.
    [
      [3, 20, 30],
      ['0', '1'],
    ],
    [
      [3, 4, 30],
      ['0', '1'],
    ],
    // Two of one answer each are still fewer than five together.
    [
      [1, 1, 9, 30],
      ['0', '1', '2'],
    ],
    [[3], ['0']],
    [[5, 6], []],
  ])('of %j, hidden: %j', (denominators, expected) => {
    expect(hidden(...denominators)).toEqual(expected);
  });

  it('are never found from the total', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(40), { maxLength: 16 }), (denominators) => {
        const lines = denominators.map((denominator, index) => ({ id: `${index}`, denominator }));
        const ids = hiddenWhenPublished(lines);
        for (const { id, denominator } of lines)
          if (denominator > 0 && denominator < leastShown) expect(ids).toContain(id);
        const shown = lines.filter(({ id, denominator }) => denominator > 0 && !ids.has(id));
        if (ids.size === 0 || shown.length === 0) return;
        expect(ids.size).toBeGreaterThan(1);
        const together = lines.filter(({ id }) => ids.has(id)).reduce((sum, each) => sum + each.denominator, 0);
        expect(together).toBeGreaterThanOrEqual(leastShown);
      }),
    );
  });
});

it('every way of the service has its page', () => {
  expect(servicesOffered.map(({ informationOnline }) => informationOnline)).toEqual([true, true, true, true]);
});

describe('the survey', () => {
  it.each(surveyQuestions)('asks for $indicator in three languages', ({ indicator, text }) => {
    expect(faultsOfLetters(text)).toEqual([]);
    expect(getIndicator(indicator).better).toBe('higher');
  });

  it.each([
    [null, null, null, '  ', false],
    [null, false, null, '', true],
    [null, null, null, 'Рақмет', true],
  ])('%s, %s, %s, «%s» says something: %s', (quality, information, politeness, words, expected) => {
    expect(saysSomething({ quality, information, politeness, words })).toBe(expected);
  });
});

it.each(Object.entries(caseGroups))('the cases %s have their words', (_, words) => {
  expect(faultsOfLetters(words)).toEqual([]);
});
