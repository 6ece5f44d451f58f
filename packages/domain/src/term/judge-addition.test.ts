import { describe, expect, it } from 'vitest';
import { plainDate } from '../law/plain-date.ts';
import type { NewAddition } from './calendar-change.ts';
import type { CalendarAddition, WorkingWeek } from './holidays.ts';
import { judgeAddition } from './judge-addition.ts';

const source = 'decree of the Government';
const name = { kk: 'Мереке', ru: 'Праздник', en: 'Holiday' };
const entered: readonly CalendarAddition[] = [
  { kind: 'transfer', workedOn: plainDate('2026-11-28'), dayOff: plainDate('2026-11-30'), source },
  { kind: 'holiday', date: plainDate('2026-11-27'), carriesOver: true, name, source },
  { kind: 'kurban-ait', date: plainDate('2028-05-05'), source },
];
const judged = (addition: NewAddition, workingWeek: WorkingWeek = 5) =>
  judgeAddition(addition, { workingWeek, additions: entered }).map(({ field, why }) => `${field}: ${why}`);

describe('a transfer gives a working day for a day off of the week', () => {
  it.each([
    // worked on    off           what is wrong
    ['2026-12-05', '2026-12-07', []],
    ['2026-12-06', '2026-12-07', []],
    ['2026-12-04', '2026-12-07', ['workedOn: not-a-day-off']],
    ['2026-11-27', '2026-12-07', ['workedOn: not-a-day-off']],
    ['2026-11-28', '2026-12-07', ['workedOn: entered-already']],
    ['2026-12-05', '2026-12-06', ['dayOff: not-a-working-day']],
    ['2026-12-05', '2026-12-16', ['dayOff: not-a-working-day']],
    ['2026-12-05', '2026-11-30', ['dayOff: entered-already']],
    ['2026-12-05', '2031-12-05', ['dayOff: not-covered']],
    ['2031-12-06', '2026-12-05', ['workedOn: not-covered', 'dayOff: not-a-working-day']],
  ])('worked on %s for %s: %j', (workedOn, dayOff, problems) => {
    expect(judged({ kind: 'transfer', workedOn: plainDate(workedOn), dayOff: plainDate(dayOff) })).toEqual(problems);
  });

  it('in a week of six days a Saturday is no day off', () => {
    const transfer = { kind: 'transfer', workedOn: plainDate('2026-12-05'), dayOff: plainDate('2026-12-07') } as const;
    expect(judged(transfer, 6)).toEqual(['workedOn: not-a-day-off']);
    expect(judged({ ...transfer, workedOn: plainDate('2026-12-06') }, 6)).toEqual([]);
  });
});

describe('a holiday is entered once', () => {
  it.each([
    ['2026-11-26', []],
    ['2026-12-05', []],
    ['2026-11-30', []],
    ['2026-11-27', ['date: a-holiday-already']],
    ['2026-12-16', ['date: a-holiday-already']],
    ['2027-01-07', ['date: a-holiday-already']],
    ['2031-12-05', ['date: not-covered']],
  ])('%s: %j', (date, problems) => {
    expect(judged({ kind: 'holiday', date: plainDate(date), carriesOver: true, name })).toEqual(problems);
  });
});

describe('the first day of Kurban Ait is entered once a year', () => {
  it.each([
    // In place of the day known for the year.
    ['2027-05-17', []],
    // The first of a year that the calendar does not cover yet.
    ['2029-04-24', []],
    ['2028-05-06', ['date: entered-already']],
  ])('%s: %j', (date, problems) => {
    expect(judged({ kind: 'kurban-ait', date: plainDate(date) })).toEqual(problems);
  });
});
