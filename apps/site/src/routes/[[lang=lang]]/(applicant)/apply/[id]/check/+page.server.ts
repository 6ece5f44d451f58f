import { isOpen } from '#lib/answers/group-answers.ts';
import { summarise } from '#lib/answers/summarise.ts';
import { asApplicant } from '#lib/server/applicant.ts';
import { idOf } from '#lib/server/files.ts';
import { problemLines } from '../page-states.ts';
import { readReviewed } from '../read-reviewed.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { language } = event.locals;
  const caseId = idOf(event.params.id);
  const { draft, problems } = await asApplicant(event, readReviewed(event, caseId));
  return {
    caseId,
    sections: summarise(draft.kind, draft.answers, draft.files, language).map((section) => ({
      ...section,
      open: isOpen(draft.remarks, problems, section.place),
    })),
    problems: problemLines(draft, problems, language),
    invitees: draft.answers.invitees?.length ?? 0,
  };
};
