import Holidays from 'date-holidays';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type PlainDate, plainDate } from '../law/plain-date.ts';
import { faultsOfLetters } from '../law/testing/letters.ts';
import { CalendarAddition, knownTransfers, specialDaysOf } from './holidays.ts';
import { workingCalendar } from './working-days.ts';

/**
 * The same law written a second time, another way: a year is a row of letters, one for each day, on which holidays are
 * struck and each struck weekend day then strikes the first working letter after it. W = worked, o = off.
 */
const secondCalendar = (() => {
  const kurbanAit: Record<number, string> = {
    2011: '11-06', 2012: '10-26', 2013: '10-15', 2014: '10-04', 2015: '09-24', 2016: '09-12', 2017: '09-01', 2018: '08-21',
    2019: '08-11', 2020: '07-31', 2021: '07-20', 2022: '07-09', 2023: '06-28', 2024: '06-16', 2025: '06-06', 2026: '05-27',
    2027: '05-16',
  }; // prettier-ignore
  const moved =
    '2012-12-29>2012-12-31 2013-10-12>2013-10-14 2013-12-28>2014-01-03 2018-03-03>2018-03-09 2018-04-28>2018-04-30 ' +
    '2018-05-05>2018-05-08 2018-08-25>2018-08-31 2018-12-29>2018-12-31 2019-05-04>2019-05-10 2020-01-05>2020-01-03 ' +
    '2020-12-20>2020-12-18 2021-07-03>2021-07-05 2022-03-05>2022-03-07 2023-07-01>2023-07-07 2024-05-04>2024-05-08 ' +
    '2025-01-05>2025-01-03';

  function holidays(year: number): string[] {
    const days = ['01-01', '01-02', '03-08', '03-21', '03-22', '03-23', '05-01', '05-09', '07-06', '12-16'];
    if (year >= 2013) days.push('05-07');
    if (year <= 2025) days.push('08-30');
    if (year >= 2027) days.push('03-15');
    if (year >= 2022) days.push('10-25');
    if (year >= 2012 && year <= 2021) days.push('12-01');
    if (year <= 2021) days.push('12-17');
    return days.sort();
  }

  const rows = new Map<string, string[]>();

  return function worked(date: string, workingWeek: 5 | 6): boolean {
    const year = Number(date.slice(0, 4));
    const known = rows.get(`${year} ${workingWeek}`);
    if (known) return known[Math.round((Date.parse(date) - Date.parse(`${year}-01-01`)) / 864e5)] === 'W';
    const index = (day: string) => Math.round((Date.parse(`${year}-${day}`) - Date.parse(`${year}-01-01`)) / 864e5);
    const first = new Date(Date.UTC(year, 0, 1)).getUTCDay();
    const length = new Date(Date.UTC(year + 1, 0, 1)).valueOf() - Date.UTC(year, 0, 1);
    const row = Array.from({ length: length / 864e5 }, (_, day) => {
      const weekday = (first + day) % 7;
      return weekday === 0 || (weekday === 6 && workingWeek === 5) ? 'o' : 'W';
    });
    const onDayOff = holidays(year).filter((day) => row[index(day)] === 'o');
    for (const day of [...holidays(year), '01-07', kurbanAit[year] ?? '']) row[index(day)] = 'o';
    for (const day of onDayOff) row[row.indexOf('W', index(day))] = 'o';
    for (const [from, to] of moved.split(' ').map((pair) => pair.split('>'))) {
      if (from?.startsWith(`${year}-`)) row[index(from.slice(5))] = 'W';
      if (to?.startsWith(`${year}-`)) row[index(to.slice(5))] = 'o';
    }
    rows.set(`${year} ${workingWeek}`, row);
    return row[index(date.slice(5))] === 'W';
  };
})();

const anyDay = fc.integer({ min: 0, max: 17 * 365 + 3 }).map((days) => addDays(plainDate('2011-01-01'), days));

