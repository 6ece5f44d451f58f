import { isListOpen } from '@shaqyru/domain/application/open-questions';
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { path } from '#lib/path.ts';
import { api } from '#lib/server/api.ts';
import { leaveWhenSubmitted } from '../../answer-page.ts';

/** An application to which people may be added, with the sheet that waits beside it; otherwise the reader is taken to the list. */
export async function readOpenList(event: RequestEvent, caseId: string) {
  const { applications, inviteeSheets } = api(event);
  const draft = await applications.readDraft.query({ caseId });
  leaveWhenSubmitted(draft, event.locals.language);
  if (!isListOpen(draft.open)) redirect(303, path(event.locals.language, `/apply/${caseId}/invitees`));
  const { sheet } = await inviteeSheets.read.query({ caseId });
  return { draft, sheet };
}
