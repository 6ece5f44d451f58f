import type { RequestEvent } from '@sveltejs/kit';
import { api } from '#lib/server/api.ts';
import { leaveWhenSubmitted } from './answer-page.ts';

/** An application that is being filled in, with what is still wrong; one that is with the officers is left for the cabinet. */
export async function readReviewed(event: RequestEvent, caseId: string) {
  const { applications } = api(event);
  const draft = await applications.readDraft.query({ caseId });
  leaveWhenSubmitted(draft, event.locals.language);
  const review = await applications.review.query({ caseId });
  return { draft, review, problems: review.outcome === 'incomplete' ? review.problems : [] };
}
