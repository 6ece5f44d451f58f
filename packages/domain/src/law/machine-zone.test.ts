import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { getOffice } from '../offices/offices.ts';
import { isOpen, nextOpening } from '../offices/opening-hours.ts';
import { dueDate } from '../term/due-date.ts';
import { workingCalendar } from '../term/working-days.ts';
import type { Edition } from './editions.ts';
import { dayOf, plainDate } from './plain-date.ts';

/** The zone of the machine, and its minutes behind UTC on 24 November 2026. */
const zones = [
  ['UTC', 0],
  ['Asia/Almaty', -300],
  ['Pacific/Kiritimati', -840],
  ['America/Los_Angeles', 480],
] as const;

describe.each(zones)('on a machine in %s', (zone, offset) => {
  beforeEach(() => {
    vi.stubEnv('TZ', zone);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it('where the clock shows another hour', () => {
    expect(new Date('2026-11-24T00:00:00Z').getTimezoneOffset()).toBe(offset);
  });

  it.each([
    // day          worked  why (clause 7.1)
    ['2013-10-12', true, 'a Saturday worked by transfer'],
    ['2013-10-14', false, 'off by transfer'],
    ['2013-10-15', false, 'Kurban Ait'],
    ['2024-02-29', true, 'a Thursday'],
    ['2026-12-16', false, 'Independence Day'],
    ['2027-01-01', false, 'New Year'],
    ['2027-01-04', false, 'carried over from a Saturday'],
  ])('the calendar says of %s: worked %s (%s)', (day, worked) => {
    expect(workingCalendar().day(plainDate(day)).working).toBe(worked);
  });

  it.each<[string, Edition, string, string]>([
    // from         edition       last day      clause
    ['2013-12-11', '2013-07-23', '2013-12-24', '7.1'],
    ['2013-10-08', '2013-07-23', '2013-10-18', '7.1'],
    ['2012-12-12', '2011-02-28', '2012-12-19', '7.1'],
  ])('a term from %s under the edition of %s ends on %s (clause %s)', (from, edition, last) => {
    expect(dueDate({ from: plainDate(from), edition, channel: 'paper' }).value).toBe(last);
  });

  it.each([
    // UTC                   office               open   next opening (clause 9)
    ['2013-11-20T03:30:00Z', 'almaty', true, '2013-11-20 09:30'],
    ['2013-11-20T03:30:00Z', 'mangystau-region', false, '2013-11-20 09:00'],
    ['2026-11-24T03:59:00Z', 'astana', false, '2026-11-24 09:00'],
    ['2026-11-28T09:00:00Z', 'astana', false, '2026-11-30 09:00'],
    ['2026-12-31T14:00:00Z', 'astana', false, '2027-01-05 09:00'],
  ])('at %s %s is open: %s, next %s', (instant, id, open, next) => {
    const [office, calendar] = [getOffice(id), workingCalendar()];
    expect(isOpen(office, instant, calendar)).toBe(open);
    const { date, time } = nextOpening(office, instant, calendar);
    expect(`${date} ${time}`).toBe(next);
  });

  it.each([
    // The clocks went back at midnight: the day had 25 hours.
    ['2024-02-29T18:00:00Z', '2024-02-29'],
    ['2024-02-29T19:00:00Z', '2024-03-01'],
    ['2024-03-01T18:59:59Z', '2024-03-01'],
    ['2024-03-01T19:00:00Z', '2024-03-02'],
  ])('%s is the day %s in Almaty', (instant, day) => {
    expect(dayOf(instant, 'Asia/Almaty')).toBe(day);
  });
});
