import { describe, expect, it } from 'vitest';
import { clockText, servingClock, waitClock, type TicketTimes } from './clock.ts';
import { counterLimits } from './limits.ts';

const at = (time: string) => `2026-11-24T${time}+05:00`;
const ticket = (times: Partial<TicketTimes> = {}): TicketTimes => ({
  status: 'waiting',
  takenAt: at('10:00:00'),
  calledAt: null,
  servingAt: null,
  endedAt: null,
  ...times,
});

it.each([
  // edition      waiting (7.2)  serving (7.3), minutes
  ['2011-02-28', 15, 15],
  ['2013-07-23', 15, 15],
] as const)(
  'the edition of %s allows %d minutes of waiting (clause 7.2) and %d of serving (7.3)',
  (edition, wait, serving) => {
    expect(counterLimits(edition)).toEqual({ waitSeconds: wait * 60, servingSeconds: serving * 60 });
  },
);

describe('the clocks of a ticket taken at 10:00', () => {
  const limits = counterLimits('2013-07-23');

  it.each([
    // now         waited    tone
    ['10:00:00', '0:00', 'in-time'],
    ['10:09:59', '9:59', 'in-time'],
    ['10:10:00', '10:00', 'near'],
    ['10:15:00', '15:00', 'near'],
    ['10:15:01', '15:01', 'late'],
    ['11:02:03', '1:02:03', 'late'],
  ])('at %s the wait is %s, %s', (now, waited, tone) => {
    const clock = waitClock(ticket(), at(now), limits);
    expect([clockText(clock.elapsedSeconds), clock.tone, clock.running]).toEqual([waited, tone, true]);
    expect(servingClock(ticket(), at(now), limits)).toBeNull();
  });

  it('the wait goes on after the call until the serving begins', () => {
    const called = ticket({ status: 'called', calledAt: at('10:04:00') });
    expect(waitClock(called, at('10:06:00'), limits)).toMatchObject({ elapsedSeconds: 360, running: true });
    const serving = ticket({ ...called, status: 'serving', servingAt: at('10:07:00') });
    expect(waitClock(serving, at('10:20:00'), limits)).toMatchObject({ elapsedSeconds: 420, running: false });
    expect(servingClock(serving, at('10:20:00'), limits)).toMatchObject({ elapsedSeconds: 780, tone: 'near' });
    const done = ticket({ ...serving, status: 'done', endedAt: at('10:23:00') });
    expect(servingClock(done, at('12:00:00'), limits)).toMatchObject({
      elapsedSeconds: 960,
      tone: 'late',
      running: false,
    });
  });

  it('who did not come waited until the call', () => {
    const missed = ticket({ status: 'no-show', calledAt: at('10:05:00'), endedAt: at('10:09:00') });
    expect(waitClock(missed, at('11:00:00'), limits)).toMatchObject({ elapsedSeconds: 300, running: false });
  });

  it('a clock of another machine that is behind shows no negative time', () => {
    expect(waitClock(ticket(), at('09:59:58'), limits).elapsedSeconds).toBe(0);
  });
});
