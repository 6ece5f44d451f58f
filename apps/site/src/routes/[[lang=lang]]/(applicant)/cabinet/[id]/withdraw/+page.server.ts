import { actionsAllowed } from '@shaqyru/domain/case/workflow';
import { error, fail, redirect } from '@sveltejs/kit';
import { path } from '#lib/path.ts';
import { api } from '#lib/server/api.ts';
import { asApplicant } from '#lib/server/applicant.ts';
import { idOf } from '#lib/server/files.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { language } = event.locals;
  const caseId = idOf(event.params.id);
  const { applications } = api(event);
  const item = (await asApplicant(event, applications.list.query())).find(({ id }) => id === caseId);
  if (!item) error(404);
  const back = path(language, item.number ? `/cabinet/${caseId}` : `/apply/${caseId}`);
  if (!actionsAllowed(item.status, 'applicant').includes('withdraw')) redirect(303, back);
  const { version } = item.number
    ? await asApplicant(event, applications.read.query({ caseId }))
    : await asApplicant(event, applications.readDraft.query({ caseId }));
  return { back, version, number: item.number, invitees: item.invitees };
};

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const caseId = idOf(event.params.id);
    const answer = await asApplicant(
      event,
      api(event).applications.withdraw.mutate({ caseId, version: Number(form.get('version')) || 0 }),
    );
    if (answer.outcome === 'changed-elsewhere') return fail(409, { changedElsewhere: true });
    redirect(303, `${path(event.locals.language, '/cabinet')}?withdrawn`);
  },
};
