import { globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { monthlyCalculationIndex } from '../duty/mci.ts';
import { findClause } from './clauses.ts';
import { inForce } from './parameter.ts';
import { parameters } from './parameters.ts';
import { addDays, isCalendarDay, plainDate } from './plain-date.ts';
import { faultsOfLetters } from './testing/letters.ts';

/** The acts on complaints were read, but the numbers of their articles not noted down. */
const withoutArticle = /^(Law No\. 221 of 12 January 2007|Administrative Procedure and Process Code)/;

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
      // A value that was read in the act names its article, or its clause of the standard.
      if (!version.checked || withoutArticle.test(version.law.act)) continue;
      const inStandard = version.law.article.replace(/^clause /, '');
      if (!findClause(inStandard)) expect(version.law.article).toMatch(/^art\. \d+/);
    }
  });

  it('is refused before its first version', () => {
    const first = parameter.versions[0];
    if (!first) throw new Error('no version');
    expect(() => inForce(parameter, addDays(first.from, -1))).toThrow(RangeError);
    expect(inForce(parameter, first.from)).toBe(first);
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

describe('the numbers of the standard and of the acts that it names', () => {
  const calendar = (days: number) => ({ days, unit: 'calendar' });
  const working = (days: number) => ({ days, unit: 'working' });
  it.each([
    // parameter                     on            value         clause
    ['paper-term', '2011-02-28', calendar(7), '7.1'],
    ['paper-term', '2013-07-22', calendar(7), '7.1'],
    ['paper-term', '2013-07-23', working(7), '7.1'],
    ['portal-term', '2013-07-22', null, '7.4'],
    ['portal-term', '2013-07-23', working(7), '7.4'],
    ['wait-limit', '2013-07-23', 15, '7.2'],
    ['serving-limit', '2013-07-23', 15, '7.3'],
    ['duty-share', '2013-07-23', 50, '8'],
    ['document-check', '2013-07-23', working(1), '14'],
    ['age-of-majority', '2013-07-23', 18, '11'],
    ['host-organisation-stay', '2011-02-28', 6, '11, host organisation'],
    ['host-organisation-stay', '2013-07-23', 6, '11, host organisation'],
    ['invitation-validity', '2013-07-23', 1, 'Annex 2, reverse'],
    ['registration-term', '2013-07-23', calendar(5), 'Annex 2, reverse'],
    ['complaint-term', '2013-07-23', calendar(15), '25'],
    ['complaint-term', '2021-06-30', calendar(15), '25'],
    ['complaint-term', '2021-07-01', working(20), '25'],
    ['complaint-term-with-inquiry', '2013-07-23', calendar(30), '25'],
    ['complaint-term-with-inquiry', '2021-07-01', null, '25'],
    ['complaint-extension', '2013-07-23', calendar(30), '25'],
    ['complaint-extension-notice', '2013-07-23', calendar(3), '25'],
    ['complaint-forwarding', '2013-07-23', working(3), '25'],
    ['complaint-forwarding', '2021-07-01', working(3), '25'],
  ])('%s on %s is %j (clause %s)', (id, on, value, _clause) => {
    const parameter = parameters.find((each) => each.id === id);
    if (!parameter) throw new Error(`no parameter ${id}`);
    expect(inForce(parameter, plainDate(on)).value).toEqual(value);
  });

  it('are each listed once, wherever they stand', async () => {
    expect(new Set(parameters.map(({ id }) => id)).size).toBe(parameters.length);
    const source = join(import.meta.dirname, '..');
    const paths = globSync('**/*.ts', { cwd: source }).filter(
      (path) => !/\.test\.ts$|testing|parameters\.ts$/.test(path),
    );
    for (const path of paths) {
      const exported = Object.values((await import(join(source, path))) as Record<string, unknown>);
      for (const value of exported) {
        const found = typeof value === 'object' && value !== null && 'versions' in value && 'unit' in value;
        if (found) expect(parameters, path).toContain(value);
      }
    }
  });
});
