import { describe, expect, it } from 'vitest';
import { plainDate } from '../law/plain-date.ts';
import { workingCalendar } from '../term/working-days.ts';
import { getOffice } from './offices.ts';
import { isOpen, nextOpening, receptionHoursOn } from './opening-hours.ts';

const calendar = workingCalendar();
const almaty = getOffice('almaty');
const aktau = getOffice('mangystau-region');

describe('reception (clause 9): Mon–Fri 9:00–13:00 and 14:30–18:00, Sat 9:00–13:00, by the clock on the wall', () => {
  it.each([
    // UTC                  office  open   next opening             why
    ['2026-11-24T03:59:00Z', 'astana', false, '2026-11-24 09:00', '8:59'],
    ['2026-11-24T04:00:00Z', 'astana', true, '2026-11-24 09:00', '9:00'],
    ['2026-11-24T07:59:00Z', 'astana', true, '2026-11-24 12:59', '12:59'],
    ['2026-11-24T08:00:00Z', 'astana', false, '2026-11-24 14:30', 'lunch'],
    ['2026-11-24T09:30:00Z', 'astana', true, '2026-11-24 14:30', 'after lunch'],
    ['2026-11-24T13:00:00Z', 'astana', false, '2026-11-25 09:00', '18:00'],
    ['2026-11-28T07:00:00Z', 'astana', true, '2026-11-28 12:00', 'Saturday before 13:00'],
    ['2026-11-28T09:00:00Z', 'astana', false, '2026-11-30 09:00', 'Saturday afternoon'],
    ['2026-12-16T06:00:00Z', 'astana', false, '2026-12-17 09:00', 'Independence Day'],
    ['2026-12-31T14:00:00Z', 'astana', false, '2027-01-05 09:00', 'New Year, a Sunday and a day carried over'],
    ['2013-10-14T05:00:00Z', 'astana', false, '2013-10-16 09:00', 'off by transfer, then Kurban Ait'],
    // Saturday worked by transfer for a Monday keeps Monday's hours.
    ['2013-10-12T09:00:00Z', 'astana', true, '2013-10-12 15:00', 'Saturday worked for Monday, 15:00 at UTC+6'],
    // Before 1 March 2024 Almaty was at UTC+6 and Aktau at UTC+5.
    ['2013-11-20T03:30:00Z', 'almaty', true, '2013-11-20 09:30', 'Almaty 2013, UTC+6'],
    ['2013-11-20T03:30:00Z', 'mangystau-region', false, '2013-11-20 09:00', 'Aktau 2013, UTC+5: 8:30'],
    ['2026-11-24T03:30:00Z', 'almaty', false, '2026-11-24 09:00', 'Almaty 2026, UTC+5: 8:30'],
  ])('%s at %s: open %s, next %s (%s)', (instant, id, open, next) => {
    expect(isOpen(getOffice(id), instant, calendar)).toBe(open);
    const { date, time } = nextOpening(getOffice(id), instant, calendar);
    expect(`${date} ${time}`).toBe(next);
  });
});

it('opens again at the moment that it names', () => {
  expect(isOpen(almaty, '2026-11-30T04:00:00Z', calendar)).toBe(true);
  expect(isOpen(aktau, '2026-11-30T04:00:00Z', calendar)).toBe(true);
});

it('has no hours on Sunday and on a holiday', () => {
  expect(receptionHoursOn(plainDate('2026-11-29'), calendar)).toEqual([]);
  expect(receptionHoursOn(plainDate('2026-12-16'), calendar)).toEqual([]);
});

it('refuses a year that the calendar does not cover', () => {
  expect(() => isOpen(almaty, '2031-11-24T05:00:00Z', calendar)).toThrow(RangeError);
});
