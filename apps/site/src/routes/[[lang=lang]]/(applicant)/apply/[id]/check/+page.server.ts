import { isQuestionOpen } from '@shaqyru/domain/application/open-questions';
import { pageSections } from '#lib/answers/page-sections.ts';
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
    paged: pageSections(
      summarise(draft.kind, draft.answers, draft.files, language).map((section) => ({
        ...section,
        open: section.rows
          .map(({ field }) => field)
          .filter((field) => isQuestionOpen(draft.open, section.place, field)),
      })),
      event.url.searchParams,
    ),
    problems: problemLines(draft, problems, language),
    invitees: draft.answers.invitees?.length ?? 0,
  };
};
