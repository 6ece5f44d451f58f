import { signatureProblems } from '@shaqyru/domain/account/signature-problem';
import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { z } from 'zod';
import { path } from '#lib/path.ts';
import { api } from '#lib/server/api.ts';
import { attempt, type Failure } from '#lib/server/attempt.ts';
import { env } from '#lib/server/env.ts';
import * as session from '#lib/server/session.ts';
import { internalAddress } from './internal-address.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const current = event.locals.session ? await attempt(api(event).sessions.current.query()) : null;
  return {
    ncalayer: env.NCALAYER_URL,
    keysAt: env.NCALAYER_PAGE_URL,
    back: internalAddress(event.url.searchParams.get('to'), event.url) ?? path(event.locals.language, '/cabinet'),
    person:
      current?.ok && current.value.kind === 'applicant' ? (current.value.organisation ?? current.value.name) : null,
  };
};

/** What stands on the page after a button: a text to sign, why the last signature was not taken, where to go after it. */
type Outcome = {
  challenge: { nonceId: string; content: string } | null;
  problem: string | null;
  failure: Failure | null;
  back: string | null;
};

const Signed = z.object({ nonceId: z.uuid(), cms: z.string().min(1).max(200_000) });

export const actions: Actions = {
  begin: async (event) => {
    const form = await event.request.formData();
    return begin(event, backOf(event, form), null);
  },
  finish: async (event) => {
    const form = await event.request.formData();
    const back = backOf(event, form);
    const signed = Signed.safeParse(Object.fromEntries(form));
    if (!signed.success) return begin(event, back, signatureProblems.unreadable[event.locals.language]);
    const answer = await attempt(api(event).sessions.finishWithEds.mutate(signed.data));
    if (!answer.ok) return fail(503, notBegun(back, null, answer.failure));
    if (answer.value.outcome === 'refused') {
      // The text is spent; the next try gets a new one at once.
      return begin(event, back, signatureProblems[answer.value.problem][event.locals.language]);
    }
    session.keep(event.cookies, event.url, answer.value.token, new Date(answer.value.expiresAt));
    redirect(303, back ?? path(event.locals.language, '/cabinet'));
  },
};

async function begin(event: RequestEvent, back: string | null, problem: string | null) {
  const begun = await attempt(api(event).sessions.beginWithEds.mutate());
  if (!begun.ok) return fail(503, notBegun(back, problem, begun.failure));
  const { nonceId, content } = begun.value;
  const outcome: Outcome = { challenge: { nonceId, content }, problem, failure: null, back };
  return problem ? fail(400, outcome) : outcome;
}

function notBegun(back: string | null, problem: string | null, failure: Failure): Outcome {
  return { challenge: null, problem, failure, back };
}

function backOf(event: RequestEvent, form: FormData): string | null {
  return internalAddress(form.get('to'), event.url);
}
