import type { RequestEvent } from '@sveltejs/kit';
import { idOf } from '#lib/server/files.ts';
import { answerActions, loadAnswerPage } from '../../answer-page.ts';
import type { Actions, PageServerLoad } from './$types';

function placeOf({ params }: { params: { id: string; inviteeId: string } }) {
  return { caseId: idOf(params.id), group: 'invitee' as const, inviteeId: idOf(params.inviteeId) };
}

export const load: PageServerLoad = (event) => loadAnswerPage(event, placeOf(event));

export const actions: Actions = answerActions((event) =>
  placeOf(event as RequestEvent<{ id: string; inviteeId: string }>),
);
