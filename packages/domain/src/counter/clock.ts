import type { Instant } from '../law/plain-date.ts';
import type { Text } from '../law/text.ts';
import type { TicketStatus } from './ticket-workflow.ts';

/** The longest wait and serving time on the day of applying (clause 7, items 2 and 3), in seconds. */
export type CounterLimits = { readonly waitSeconds: number; readonly servingSeconds: number };

export type ClockTone = 'in-time' | 'near' | 'late';

export const clockTones: Record<ClockTone, Text> = {
  'in-time': { kk: 'уақытында', ru: 'в срок', en: 'in time' },
  near: { kk: 'уақыт бітіп барады', ru: 'время на исходе', en: 'time is running out' },
  late: { kk: 'уақыты өтті', ru: 'время вышло', en: 'over the limit' },
};

/** From this share of the limit on an officer is warned: after 10 of 15 minutes. Of the product, not of the law. */
const warnedFrom = 2 / 3;

/** "late" begins past the limit: 15 minutes are still in time. */
export function toneOf(elapsedSeconds: number, limitSeconds: number): ClockTone {
  if (elapsedSeconds > limitSeconds) return 'late';
  return elapsedSeconds >= limitSeconds * warnedFrom ? 'near' : 'in-time';
}

/** The moments of a ticket; what has not happened is null. */
export type TicketTimes = {
  readonly status: TicketStatus;
  readonly takenAt: Instant;
  readonly calledAt: Instant | null;
  readonly servingAt: Instant | null;
  readonly endedAt: Instant | null;
};

export type CounterClock = {
  readonly elapsedSeconds: number;
  readonly limitSeconds: number;
  readonly tone: ClockTone;
  readonly running: boolean;
};

/**
 * The wait (clause 7.2) runs from taking the ticket until the serving begins: calling a number does not end anyone's wait.
 * For whoever did not come it ended with the call.
 */
export function waitClock(ticket: TicketTimes, now: Instant, limits: CounterLimits): CounterClock {
  const until = ticket.servingAt ?? (ticket.status === 'no-show' ? ticket.calledAt : null);
  return clock(ticket.takenAt, until, now, limits.waitSeconds);
}

/** The serving time (clause 7.3); null before it begins. */
export function servingClock(ticket: TicketTimes, now: Instant, limits: CounterLimits): CounterClock | null {
  return ticket.servingAt === null ? null : clock(ticket.servingAt, ticket.endedAt, now, limits.servingSeconds);
}

function clock(from: Instant, until: Instant | null, now: Instant, limitSeconds: number): CounterClock {
  const elapsedSeconds = Math.max(0, Math.floor((Date.parse(until ?? now) - Date.parse(from)) / 1000));
  return { elapsedSeconds, limitSeconds, tone: toneOf(elapsedSeconds, limitSeconds), running: until === null };
}

/** "7:05"; an hour and more as "1:07:05". */
export function clockText(seconds: number): string {
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60), seconds % 60];
  const two = (value: number) => String(value).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}
