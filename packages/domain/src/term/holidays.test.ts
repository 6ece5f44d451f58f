import { describe, expect, it } from 'vitest';
import { cite } from '../law/cite.ts';
import { explain } from '../law/explain.ts';
import { plainDate } from '../law/plain-date.ts';
import { dueDate } from './due-date.ts';
import { CalendarAddition, knownTransfers, specialDaysOf } from './holidays.ts';
import { workingCalendar } from './working-days.ts';

/** Date, kind, name. */
const listed = (year: number, additions: readonly CalendarAddition[] = []) =>
  specialDaysOf(year, { additions }).map((day) =>
    [day.date.slice(5), day.kind, day.name.en, ...(day.kind === 'carried-over' ? [day.holiday.slice(5)] : [])].join(
      ', ',
    ),
  );

describe('the days off of a year', () => {
  it('2013', () => {
    expect(listed(2013)).toEqual([
      '01-01, holiday, New Year',
      '01-02, holiday, New Year',
      '01-07, day-off, Orthodox Christmas',
      '03-08, holiday, International Women’s Day',
      '03-21, holiday, Nauryz',
      '03-22, holiday, Nauryz',
      '03-23, holiday, Nauryz',
      '03-25, carried-over, Nauryz, 03-23',
      '05-01, holiday, Day of Unity of the People of Kazakhstan',
      '05-07, holiday, Defender of the Fatherland Day',
      '05-09, holiday, Victory Day',
      '07-06, holiday, Capital Day',
      '07-08, carried-over, Capital Day, 07-06',
      '08-30, holiday, Constitution Day',
      '10-15, day-off, First day of Kurban Ait',
      '12-01, holiday, First President’s Day',
      '12-02, carried-over, First President’s Day, 12-01',
      '12-16, holiday, Independence Day',
      '12-17, holiday, Independence Day',
    ]);
  });

  it('2027', () => {
    expect(listed(2027)).toEqual([
      '01-01, holiday, New Year',
      '01-02, holiday, New Year',
      '01-04, carried-over, New Year, 01-02',
      '01-07, day-off, Orthodox Christmas',
      '03-08, holiday, International Women’s Day',
      '03-15, holiday, Constitution Day',
      '03-21, holiday, Nauryz',
      '03-22, holiday, Nauryz',
      '03-23, holiday, Nauryz',
      '03-24, carried-over, Nauryz, 03-21',
      '05-01, holiday, Day of Unity of the People of Kazakhstan',
      '05-03, carried-over, Day of Unity of the People of Kazakhstan, 05-01',
      '05-07, holiday, Defender of the Fatherland Day',
      '05-09, holiday, Victory Day',
      '05-10, carried-over, Victory Day, 05-09',
      '05-16, day-off, First day of Kurban Ait',
      '07-06, holiday, Capital Day',
      '10-25, holiday, Republic Day',
      '12-16, holiday, Independence Day',
    ]);
  });

  it('are named in Kazakh and Russian as the law names them', () => {
    const names = (language: 'kk' | 'ru') => [
      ...new Set([2013, 2023].flatMap((year) => specialDaysOf(year).map(({ name }) => name[language]))),
    ];
    expect(names('kk')).toEqual([
      'Жаңа жыл',
      'Православиелік Рождество',
      'Халықаралық әйелдер күні',
      'Наурыз мейрамы',
      'Қазақстан халқының бірлігі мерекесі',
      'Отан қорғаушы күні',
      'Жеңіс күні',
      'Астана күні',
      'Конституция күні',
      'Құрбан айттың бірінші күні',
      'Тұңғыш Президент күні',
      'Тәуелсіздік күні',
      'Республика күні',
    ]);
    expect(names('ru')).toContain('День защитника Отечества');
  });
});

const name = { kk: 'Қосымша мереке', ru: 'Дополнительный праздник', en: 'Additional holiday' };
const source = 'decree of the Government';
const holiday = (date: string, carriesOver = true): CalendarAddition => ({
  kind: 'holiday',
  date: plainDate(date),
  carriesOver,
  name,
  source,
});

