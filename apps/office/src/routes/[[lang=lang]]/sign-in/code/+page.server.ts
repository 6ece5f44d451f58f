import { fail, redirect } from '@sveltejs/kit';
import { path } from '#lib/path.ts';
import { api } from '#lib/server/api.ts';
import * as session from '#lib/server/session.ts';
import { browserOf } from '#lib/server/browser.ts';
import { textOf } from '#lib/server/submission.ts';
import { returnAddress } from '../return-address.ts';
import { minutesOf, words } from '../words.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, cookies }) => {
  if (!session.readChallenge(cookies)) redirect(303, path(locals.language, '/sign-in'));
};

export const actions = {
  default: async (event) => {
    const { locals, cookies, url } = event;
    const w = words[locals.language];
    const again = `${path(locals.language, '/sign-in')}?expired`;
    const challenge = session.readChallenge(cookies);
    if (!challenge) redirect(303, again);
    // Authenticators show the code in two halves.
    const code = textOf(await event.request.formData(), 'code').replace(/\s/g, '');
    if (!/^\d{6}$/.test(code)) return fail(400, { errors: [{ id: 'code', text: w.sixDigits }] });

    const answer = await api(event).sessions.secondFactor.mutate({
      challenge,
      code,
      browser: browserOf(event.request),
    });
    if (answer.outcome === 'signed-in') {
      session.keep(cookies, url, answer.token, new Date(answer.expiresAt));
      redirect(303, path(locals.language, returnAddress(url)));
    }
    if (answer.problem === 'expired') redirect(303, again);
    const tooMany = answer.problem === 'too-many';
    const text = tooMany ? w.tooMany(minutesOf(answer.retryInSeconds)) : w.wrongCode;
    return fail(tooMany ? 429 : 400, { errors: [{ id: 'code', text }] });
  },
} satisfies Actions;
