import { describe, expect, it } from 'vitest';
import { dutyPerInvitee, dutyShare } from '../duty/duty-share.ts';
import { monthlyCalculationIndex } from '../duty/mci.ts';
import { inForce, type Parameter } from './parameter.ts';
import { isCalendarDay, plainDate } from './plain-date.ts';
import { faultsOfLetters } from './testing/letters.ts';

const parameters: readonly Parameter<unknown>[] = [monthlyCalculationIndex, dutyShare, dutyPerInvitee];

describe.each(parameters)('$id', (parameter) => {
  it('has a title and a unit in three languages', () => {
    expect(faultsOfLetters(parameter.title)).toEqual([]);
    if (typeof parameter.unit !== 'string') expect(faultsOfLetters(parameter.unit)).toEqual([]);
  });

  it('has its versions in order, each with its act', () => {
    const starts = parameter.versions.map(({ from }) => from);
    expect(starts).toEqual(starts.toSorted());
    expect(new Set(starts).size).toBe(starts.length);
    for (const version of parameter.versions) {
      expect(isCalendarDay(version.from)).toBe(true);
      expect(version.law.act).not.toBe('');
      // A value that was read in the act names its article.
      if (version.checked) expect(version.law.article).toMatch(/^art\. \d+/);
    }
  });

  it('is refused before its first version', () => {
    expect(() => inForce(parameter, plainDate('2007-12-31'))).toThrow(RangeError);
  });
});

describe('the monthly calculation index, tenge', () => {
  it.each([
    ['2009-06-30', 1273],
    ['2009-07-01', 1296],
    ['2012-12-31', 1618],
    ['2013-01-01', 1731],
    ['2013-12-31', 1731],
    ['2014-01-01', 1852],
    ['2020-03-31', 2651],
    ['2020-04-01', 2778],
    ['2022-04-01', 3063],
    ['2026-11-24', 4325],
  ])('on %s is %d', (on, value) => {
    expect(inForce(monthlyCalculationIndex, plainDate(on)).value).toBe(value);
  });
});