describe('what an administrator adds', () => {
  it('is a holiday that moves on, or not', () => {
    expect(listed(2026, [holiday('2026-11-28')])).toContain('11-30, carried-over, Additional holiday, 11-28');
    expect(listed(2026, [holiday('2026-11-28', false)]).join()).not.toContain('11-30');
    // Not twice on one day, and a holiday stands before a day off.
    expect(listed(2026, [holiday('2026-12-16')]).filter((day) => day.startsWith('12-16'))).toHaveLength(1);
    expect(listed(2026, [holiday('2026-01-07')]).filter((day) => day.startsWith('01-07'))).toEqual([
      '01-07, holiday, Additional holiday',
    ]);
    expect(listed(2025, [holiday('2026-11-27')])).toEqual(listed(2025));
    // The earlier of two holidays of one weekend moves first, though it was added later.
    const moved = listed(2027, [holiday('2027-05-08')]).filter((day) => /^05-1.*carried-over/.test(day));
    expect(moved).toEqual([
      '05-10, carried-over, Additional holiday, 05-08',
      '05-11, carried-over, Victory Day, 05-09',
    ]);
  });

  it('is a holiday at the end of a year that moves into the next', () => {
    // 31 December 2028 is a Sunday; 1 and 2 January 2029 are holidays.
    const feast = (year: number): CalendarAddition => ({
      kind: 'kurban-ait',
      date: plainDate(`${year}-05-05`),
      source,
    });
    expect(listed(2029, [feast(2029), holiday('2028-12-31')])).toContain(
      '01-03, carried-over, Additional holiday, 12-31',
    );
  });

  it('is a day of Kurban Ait in place of the one known, the last added', () => {
    const feast = (date: string): CalendarAddition => ({ kind: 'kurban-ait', date: plainDate(date), source });
    const days = listed(2026, [feast('2026-05-28'), feast('2026-05-29'), feast('2027-05-17')]);
    expect(days.filter((day) => day.includes('Kurban'))).toEqual(['05-29, day-off, First day of Kurban Ait']);
  });

  it('is a transfer between a weekend day and another', () => {
    const transfer: CalendarAddition = {
      kind: 'transfer',
      workedOn: plainDate('2026-11-28'),
      dayOff: plainDate('2026-11-30'),
      source,
    };
    const five = workingCalendar({ additions: [transfer] });
    expect(five.workingWeek).toBe(5);
    expect(five.day(plainDate('2026-11-28'))).toEqual({
      date: '2026-11-28',
      working: true,
      reason: 'day-worked-by-transfer',
      other: '2026-11-30',
      source,
    });
    expect(five.day(plainDate('2026-11-30'))).toEqual({
      date: '2026-11-30',
      working: false,
      reason: 'day-off-by-transfer',
      other: '2026-11-28',
      source,
    });
    // In a week of six days Saturday is worked anyway.
    const six = workingCalendar({ workingWeek: 6, additions: [transfer] });
    expect(six.day(plainDate('2026-11-28'))).toEqual({ date: '2026-11-28', working: true, reason: 'day-working' });
    expect(six.workingWeek).toBe(6);
    // A holiday on a day that was to be worked stays a holiday.
    const both = workingCalendar({ additions: [transfer, holiday('2026-11-28')] });
    expect(both.day(plainDate('2026-11-28'))).toMatchObject({ working: false, reason: 'day-holiday' });
    // A holiday on a day already off by transfer is named as the holiday.
    const named = workingCalendar({ additions: [transfer, holiday('2026-11-30')] });
    expect(named.day(plainDate('2026-11-30'))).toEqual({
      date: '2026-11-30',
      working: false,
      reason: 'day-holiday',
      name,
    });
  });

  it.each([
    [{ kind: 'transfer', workedOn: '2026-11-28', dayOff: '2026-11-30', source }, true],
    [{ kind: 'transfer', workedOn: '2026-11-28', source }, false],
    [{ kind: 'transfer', workedOn: '2026-11-28', dayOff: '2026-11-30', source: 'x'.repeat(501) }, false],
    [{ kind: 'transfer', workedOn: '2026-11-28', dayOff: '2026-11-30', source: 'x'.repeat(500) }, true],
    [{ kind: 'holiday', date: '2026-11-28', carriesOver: true, name, source }, true],
    [{ kind: 'holiday', date: '2026-11-28', name, source }, false],
    [{ kind: 'holiday', date: '2026-11-28', carriesOver: true, name: { kk: 'а', ru: 'а' }, source }, false],
    [{ kind: 'holiday', date: '2026-11-28', carriesOver: true, name, source: '' }, false],
    [{ kind: 'holiday', date: '2026-11-28', carriesOver: true, name, source: 'x'.repeat(501) }, false],
    [{ kind: 'kurban-ait', date: '2026-05-28', source }, true],
    [{ kind: 'kurban-ait', date: '2026-05-32', source }, false],
    [{ kind: 'kurban-ait', date: '2026-05-28', source: '' }, false],
    [{ kind: 'kurban-ait', date: '2026-05-28', source: 'x'.repeat(501) }, false],
    [{ kind: 'other', date: '2026-05-28', source }, false],
  ])('%j is an addition: %s', (addition, good) => {
    expect(CalendarAddition.safeParse(addition).success).toBe(good);
  });
});

