import { MoneyAct, type TicketOfEvent, TimelineEntry } from '@shaqyru/domain/case/case-view';
import { CaseAction } from '@shaqyru/domain/case/workflow';
import { DueMoved } from '@shaqyru/domain/term/calendar-change';
import type { EntityManager } from 'typeorm';

type Event = {
  id: string;
  action: TimelineEntry['action'];
  at: Date;
  actorId: string | null;
  actorName: string | null;
  actorKind: 'applicant' | 'officer' | 'system';
  data: { note?: unknown; reason?: unknown };
};

async function readEvents(manager: EntityManager, caseId: string): Promise<Event[]> {
  return manager.query(
    `SELECT id::text, action, at, actor_id AS "actorId", actor_name AS "actorName", actor_kind AS "actorKind", data
     FROM case_event WHERE case_id = $1 ORDER BY case_event.id`,
    [caseId],
  );
}

/** What happened to the case, as officers see it: who, by name, and what was noted (`note` or `reason` of the event's data). */
export async function readTimeline(manager: EntityManager, caseId: string): Promise<TimelineEntry[]> {
  const events = await readEvents(manager, caseId);
  const tickets = await readTickets(manager, caseId);
  return events.map(({ id, action, at, actorName, data }) => ({
    id,
    action,
    at: at.toISOString(),
    by: actorName,
    note: noteOf(data),
    ...movedIn(action, data),
    ...reopenedIn(action, data),
    ...ticketIn(tickets.get(id)),
  }));
}

/** With which number of the queue what was done at a window. */
async function readTickets(manager: EntityManager, caseId: string): Promise<ReadonlyMap<string, TicketOfEvent>> {
  const rows = (await manager.query(
    `SELECT event_id::text AS "eventId", number, window_name AS window, wait_seconds AS "waitSeconds", serving_seconds AS "servingSeconds"
     FROM tickets_of_case($1)`,
    [caseId],
  )) as (TicketOfEvent & { eventId: string })[];
  return new Map(rows.map(({ eventId, ...ticket }) => [eventId, ticket]));
}

function ticketIn(ticket: TicketOfEvent | undefined): { ticket?: TicketOfEvent } {
  return ticket ? { ticket } : {};
}

function noteOf(data: Event['data']): string | null {
  const note = [data.note, data.reason].find((words) => typeof words === 'string' && words !== '');
  return typeof note === 'string' ? note : null;
}

/** From which day to which the due date moved, and why. */
function movedIn(action: string, data: unknown): { dueMoved?: DueMoved } {
  return action === 'due-moved' ? { dueMoved: DueMoved.parse(data) } : {};
}

/** By which complaint the case was reopened, and until when it is decided anew. */
function reopenedIn(action: string, data: unknown): { reopened?: NonNullable<TimelineEntry['reopened']> } {
  return action === 'reopen' ? { reopened: TimelineEntry.shape.reopened.unwrap().parse(data) } : {};
}

/**
 * After the issue: what concerns the inviter, told with whom and when. Corrections, violations and reprints are between
 * officers. What happens to the money is the payer's.
 */
const toldInFull = new Set<TimelineEntry['action']>([
  'visitor-arrived',
  'visitor-registered',
  'visitor-departed',
  'slip-returned',
  'invitation-cancelled',
  'invitation-replaced',
  'replacement-asked',
  'replacement-declined',
  ...MoneyAct.options,
]);

/** What happens between officers is not the applicant's: who works on the case, the special records, the proposal. */
const shownToApplicant: ReadonlySet<TimelineEntry['action']> = new Set<TimelineEntry['action']>([
  ...CaseAction.options.filter((action) => action !== 'propose' && action !== 'return-to-examiner'),
  'notice-given',
  'message-written',
  'due-moved',
  ...toldInFull,
]);

/**
 * The same as the applicant sees it. Officers stand there without their names: `officerId` is for finding the post, which
 * an applicant's transaction may not read.
 */
export async function readOwnTimeline(
  manager: EntityManager,
  caseId: string,
): Promise<(TimelineEntry & { officerId: string | null })[]> {
  const events = await readEvents(manager, caseId);
  return events
    .filter(({ action }) => shownToApplicant.has(action))
    .map(({ id, action, at, actorKind, actorId, actorName, data }) => ({
      id,
      action,
      at: at.toISOString(),
      by: actorKind === 'applicant' ? actorName : null,
      // What is missing is said to the applicant; other notes are between officers.
      note: action === 'return-incomplete' || toldInFull.has(action) ? noteOf(data) : null,
      ...movedIn(action, data),
      ...reopenedIn(action, data),
      officerId: actorKind === 'officer' ? actorId : null,
    }));
}
