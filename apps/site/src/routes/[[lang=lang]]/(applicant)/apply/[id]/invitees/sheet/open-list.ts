import { redirect, type RequestEvent } from '@sveltejs/kit';
import { isOpen } from '#lib/answers/group-answers.ts';
import { path } from '#lib/path.ts';
import { api } from '#lib/server/api.ts';
import { leaveWhenSubmitted } from '../../answer-page.ts';

/** An application to which people may be added, with the sheet that waits beside it; otherwise the reader is taken to the list. */
export async function readOpenList(event: RequestEvent, caseId: string) {
  const { applications, inviteeSheets } = api(event);
  const draft = await applications.readDraft.query({ caseId });
  leaveWhenSubmitted(draft, event.locals.language);
  if (!isOpen(draft.remarks, [], { group: 'invitee', inviteeId: null }))
    redirect(303, path(event.locals.language, `/apply/${caseId}/invitees`));
  const { sheet } = await inviteeSheets.read.query({ caseId });
  return { draft, sheet };
}
