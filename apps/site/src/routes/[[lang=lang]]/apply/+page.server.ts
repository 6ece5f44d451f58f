import { randomUUID } from 'node:crypto';
import { isOfOrganisation } from '@shaqyru/domain/application/check-application';
import { ApplicationKind, applicationKinds } from '@shaqyru/domain/application/kind';
import { documentsFor } from '@shaqyru/domain/documents/documents';
import { formatTiyn } from '@shaqyru/domain/duty/format-money';
import { stateDuty } from '@shaqyru/domain/duty/state-duty';
import { editions } from '@shaqyru/domain/law/editions';
import { explain } from '@shaqyru/domain/law/explain';
import { readWay } from '@shaqyru/domain/routes/way';
import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { z } from 'zod';
import { path } from '#lib/path.ts';
import { api } from '#lib/server/api.ts';
import { asApplicant } from '#lib/server/applicant.ts';
import { attempt } from '#lib/server/attempt.ts';
import { env } from '#lib/server/env.ts';
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
    way: readWay(event.url.searchParams),
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
    longStayMonths: editions[env.SERVICE_EDITION].hostOrganisationStayMonths,
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
    const sent = await event.request.formData();
    const form = Begin.safeParse(Object.fromEntries(sent));
    if (!form.success) return fail(400, { chosen: null, problem: 'not-chosen' as const });
    const { kind, idempotencyKey } = form.data;
    const signedInAs = await readSignedInAs(event);
    const needed = isOfOrganisation(kind) ? 'organisation' : 'person';
    if (signedInAs !== null && signedInAs !== needed) {
      return fail(400, { chosen: kind, problem: `key-of-${needed}` as const });
    }
    const { language } = event.locals;
    const way = readWay(sent);
    if (signedInAs === null) {
      // Signing in leads back to this page with the choice.
      const query = new URLSearchParams({ kind });
      for (const [name, answer] of Object.entries(way ?? {})) query.set(name, String(answer));
      const back = `${path(language, '/apply')}?${query}`;
      redirect(303, `${path(language, '/sign-in')}?to=${encodeURIComponent(back)}`);
    }
    const begun = await asApplicant(
      event,
      api(event).applications.begin.mutate({ kind, language, way, idempotencyKey }),
    );
    redirect(303, path(language, `/apply/${begun.caseId}`));
  },
};
