import { randomUUID } from 'node:crypto';
import { ApplicationKind, applicationKinds } from '@shaqyru/domain/application/kind';
import { formatTiyn } from '@shaqyru/domain/duty/format-money';
import { stateDuty } from '@shaqyru/domain/duty/state-duty';
import { explain } from '@shaqyru/domain/law/explain';
import { fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { path } from '#lib/path.ts';
import { api } from '#lib/server/api.ts';
import { asApplicant } from '#lib/server/applicant.ts';
import { today } from '#lib/server/today.ts';
import type { Actions, PageServerLoad } from './$types';

/** The routes of clause 11 that are handed in at a unit, on paper. */
const onPaper: readonly ApplicationKind[] = ['private-host-organisation', 'business-letter', 'tourist-letter'];

export const load: PageServerLoad = ({ url, locals: { language } }) => {
  const duty = stateDuty({ paidOn: today(), invitees: 1 });
  return {
    /** The way that the questions before led to (`/way`). */
    chosen: ApplicationKind.catch('private').parse(url.searchParams.get('kind')),
    idempotencyKey: randomUUID(),
    online: applicationKinds.private.title[language],
    onPaper: onPaper.map((kind) => ({ kind, title: applicationKinds[kind].title[language] })),
    duty: {
      amount: formatTiyn(duty.value, language),
      because: duty.because.map((reason) => ({ text: explain(reason, language), ...reason.law })),
    },
  };
};

const Begin = z.object({
  kind: z.enum(['private', 'private-host-organisation', 'business-letter', 'tourist-letter']),
  idempotencyKey: z.uuid(),
});

export const actions: Actions = {
  default: async (event) => {
    const form = Begin.safeParse(Object.fromEntries(await event.request.formData()));
    if (!form.success) return fail(400, { notChosen: true, onPaper: false });
    const { kind, idempotencyKey } = form.data;
    if (kind !== 'private') return fail(400, { notChosen: false, onPaper: true });
    const { language } = event.locals;
    const begun = await asApplicant(event, api(event).applications.begin.mutate({ kind, language, idempotencyKey }));
    redirect(303, path(language, `/apply/${begun.caseId}`));
  },
};
