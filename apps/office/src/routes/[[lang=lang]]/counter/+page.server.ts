import { isPermitted } from '@shaqyru/domain/account/role';
import { TicketAction } from '@shaqyru/domain/counter/ticket-workflow';
import { error, fail, redirect } from '@sveltejs/kit';
import { path } from '#lib/path.ts';
import { api } from '#lib/server/api.ts';
import { officerOf } from '#lib/server/officer.ts';
import { submission, textOf } from '#lib/server/submission.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';
import { words } from './words.ts';

export const load: PageServerLoad = async (event) => {
  const officer = officerOf(event.locals);
  if (!isPermitted(officer.role, 'counter.serve')) error(403, 'not permitted');
  return {
    desk: await api(event).counter.desk.query(),
    mayTakeIn: isPermitted(officer.role, 'case.take-in'),
  };
};

/** Back to the desk as it stands now. */
const back = (event: RequestEvent) => redirect(303, path(event.locals.language, '/counter'));
const problem = (event: RequestEvent, text: 'occupied' | 'busy' | 'nobodyWaiting' | 'noWindow' | 'notPossible') =>
  fail(409, { problem: words[event.locals.language][text], caseNumber: '', wrongNumber: null });

export const actions = {
  sit: (event) =>
    submission(event, async (form, client) => {
      const windowId = textOf(form, 'windowId') || null;
      const { outcome } = await client.counter.sit.mutate({ windowId });
      return outcome === 'seated' ? back(event) : problem(event, 'occupied');
    }),
  callNext: (event) =>
    submission(event, async (_form, client) => {
      const { outcome } = await client.counter.callNext.mutate();
      // The second click of two finds the number that the first one called.
      if (outcome === 'called' || outcome === 'busy') return back(event);
      return problem(event, outcome === 'no-window' ? 'noWindow' : 'nobodyWaiting');
    }),
  openCase: (event) =>
    submission(event, async (form, client) => {
      const number = textOf(form, 'caseNumber');
      const opened = number
        ? await client.counter.openCase.mutate({ ticketId: textOf(form, 'ticketId'), number: number.slice(0, 40) })
        : null;
      if (opened?.outcome === 'opened') redirect(303, path(event.locals.language, `/cases/${opened.caseId}`));
      return fail(400, { problem: null, caseNumber: number, wrongNumber: words[event.locals.language].noSuchCase });
    }),
  move: (event) =>
    submission(event, async (form, client) => {
      const action = TicketAction.exclude(['call']).safeParse(textOf(form, 'action'));
      if (!action.success) error(400, 'unknown action');
      const moved = await client.counter.moveTicket.mutate({
        ticketId: textOf(form, 'ticketId'),
        action: action.data,
      });
      return moved.outcome === 'moved' ? back(event) : problem(event, 'notPossible');
    }),
} satisfies Actions;
