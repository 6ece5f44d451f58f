import { maximumInvitees } from '@shaqyru/domain/application/private-affairs';
import { dayOf } from '@shaqyru/domain/law/plain-date';
import { formatInstant } from '#lib/format-instant.ts';
import { isOpen, remarksAt } from '#lib/answers/group-answers.ts';
import { api } from '#lib/server/api.ts';
import { asApplicant } from '#lib/server/applicant.ts';
import { idOf } from '#lib/server/files.ts';
import { today } from '#lib/server/today.ts';
import { leaveWhenSubmitted } from './answer-page.ts';
import { pageStates } from './page-states.ts';
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
  const pages = pageStates(draft, review.outcome === 'incomplete' ? review.problems : [], language);
  return {
    caseId,
    kind: draft.kind,
    returned: draft.remarks.length > 0,
    ready: review.outcome === 'ready',
    began: formatInstant(draft.beganAt, language),
    resumed: dayOf(draft.beganAt, 'Asia/Almaty') !== today() || draft.updatedAt !== draft.beganAt,
    updated: formatInstant(draft.updatedAt, language),
    pages: pages.map((page) => ({
      ...page,
      remarks: remarksAt(draft.remarks, page.place).map(({ words }) => words),
    })),
    finished: pages.filter(({ state }) => state === 'done' || state === 'closed').length,
    mayAdd:
      isOpen(draft.remarks, { group: 'invitee', inviteeId: null }) &&
      (draft.answers.invitees?.length ?? 0) < maximumInvitees,
    invitees: draft.answers.invitees?.length ?? 0,
  };
};
