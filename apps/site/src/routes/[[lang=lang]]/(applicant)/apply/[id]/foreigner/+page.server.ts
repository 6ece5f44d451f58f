import { isQuestionnaireOpen } from '@shaqyru/domain/application/open-questions';
import { error, fail, redirect } from '@sveltejs/kit';
import { formatInstant } from '#lib/format-instant.ts';
import { path } from '#lib/path.ts';
import { api } from '#lib/server/api.ts';
import { asApplicant } from '#lib/server/applicant.ts';
import { attempt } from '#lib/server/attempt.ts';
import { idOf } from '#lib/server/files.ts';
import { leaveWhenSubmitted } from '../answer-page.ts';
import { words } from './words.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { language } = event.locals;
  const caseId = idOf(event.params.id);
  const backend = api(event);
  const draft = await asApplicant(event, backend.applications.readDraft.query({ caseId }));
  leaveWhenSubmitted(draft, language);
  if (draft.kind !== 'private-host-organisation') error(404);
  // A returned application whose questionnaire is in order, or wanting in some questions only.
  if (!isQuestionnaireOpen(draft.open)) redirect(303, path(language, `/apply/${caseId}`));
  const link = await backend.questionnaires.link.query({ caseId });
  const { states } = words[language];
  const text =
    link.state === 'none'
      ? states.none
      : link.state === 'filled-in'
        ? states['filled-in'](formatInstant(link.filledInAt, language))
        : states[link.state](formatInstant(link.expiresAt, language));
  return { caseId, state: link.state, text };
};

export const actions: Actions = {
  default: async (event) => {
    const { language } = event.locals;
    const caseId = idOf(event.params.id);
    const sent = await attempt(api(event).questionnaires.makeLink.mutate({ caseId }));
    if (!sent.ok) {
      if (sent.failure === 'signed-out') redirect(303, path(language, '/sign-in'));
      return fail(503, { failure: sent.failure, link: null, organisationFirst: false });
    }
    if (sent.value.outcome === 'organisation-first')
      return fail(409, { failure: null, link: null, organisationFirst: true });
    const link = new URL(path(language, `/questionnaire/${sent.value.secret}`), event.url).href;
    return { failure: null, link, organisationFirst: false };
  },
};
