import { isOpen } from '#lib/answers/group-answers.ts';
import { summarise } from '#lib/answers/summarise.ts';
import { api } from '#lib/server/api.ts';
import { asApplicant } from '#lib/server/applicant.ts';
import { idOf } from '#lib/server/files.ts';
import { leaveWhenSubmitted } from '../answer-page.ts';
import { problemLines } from '../page-states.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { language } = event.locals;
  const caseId = idOf(event.params.id);
  const { applications } = api(event);
  const [draft, review] = await asApplicant(
    event,
    Promise.all([applications.readDraft.query({ caseId }), applications.review.query({ caseId })]),
  );
  leaveWhenSubmitted(draft, language);
  return {
    caseId,
    sections: summarise(draft.answers, draft.files, language).map((section) => ({
      ...section,
      open: isOpen(draft.remarks, section.place),
    })),
    problems: review.outcome === 'incomplete' ? problemLines(draft.answers, review.problems, language) : [],
    invitees: draft.answers.invitees?.length ?? 0,
  };
};
