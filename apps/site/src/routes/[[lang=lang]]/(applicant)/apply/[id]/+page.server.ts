import { isOfOrganisation } from '@shaqyru/domain/application/check-application';
import { mostInviteesOf } from '@shaqyru/domain/application/forms';
import { isListOpen } from '@shaqyru/domain/application/open-questions';
import { dayOf } from '@shaqyru/domain/law/plain-date';
import { formatInstant } from '#lib/format-instant.ts';
import { labelOf, remarksAt } from '#lib/answers/group-answers.ts';
import { api } from '#lib/server/api.ts';
import { asApplicant } from '#lib/server/applicant.ts';
import { idOf } from '#lib/server/files.ts';
import { today } from '#lib/server/today.ts';
import { describeEdit } from './colleagues/describe-edit.ts';
import { words as colleagueWords } from './colleagues/words.ts';
import { pageStates } from './page-states.ts';
import { readReviewed } from './read-reviewed.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { language } = event.locals;
  const caseId = idOf(event.params.id);
  const { draft, problems } = await asApplicant(event, readReviewed(event, caseId));
  const common = isOfOrganisation(draft.kind)
    ? await asApplicant(event, api(event).colleagues.read.query({ caseId }))
    : null;
  const w = colleagueWords[language];
  const pages = pageStates(draft, problems, language);
  const unfinished = pages.filter(({ state }) => state !== 'done' && state !== 'closed');
  return {
    caseId,
    kind: draft.kind,
    returned: draft.remarks.length > 0,
    ready: problems.length === 0,
    began: formatInstant(draft.beganAt, language),
    resumed: dayOf(draft.beganAt, 'Asia/Almaty') !== today() || draft.updatedAt !== draft.beganAt,
    updated: formatInstant(draft.updatedAt, language),
    pages: pages.map((page) => ({
      ...page,
      remarks: remarksAt(draft.remarks, page.place).map(({ group, field, words }) =>
        [field && labelOf(draft.kind, group, field, language), words].filter(Boolean).join(' – '),
      ),
      edited: describeEdit(draft.edits, page.place, language),
    })),
    common: common && {
      handedOver: common.handOver
        ? common.handOver.toReader
          ? w.handedToYou(common.handOver.by)
          : w.handedTo(common.handOver.to ?? common.handOver.email)
        : null,
      comments: common.comments.length,
      maySign: common.maySign,
    },
    finished: pages.length - unfinished.length,
    /** Where to go on, and all that is not ready yet. */
    next: unfinished[0]?.address ?? null,
    unfinished: unfinished.map(({ title }) => title),
    mayAdd: isListOpen(draft.open) && (draft.answers.invitees?.length ?? 0) < mostInviteesOf(draft.kind),
    invitees: draft.answers.invitees?.length ?? 0,
  };
};
