import { fail, redirect } from '@sveltejs/kit';
import { path } from '#lib/path.ts';
import { api } from '#lib/server/api.ts';
import * as session from '#lib/server/session.ts';
import { textOf } from '#lib/server/submission.ts';
import type { Actions, PageServerLoad } from './$types';
import { returnAddress } from './return-address.ts';
import { minutesOf, words } from './words.ts';

export const load: PageServerLoad = ({ locals, url }) => {
  if (locals.officer) redirect(303, path(locals.language, returnAddress(url)));
  return { expired: url.searchParams.has('expired') };
};

export const actions = {
  password: async (event) => {
    const { locals, cookies, url } = event;
    const w = words[locals.language];
    const form = await event.request.formData();
    const login = textOf(form, 'login').slice(0, 100);
    const typed = form.get('password');
    const password = typeof typed === 'string' ? typed.slice(0, 200) : '';
    const errors = [
      ...(login ? [] : [{ id: 'login', text: w.fillLogin }]),
      ...(password ? [] : [{ id: 'password', text: w.fillPassword }]),
    ];
    if (errors.length > 0) return fail(400, { login, errors });

    const answer = await api(event).sessions.password.mutate({ login, password });
    if (answer.outcome === 'refused') {
      const tooMany = answer.problem === 'too-many';
      const wrong = answer.problem === 'password-expired' ? w.passwordExpired : w.wrong;
      const text = tooMany ? w.tooMany(minutesOf(answer.retryInSeconds)) : wrong;
      return fail(tooMany ? 429 : 400, { login, errors: [{ id: 'login', text }] });
    }
    session.keepChallenge(cookies, url, answer.challenge, new Date(answer.expiresAt));
    const step = answer.outcome === 'first-sign-in' ? '/sign-in/first' : '/sign-in/code';
    redirect(303, path(locals.language, step) + nextOf(url));
  },
  out: async (event) => {
    const { locals, cookies, url } = event;
    try {
      if (locals.session) await api(event).sessions.end.mutate();
    } finally {
      session.forget(cookies, url);
    }
    redirect(303, path(locals.language, '/sign-in'));
  },
} satisfies Actions;

function nextOf(url: URL): string {
  const next = returnAddress(url);
  return next === '/' ? '' : `?next=${encodeURIComponent(next)}`;
}
