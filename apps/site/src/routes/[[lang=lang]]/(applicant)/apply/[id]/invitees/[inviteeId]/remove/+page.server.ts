import { isListOpen } from '@shaqyru/domain/application/open-questions';
import { fail, redirect } from '@sveltejs/kit';
import { inviteeName } from '#lib/answers/group-answers.ts';
import { path } from '#lib/path.ts';
import { api } from '#lib/server/api.ts';
import { asApplicant } from '#lib/server/applicant.ts';
import { idOf } from '#lib/server/files.ts';
import { leaveWhenSubmitted } from '../../../answer-page.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const caseId = idOf(event.params.id);
  const draft = await asApplicant(event, api(event).applications.readDraft.query({ caseId }));
  leaveWhenSubmitted(draft, event.locals.language);
  const invitee = draft.answers.invitees?.find(({ id }) => id === event.params.inviteeId);
  const back = path(event.locals.language, `/apply/${caseId}/invitees`);
  if (!invitee || !isListOpen(draft.open)) redirect(303, back);
  return { name: inviteeName(invitee), version: draft.version, back };
};

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const caseId = idOf(event.params.id);
    const removed = await asApplicant(
      event,
      api(event).applications.removeInvitee.mutate({
        caseId,
        inviteeId: idOf(event.params.inviteeId),
        version: Number(form.get('version')) || 0,
      }),
    );
    if (removed.outcome === 'changed-elsewhere') return fail(409, { changedElsewhere: true });
    redirect(303, path(event.locals.language, `/apply/${caseId}/invitees`));
  },
};
