import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, addYears, daysBetween, isCalendarDay, plainDate, weekday } from './plain-date.ts';

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => plainDate(date.toISOString().slice(0, 10)));

it.each([
  ['2013-01-15', 6, '2013-07-15'],
  ['2012-08-31', 6, '2013-02-28'],
  ['2011-08-31', 6, '2012-02-29'],
  ['2013-08-31', 1, '2013-09-30'],
  ['2013-12-31', 2, '2014-02-28'],
  ['2013-03-31', -1, '2013-02-28'],
  ['2013-01-15', -1, '2012-12-15'],
  ['2013-01-15', 0, '2013-01-15'],
])('%s and %d months is %s', (from, months, to) => {
  expect(addMonths(plainDate(from), months)).toBe(to);
});

describe('the arithmetic of days', () => {
  it('is that of Temporal', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -240, max: 240 }), (date, count) => {
        const other = Temporal.PlainDate.from(date);
        expect(addMonths(date, count)).toBe(other.add({ months: count }).toString());
        expect(addDays(date, count)).toBe(other.add({ days: count }).toString());
        expect(addYears(date, count % 50)).toBe(other.add({ years: count % 50 }).toString());
        expect(weekday(date)).toBe(other.dayOfWeek);
      }),
      { numRuns: 1000 },
    );
  });

  it('counts the days between', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        expect(daysBetween(a, b)).toBe(Temporal.PlainDate.from(a).until(b, { largestUnit: 'day' }).days);
        expect(addDays(a, daysBetween(a, b))).toBe(b);
      }),
    );
  });
});

it.each(['2013-02-29', '2013-13-01', '2013-00-10', '2013-04-31', '13-04-30', '2013-4-30', '2013-04-30T00:00', ''])(
  '%s is no day',
  (text) => {
    expect(isCalendarDay(text)).toBe(false);
    expect(() => plainDate(text)).toThrow(RangeError);
  },
);
