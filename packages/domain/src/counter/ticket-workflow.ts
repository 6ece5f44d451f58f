import { z } from 'zod';
import { clause, type LawRef } from '../law/reason.ts';
import type { Text } from '../law/text.ts';

export const TicketStatus = z.enum(['waiting', 'called', 'serving', 'done', 'no-show']);
export type TicketStatus = z.infer<typeof TicketStatus>;

export const ticketStatuses: Record<TicketStatus, Text> = {
  waiting: { kk: 'күтуде', ru: 'ожидает', en: 'waiting' },
  called: { kk: 'шақырылды', ru: 'вызван', en: 'called' },
  serving: { kk: 'қызмет көрсетілуде', ru: 'обслуживается', en: 'being served' },
  done: { kk: 'қызмет көрсетілді', ru: 'обслужен', en: 'served' },
  'no-show': { kk: 'келмеді', ru: 'не явился', en: 'did not come' },
};

export const TicketAction = z.enum(['call', 'call-again', 'start-serving', 'finish', 'no-show']);
export type TicketAction = z.infer<typeof TicketAction>;

export const ticketActions: Record<TicketAction, Text> = {
  call: { kk: 'Келесіні шақыру', ru: 'Вызвать следующего', en: 'Call next' },
  'call-again': { kk: 'Қайта шақыру', ru: 'Вызвать ещё раз', en: 'Call again' },
  'start-serving': { kk: 'Қызмет көрсетуді бастау', ru: 'Начать обслуживание', en: 'Start serving' },
  finish: { kk: 'Аяқтау', ru: 'Завершить', en: 'Finish' },
  'no-show': { kk: 'Келмеді', ru: 'Не явился', en: 'Did not come' },
};

export type TicketTransition = { readonly to: TicketStatus; readonly law: LawRef };

/**
 * The whole life of a ticket. Which ticket is called is not chosen: "call" takes the lowest number that waits, in the order
 * of the queue, without appointment and without expedited service (clause 9). Whoever did not come takes a new ticket:
 * putting an old number back would put it before those who waited.
 */
export const ticketWorkflow = {
  waiting: { call: { to: 'called', law: clause('9') } },
  called: {
    'call-again': { to: 'called', law: clause('9') },
    'start-serving': { to: 'serving', law: clause('7.2') },
    'no-show': { to: 'no-show', law: clause('9') },
  },
  serving: { finish: { to: 'done', law: clause('7.3') } },
  done: {},
  'no-show': {},
} as const satisfies Record<TicketStatus, Partial<Record<TicketAction, TicketTransition>>>;

/** The transition, or null when this cannot be done to a ticket in this status. */
export function findTicketTransition(status: TicketStatus, action: TicketAction): TicketTransition | null {
  return (ticketWorkflow[status] as Partial<Record<TicketAction, TicketTransition>>)[action] ?? null;
}

/** What can be done to a ticket in this status. */
export function ticketActionsIn(status: TicketStatus): TicketAction[] {
  return TicketAction.options.filter((action) => findTicketTransition(status, action) !== null);
}
