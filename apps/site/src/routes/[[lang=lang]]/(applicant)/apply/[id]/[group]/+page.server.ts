import { FormGroupId } from '@shaqyru/domain/application/forms';
import { error, type RequestEvent } from '@sveltejs/kit';
import { idOf } from '#lib/server/files.ts';
import { answerActions, loadAnswerPage } from '../answer-page.ts';
import type { Actions, PageServerLoad } from './$types';

/** Invited people have pages of their own. */
const OneOfItsKind = FormGroupId.exclude(['invitee']);

function placeOf({ params }: { params: { id: string; group: string } }) {
  const group = OneOfItsKind.safeParse(params.group);
  if (!group.success) error(404);
  return { caseId: idOf(params.id), group: group.data, inviteeId: null };
}

export const load: PageServerLoad = (event) => loadAnswerPage(event, placeOf(event));

export const actions: Actions = answerActions((event) => placeOf(event as RequestEvent<{ id: string; group: string }>));