describe('working days', () => {
  it.each([0, -1, 1.5, Number.NaN])('refuses %d of them', (days) => {
    expect(() => workingCalendar().addWorkingDays(plainDate('2026-11-24'), days)).toThrow(
      `not a number of working days: ${days}`,
    );
  });

  it.each([
    // after         up to         working days
    ['2026-11-24', '2026-11-23', 0],
    ['2026-11-24', '2026-11-24', 0],
    ['2026-11-24', '2026-11-25', 1],
    ['2026-11-27', '2026-11-29', 0],
    ['2026-11-27', '2026-11-30', 1],
    ['2026-12-15', '2026-12-17', 1],
  ])('after %s up to %s: %d', (from, to, days) => {
    expect(workingCalendar().countWorkingDays(plainDate(from), plainDate(to))).toBe(days);
  });

  it('counts one', () => {
    expect(workingCalendar().addWorkingDays(plainDate('2026-11-27'), 1)).toBe('2026-11-30');
  });
});

describe('the transfers known', () => {
  it('name their two days as the source', () => {
    expect(knownTransfers.map(({ source: named }) => named)).toEqual(
      knownTransfers.map((each) => (each.kind === 'transfer' ? `${each.workedOn} → ${each.dayOff}` : '')),
    );
  });
});

describe('why this date', () => {
  const said = (from: string, edition: '2011-02-28' | '2013-07-23', additions: readonly CalendarAddition[] = []) =>
    dueDate({ from: plainDate(from), edition, channel: 'paper', additions }).because.map(
      (each) => `${explain(each, 'en')} (${cite(each.law, 'en')})`,
    );

  it('is told day by day', () => {
    expect(said('2013-10-08', '2013-07-23')).toEqual([
      'The term is 7 working days, counted from the day after 8 October 2013. (clause 7.1 of the standard)',
      '9 October 2013: a working day, counted. (clause 7.1 of the standard)',
      '10 October 2013: a working day, counted. (clause 7.1 of the standard)',
      '11 October 2013: a working day, counted. (clause 7.1 of the standard)',
      '12 October 2013: a working day by transfer (day off: 14 October 2013), counted. (Government decree on the transfer of days off, 2013-10-12 → 2013-10-14)',
      '13 October 2013: a day off of the week, not counted. (clause 7.1 of the standard)',
      '14 October 2013: a day off by transfer (worked on 12 October 2013), not counted. (Government decree on the transfer of days off, 2013-10-12 → 2013-10-14)',
      '15 October 2013: a day off (First day of Kurban Ait), not counted. (Law on Holidays of 13 December 2001, art. 5)',
      '16 October 2013: a working day, counted. (clause 7.1 of the standard)',
      '17 October 2013: a working day, counted. (clause 7.1 of the standard)',
      '18 October 2013: a working day, counted. (clause 7.1 of the standard)',
    ]);
  });

  it('names the holiday, and the one carried over', () => {
    const days = said('2012-12-12', '2013-07-23');
    expect(days).toContain(
      '17 December 2012: a public holiday (Independence Day), not counted. (Law on Holidays of 13 December 2001, art. 5)',
    );
    expect(days).toContain(
      '18 December 2012: off in place of a holiday that fell on a day off (Independence Day, 16 December 2012), not counted. (Law on Holidays of 13 December 2001, art. 5)',
    );
  });

  it('counts calendar days under the edition of 2011', () => {
    const days = said('2012-12-12', '2011-02-28');
    expect(days).toHaveLength(8);
    expect(days[0]).toBe(
      'The term is 7 calendar days, counted from the day after 12 December 2012. (clause 7.1 of the standard)',
    );
    expect(days[7]).toBe('19 December 2012: a calendar day, counted. (clause 7.1 of the standard)');
  });

  it('says the working week that was counted by', () => {
    const [first] = dueDate({ from: plainDate('2026-11-24'), edition: '2013-07-23', channel: 'portal' }).because;
    expect(first?.data).toEqual({ days: 7, from: '2026-11-24', workingWeek: 5 });
    expect(() => dueDate({ from: plainDate('2012-12-12'), edition: '2011-02-28', channel: 'portal' })).toThrow(
      'the edition of 2011-02-28 has no term for the channel portal',
    );
  });

  it('names a day off where it is named, and no other', () => {
    const { days } = dueDate({ from: plainDate('2013-10-08'), edition: '2013-07-23', channel: 'portal' });
    expect(days.filter((day) => 'name' in day).map(({ date }) => date)).toEqual(['2013-10-15']);
  });
});
