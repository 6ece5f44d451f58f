import { randomUUID } from 'node:crypto';
import { isOfOrganisation } from '@shaqyru/domain/application/check-application';
import { ApplicationKind, applicationKinds } from '@shaqyru/domain/application/kind';
import { documentsFor } from '@shaqyru/domain/documents/documents';
import { formatTiyn } from '@shaqyru/domain/duty/format-money';
import { stateDuty } from '@shaqyru/domain/duty/state-duty';
import { explain } from '@shaqyru/domain/law/explain';
import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { z } from 'zod';
import { path } from '#lib/path.ts';
import { api } from '#lib/server/api.ts';
import { asApplicant } from '#lib/server/applicant.ts';
import { attempt } from '#lib/server/attempt.ts';
import { today } from '#lib/server/today.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { language } = event.locals;
  const duty = stateDuty({ paidOn: today(), invitees: 1 });
  const signedInAs = await readSignedInAs(event);
  return {
    idempotencyKey: randomUUID(),
    /** The way that the questions before led to (`/way`). */
    chosen: ApplicationKind.catch('private').parse(event.url.searchParams.get('kind')),
    signedInAs,
    kinds: ApplicationKind.options.map((kind) => ({
      kind,
      title: applicationKinds[kind].title[language],
      ofOrganisation: isOfOrganisation(kind),
      documents: documentsFor(kind, { invitedToWork: true }).map(
        ({ id, title, form, copies, onPortal, law, when }) => ({
          id,
          title: title[language],
          form: form[language],
          copies,
          onPortal,
          clause: law.clause,
          when: when ?? null,
        }),
      ),
    })),
    duty: {
      amount: formatTiyn(duty.value, language),
      because: duty.because.map((reason) => ({ text: explain(reason, language), ...reason.law })),
    },
  };
};

/** With whose key the reader is signed in; null for nobody. When nobody answers, the page is shown as to anybody. */
async function readSignedInAs(event: RequestEvent): Promise<'person' | 'organisation' | null> {
  if (!event.locals.session) return null;
  const session = await attempt(api(event).sessions.current.query());
  if (!session.ok || session.value.kind !== 'applicant') return null;
  return session.value.bin === null ? 'person' : 'organisation';
}

const Begin = z.object({ kind: ApplicationKind, idempotencyKey: z.uuid() });

export const actions: Actions = {
  default: async (event) => {
    const form = Begin.safeParse(Object.fromEntries(await event.request.formData()));
    if (!form.success) return fail(400, { chosen: null, problem: 'not-chosen' as const });
    const { kind, idempotencyKey } = form.data;
    const signedInAs = await readSignedInAs(event);
    const needed = isOfOrganisation(kind) ? 'organisation' : 'person';
    if (signedInAs !== null && signedInAs !== needed) {
      return fail(400, { chosen: kind, problem: `key-of-${needed}` as const });
    }
    const { language } = event.locals;
    // Signing in leads back to this page with the choice.
    event.url.searchParams.set('kind', kind);
    const begun = await asApplicant(event, api(event).applications.begin.mutate({ kind, language, idempotencyKey }));
    redirect(303, path(language, `/apply/${begun.caseId}`));
  },
};
