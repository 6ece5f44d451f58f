import { describe, expect, it } from 'vitest';
import { findTicketTransition, TicketAction, TicketStatus, ticketActionsIn } from './ticket-workflow.ts';

describe('what can be done to a ticket', () => {
  it.each<[TicketStatus, TicketAction, TicketStatus]>([
    ['waiting', 'call', 'called'],
    ['called', 'call-again', 'called'],
    ['called', 'start-serving', 'serving'],
    ['called', 'no-show', 'no-show'],
    ['serving', 'finish', 'done'],
  ])('%s: %s → %s', (status, action, to) => {
    expect(findTicketTransition(status, action)?.to).toBe(to);
  });

  it('nothing else: nobody is served without being called, and nobody comes back before those who waited (clause 9)', () => {
    expect(TicketStatus.options.map((status) => [status, ticketActionsIn(status)])).toEqual([
      ['waiting', ['call']],
      ['called', ['call-again', 'start-serving', 'no-show']],
      ['serving', ['finish']],
      ['done', []],
      ['no-show', []],
    ]);
  });
});
