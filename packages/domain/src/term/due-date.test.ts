import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, plainDate } from '../law/plain-date.ts';
import { dueDate } from './due-date.ts';
import type { CalendarAddition } from './holidays.ts';

const edition = '2013-07-23';

describe('seven working days (clause 7.1 on paper, 7.4 through the portal)', () => {
  it.each([
    // accepted    due           why
    ['2013-08-26', '2013-09-05', 'Constitution Day on Friday 30 August'],
    ['2013-12-11', '2013-12-24', 'Independence Day on Monday and Tuesday, 16 and 17 December'],
    ['2013-10-08', '2013-10-18', 'Saturday 12 October worked, Monday 14 off by transfer, Kurban Ait on Tuesday 15'],
    ['2013-12-24', '2014-01-06', 'Saturday 28 December worked for Friday 3 January; New Year'],
    ['2012-12-12', '2012-12-25', '16 December on Sunday carried over to Tuesday 18, as Monday 17 is a holiday'],
    ['2012-12-25', '2013-01-08', 'Saturday 29 December worked for Monday 31; New Year; 7 January off'],
    ['2015-03-16', '2015-03-30', '21, 22 March on a weekend carried over past Monday 23 to Tuesday and Wednesday'],
    ['2024-05-01', '2024-05-14', 'Saturday 4 May worked for Wednesday 8; 7 and 9 May'],
    ['2026-08-27', '2026-09-07', '30 August is no holiday from 2026'],
    ['2026-11-24', '2026-12-03', '1 December is no holiday from 2022'],
    ['2026-12-11', '2026-12-23', 'Wednesday 16 December only: 17 is no holiday from 2022'],
    ['2026-12-31', '2027-01-14', 'New Year on Friday, 2 January on Saturday carried over to Monday 4; 7 January off'],
    [
      '2027-03-12',
      '2027-03-29',
      'Constitution Day on 15 March from 2027; 21 March on Sunday carried over to Wednesday 24',
    ],
  ])('accepted %s: due %s (%s)', (from, due) => {
    for (const [channel, clause] of [
      ['paper', '7.1'],
      ['portal', '7.4'],
    ] as const) {
      const term = dueDate({ from: plainDate(from), edition, channel });
      expect(term.value).toBe(due);
      expect(term.because[0]).toMatchObject({ rule: 'term-working-days', law: { act: 'standard', clause } });
    }
  });

  it('lists every day and why', () => {
    const { days } = dueDate({ from: plainDate('2013-10-08'), edition, channel: 'portal' });
    expect(days.map(({ date, counted, reason }) => `${date} ${counted ? '+' : '-'} ${reason}`)).toEqual([
      '2013-10-09 + day-working',
      '2013-10-10 + day-working',
      '2013-10-11 + day-working',
      '2013-10-12 + day-worked-by-transfer',
      '2013-10-13 - day-weekend',
      '2013-10-14 - day-off-by-transfer',
      '2013-10-15 - day-off',
      '2013-10-16 + day-working',
      '2013-10-17 + day-working',
      '2013-10-18 + day-working',
    ]);
    expect(days[6]?.name).toEqual({
      kk: 'Құрбан айттың бірінші күні',
      ru: 'Первый день Курбан айта',
      en: 'First day of Kurban Ait',
    });
  });
});

describe('seven calendar days (clause 7.1, edition of 28 February 2011)', () => {
  it('counts every day', () => {
    const term = dueDate({ from: plainDate('2012-12-12'), edition: '2011-02-28', channel: 'paper' });
    expect(term.value).toBe('2012-12-19');
    expect(term.days.every(({ counted, reason }) => counted && reason === 'day-calendar')).toBe(true);
  });

  it('knows no portal', () => {
    expect(() => dueDate({ from: plainDate('2012-12-12'), edition: '2011-02-28', channel: 'portal' })).toThrow(
      RangeError,
    );
  });
});

describe('what an administrator adds', () => {
  const source = 'decree of the Government';
  const transfer: CalendarAddition = {
    kind: 'transfer',
    workedOn: plainDate('2026-11-28'),
    dayOff: plainDate('2026-11-30'),
    source,
  };
  const holiday: CalendarAddition = {
    kind: 'holiday',
    date: plainDate('2026-11-29'),
    carriesOver: true,
    name: { kk: 'Қосымша мереке', ru: 'Дополнительный праздник', en: 'Additional holiday' },
    source,
  };
  const from = plainDate('2026-11-24');

  it('moves the due date as it should', () => {
    const due = (additions: CalendarAddition[]) => dueDate({ from, edition, channel: 'portal', additions }).value;
    expect(due([])).toBe('2026-12-03');
    // A Saturday worked before, a Monday off after: the sum is the same.
    expect(due([transfer])).toBe('2026-12-03');
    // The holiday on Sunday is carried over to Monday.
    expect(due([holiday])).toBe('2026-12-04');
    expect(due([{ ...holiday, carriesOver: false } as CalendarAddition])).toBe('2026-12-03');
  });

  it('replaces the day of Kurban Ait', () => {
    const moved: CalendarAddition = { kind: 'kurban-ait', date: plainDate('2026-05-28'), source };
    const days = dueDate({ from: plainDate('2026-05-25'), edition, channel: 'portal', additions: [moved] }).days;
    expect(days.find(({ date }) => date === '2026-05-27')).toMatchObject({ counted: true });
    expect(days.find(({ date }) => date === '2026-05-28')).toMatchObject({ counted: false, reason: 'day-off' });
  });

  it('opens a year that was not covered', () => {
    const open = plainDate('2028-02-01');
    expect(() => dueDate({ from: open, edition, channel: 'portal' })).toThrow(/2028.*Kurban Ait/);
    const feast: CalendarAddition = { kind: 'kurban-ait', date: plainDate('2028-05-05'), source };
    expect(dueDate({ from: open, edition, channel: 'portal', additions: [feast] }).value).toBe('2028-02-10');
  });
});

it.each(['2010-12-15', '2027-12-28', '2031-06-01'])('refuses %s, a day the calendar does not cover', (from) => {
  expect(() => dueDate({ from: plainDate(from), edition, channel: 'paper' })).toThrow(RangeError);
});

it('counts Saturdays in a week of six days', () => {
  const six = dueDate({ from: plainDate('2026-11-24'), edition, channel: 'paper', workingWeek: 6 });
  expect(six.value).toBe('2026-12-02');
});

it('is later for a later acceptance, and has exactly seven counted days, for any day', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 6180 }), (offset) => {
      const from = addDays(plainDate('2011-01-01'), offset);
      const term = dueDate({ from, edition, channel: 'paper' });
      expect(term.days.filter(({ counted }) => counted)).toHaveLength(7);
      expect(term.days.at(-1)).toMatchObject({ date: term.value, counted: true });
      expect(term.days[0]?.date).toBe(addDays(from, 1));
      expect(dueDate({ from: addDays(from, 1), edition, channel: 'paper' }).value >= term.value).toBe(true);
    }),
  );
});