describe('the calendar', () => {
  it.each([5, 6] as const)(
    'agrees with its second implementation on every day of 2011–2027, %d days a week',
    (workingWeek) => {
      const calendar = workingCalendar({ workingWeek });
      const disagreeing: PlainDate[] = [];
      for (let date = plainDate('2011-01-01'); date < '2028-01-01'; date = addDays(date, 1)) {
        if (calendar.isWorkingDay(date) !== secondCalendar(date, workingWeek)) disagreeing.push(date);
      }
      expect(disagreeing).toEqual([]);
    },
  );

  it('agrees with its second implementation on 100,000 random days', () => {
    const calendars = { 5: workingCalendar({ workingWeek: 5 }), 6: workingCalendar({ workingWeek: 6 }) };
    fc.assert(
      fc.property(anyDay, fc.constantFrom(5 as const, 6 as const), (date, week) => {
        if (calendars[week].isWorkingDay(date) !== secondCalendar(date, week))
          throw new Error(`${date}, week of ${week}`);
      }),
      { numRuns: 100_000 },
    );
  });

  it('agrees with its second implementation on the n-th working day', () => {
    const calendar = workingCalendar();
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 30 }), (from, days) => {
        fc.pre(from < '2027-10-01');
        let date: PlainDate = from;
        for (let left = days; left > 0;) {
          date = addDays(date, 1);
          if (secondCalendar(date, 5)) left -= 1;
        }
        expect(calendar.addWorkingDays(from, days)).toBe(date);
      }),
    );
  });

  it('has no holiday that the package date-holidays does not have on the same day, but for those moved', () => {
    // The package misses moved days and transfers, and the law's changes of 2026 and 2027: it can only confirm.
    const package_ = new Holidays('KZ');
    for (let year = 2013; year <= 2025; year += 1) {
      const theirs = new Set(package_.getHolidays(year).map(({ date }) => date.slice(0, 10)));
      const fixed = specialDaysOf(year).filter(({ kind, date }) => kind === 'holiday' && !date.endsWith('-12-17'));
      const missing = fixed.map(({ date }) => date).filter((date) => !theirs.has(date));
      expect(missing, `${year}`).toEqual([]);
    }
  });
});

describe('holidays (law of 13 December 2001)', () => {
  it.each([
    // a day       working  reason                    why
    ['2013-05-07', false, 'day-holiday', 'Defender of the Fatherland Day from 2013'],
    ['2012-05-07', true, 'day-working', 'before 2013 it is worked'],
    ['2011-12-01', true, 'day-working', 'First President’s Day from 2012'],
    ['2021-12-01', false, 'day-holiday', 'till 2021'],
    ['2022-12-01', true, 'day-working', 'no longer'],
    ['2021-12-17', false, 'day-holiday', 'the second day of Independence till 2021'],
    ['2025-12-17', true, 'day-working', 'no longer'],
    ['2022-10-25', false, 'day-holiday', 'Republic Day from 2022'],
    ['2024-08-30', false, 'day-holiday', 'Constitution Day till 2025'],
    ['2027-08-30', true, 'day-working', 'no longer'],
    ['2027-03-15', false, 'day-holiday', 'Constitution Day from 2027'],
    ['2027-01-04', false, 'day-carried-over', '2 January 2027 is a Saturday'],
    ['2012-01-09', true, 'day-working', '7 January on a Saturday is not carried over'],
    ['2011-11-07', true, 'day-working', 'Kurban Ait on a Sunday is not carried over'],
    ['2011-01-03', false, 'day-carried-over', '1 January on a Saturday'],
    ['2011-01-04', false, 'day-carried-over', '2 January on a Sunday, chained'],
    ['2012-12-18', false, 'day-carried-over', '16 December on a Sunday, past Monday 17'],
    ['2013-12-28', true, 'day-worked-by-transfer', 'for 3 January 2014'],
    ['2014-01-03', false, 'day-off-by-transfer', 'for 28 December 2013'],
  ])('%s: working %s, %s (%s)', (date, working, reason) => {
    expect(workingCalendar().day(plainDate(date))).toMatchObject({ working, reason });
  });

  it.each(Array.from({ length: 17 }, (_, place) => 2011 + place))(
    '%d: each has its name in three languages, no day twice',
    (year) => {
      const days = specialDaysOf(year);
      for (const { name } of days) expect(faultsOfLetters(name)).toEqual([]);
      expect(new Set(days.map(({ date }) => date)).size).toBe(days.length);
    },
  );

  it.each([2010, 2028, 1999])('%d is not covered, and says so', (year) => {
    expect(() => specialDaysOf(year)).toThrow(`the working days of ${year} are not known`);
    expect(() => workingCalendar().day(plainDate(`${year}-06-01`))).toThrow(RangeError);
  });
});

describe('transfers', () => {
  it.each(knownTransfers.map((transfer) => [JSON.stringify(transfer), transfer] as const))(
    '%s is well formed',
    (_, transfer) => {
      expect(CalendarAddition.safeParse(transfer).success).toBe(true);
      if (transfer.kind !== 'transfer') return;
      const calendar = workingCalendar();
      expect(calendar.isWorkingDay(transfer.workedOn)).toBe(true);
      expect(calendar.isWorkingDay(transfer.dayOff)).toBe(false);
    },
  );

  it('needs a source', () => {
    const addition = { kind: 'transfer', workedOn: '2026-11-28', dayOff: '2026-11-30', source: '' };
    expect(CalendarAddition.safeParse(addition).success).toBe(false);
    expect(CalendarAddition.safeParse({ ...addition, source: 'decree' }).success).toBe(true);
    expect(CalendarAddition.safeParse({ ...addition, source: 'decree', dayOff: '2026-11-31' }).success).toBe(false);
  });
});
