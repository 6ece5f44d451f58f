import { passwordProblems } from '@shaqyru/domain/account/password';
import { fail, redirect } from '@sveltejs/kit';
import { readNewPassword } from '#lib/new-password/read-new-password.ts';
import { path } from '#lib/path.ts';
import { api } from '#lib/server/api.ts';
import { browserOf } from '#lib/server/browser.ts';
import * as session from '#lib/server/session.ts';
import { textOf } from '#lib/server/submission.ts';
import { returnAddress } from '../return-address.ts';
import { minutesOf, words } from '../words.ts';
import type { Actions, PageServerLoad } from './$types';
import { drawQr } from './draw-qr.ts';

export const load: PageServerLoad = async (event) => {
  const { locals, cookies } = event;
  const again = path(locals.language, '/sign-in');
  const challenge = session.readChallenge(cookies);
  if (!challenge) redirect(303, again);
  const open = await api(event).sessions.firstSignIn.query({ challenge });
  if (open.outcome === 'expired') redirect(303, `${again}?expired`);
  const { name, login, authenticator } = open;
  return {
    name,
    login,
    authenticator: authenticator && {
      qr: drawQr(authenticator.uri),
      key: (authenticator.secret.match(/.{1,4}/g) ?? []).join(' '),
    },
  };
};

export const actions = {
  default: async (event) => {
    const { locals, cookies, url, request } = event;
    const { language } = locals;
    const w = words[language];
    const again = `${path(language, '/sign-in')}?expired`;
    const challenge = session.readChallenge(cookies);
    if (!challenge) redirect(303, again);
    const form = await request.formData();
    const code = textOf(form, 'code').replace(/\s/g, '');
    const wrong = (id: string, text: string, status = 400) => fail(status, { code, errors: [{ id, text }] });
    const chosen = readNewPassword(form, language);
    if (chosen.wrong) return wrong(chosen.wrong.id, chosen.wrong.text);
    if (!/^\d{6}$/.test(code)) return wrong('code', w.sixDigits);
    const answer = await api(event).sessions.finishFirstSignIn.mutate({
      challenge,
      password: chosen.password,
      code,
      browser: browserOf(request),
    });
    if (answer.outcome === 'signed-in') {
      session.keep(cookies, url, answer.token, new Date(answer.expiresAt));
      redirect(303, path(language, returnAddress(url)));
    }
    const { problem } = answer;
    if (problem === 'expired') redirect(303, again);
    if (problem === 'too-many') return wrong('code', w.tooMany(minutesOf(answer.retryInSeconds)), 429);
    if (problem === 'wrong') return wrong('code', w.wrongCode);
    return wrong('password', passwordProblems[problem][language]);
  },
} satisfies Actions;
