import { z } from 'zod';
import { Instant, PlainDate } from '../law/plain-date.ts';
import { languages } from '../law/text.ts';
import { TicketStatus } from './ticket-workflow.ts';

export const TicketView = z.object({
  id: z.uuid(),
  number: z.int(),
  status: TicketStatus,
  /** In which the consumer took the ticket. */
  language: z.enum(languages),
  takenAt: Instant,
  calledAt: Instant.nullable(),
  /** How often the number was called. */
  calls: z.int(),
  servingAt: Instant.nullable(),
  endedAt: Instant.nullable(),
});
export type TicketView = z.infer<typeof TicketView>;

/** What is done in a case for whoever stands at a window: taken in, handed over, told (clauses 14, 15), or only looked into. */
export const ActAtWindow = z.enum(['accept-paper', 'hand-over', 'notice-given', 'served-at-window']);
export type ActAtWindow = z.infer<typeof ActAtWindow>;

/** What was done in a case while a number stood at the window. The ticket itself names nobody. */
export const CaseOfTicket = z.object({
  caseId: z.uuid(),
  caseNumber: z.string(),
  action: ActAtWindow,
});
export type CaseOfTicket = z.infer<typeof CaseOfTicket>;
export const ServedTicket = TicketView.extend({ cases: z.array(CaseOfTicket) });
export type ServedTicket = z.infer<typeof ServedTicket>;

/** What a consumer holds in the hand. A ticket names nobody. */
export const TakenTicket = z.object({
  number: z.int(),
  /** People who wait before this one. */
  ahead: z.int(),
  unitId: z.string(),
  takenAt: Instant,
  /** The survey's one-time link: it opens when the serving has ended (clauses 18 and 19). */
  surveyAddress: z.url(),
});
export type TakenTicket = z.infer<typeof TakenTicket>;

/** A window and the inspector who sits at it now: name and post are shown to the hall (order 585/2012). */
export const WindowView = z.object({
  id: z.uuid(),
  name: z.string(),
  officer: z.object({ name: z.string(), post: z.string() }).nullable(),
  mine: z.boolean(),
});
export type WindowView = z.infer<typeof WindowView>;

/** A share of the tickets of the day that kept a limit. */
const Kept = z.object({ kept: z.int(), of: z.int() });
export const CounterFigures = z.object({
  served: z.int(),
  noShows: z.int(),
  wait: Kept,
  serving: Kept,
  longestWaitSeconds: z.int().nullable(),
  averageServingSeconds: z.int().nullable(),
});
export type CounterFigures = z.infer<typeof CounterFigures>;

/** The desk of an officer at a window. */
export const DeskView = z.object({
  now: Instant,
  unitId: z.string(),
  /** Whether tickets are given out now (clause 9). */
  open: z.boolean(),
  limits: z.object({ waitSeconds: z.int(), servingSeconds: z.int() }),
  windows: z.array(WindowView),
  current: ServedTicket.nullable(),
  /** The last numbers that the officer has served today, the newest first. */
  served: z.array(ServedTicket),
  /** The first of those who wait, in the order of the queue. */
  waiting: z.array(TicketView),
  waitingCount: z.int(),
  figures: CounterFigures,
});
export type DeskView = z.infer<typeof DeskView>;

/** What the hall sees. */
export const BoardView = z.object({
  now: Instant,
  unitId: z.string(),
  open: z.boolean(),
  /** Numbers that are at a window or called to one; the newest call first. */
  calls: z.array(
    z.object({
      number: z.int(),
      window: z.string(),
      serving: z.boolean(),
      calledAt: Instant,
      /** How often the number was called: another call is to be noticed. */
      calls: z.int(),
    }),
  ),
  windows: z.array(WindowView.omit({ mine: true })),
  waitingCount: z.int(),
});
export type BoardView = z.infer<typeof BoardView>;

/** Machines of the hall: where tickets are taken, where calls are shown. */
export const DeviceKind = z.enum(['kiosk', 'board']);
export type DeviceKind = z.infer<typeof DeviceKind>;
export const DeviceView = z.object({
  id: z.uuid(),
  kind: DeviceKind,
  name: z.string(),
  addedAt: Instant,
});
export type DeviceView = z.infer<typeof DeviceView>;

/** What is set up in a unit. */
export const SetUpView = z.object({
  unitId: z.string(),
  windows: z.array(WindowView.omit({ mine: true })),
  devices: z.array(DeviceView),
});
export type SetUpView = z.infer<typeof SetUpView>;

/** The next opening, by the clock on the office's wall. */
export const NextOpening = z.object({ date: PlainDate, time: z.string() });
