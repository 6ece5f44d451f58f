import { randomUUID } from 'node:crypto';
import { officerRoles } from '@shaqyru/domain/account/role';
import { passwordProblems } from '@shaqyru/domain/account/password';
import { OfficerNotice, officerNotices, officerNoticesOf } from '@shaqyru/domain/notices/officer-notices';
import { cite } from '@shaqyru/domain/law/cite';
import { isLanguage } from '@shaqyru/domain/law/text';
import { fail, redirect } from '@sveltejs/kit';
import { formatMoment } from '#lib/format.ts';
import { readNewPassword } from '#lib/new-password/read-new-password.ts';
import { path } from '#lib/path.ts';
import { api } from '#lib/server/api.ts';
import { browserOf } from '#lib/server/browser.ts';
import { officerOf } from '#lib/server/officer.ts';
import * as session from '#lib/server/session.ts';
import { submission, textOf } from '#lib/server/submission.ts';
import { bodyName, unitName } from '../officers/places.ts';
import { minutesOf } from '../sign-in/words.ts';
import type { Actions, PageServerLoad } from './$types';
import { describeBrowser } from './describe-browser.ts';
import { words } from './words.ts';

const timeZone = 'Asia/Almaty';

export const load: PageServerLoad = async (event) => {
  const { locals, url } = event;
  const { language } = locals;
  const me = officerOf(locals);
  const { sessions: own, officerNotices: notices } = api(event);
  const [sessions, { email, settings }] = await Promise.all([own.own.query(), notices.read.query()]);
  const offered = officerNoticesOf(me.role);
  return {
    name: me.name,
    post: me.post,
    role: officerRoles[me.role][language],
    place: [...(me.unitId ? [unitName(me.unitId, language)] : []), bodyName(me.departmentId, language)],
    done: (['changed', 'ended', 'saved'] as const).find((done) => url.searchParams.has(done)),
    mails: {
      email,
      idempotencyKey: randomUUID(),
      language: settings.language,
      wanted: offered.filter((notice) => !settings.off.includes(notice)),
      offered: offered.map((value) => {
        const { name, hint, law } = officerNotices[value];
        const cited = law === null ? '' : ` (${cite(law, language)})`;
        return { value, label: name[language], hint: hint[language].replace(/\.$/, `${cited}.`) };
      }),
    },
    sessions: sessions.map(({ id, openedAt, expiresAt, browser, current }) => ({
      id,
      current,
      browser: describeBrowser(browser),
      openedAt: formatMoment(openedAt, timeZone, language),
      expiresAt: formatMoment(expiresAt, timeZone, language),
    })),
  };
};

export const actions = {
  password: async (event) => {
    const { locals, cookies, url, request } = event;
    const { language } = locals;
    const w = words[language];
    const wrong = (id: string, text: string, status = 400) => fail(status, { errors: [{ id, text }] });
    // Not kept for sending again, as other forms are: passwords are typed anew.
    const form = await request.formData();
    const present = form.get('present');
    if (typeof present !== 'string' || present === '') return wrong('present', w.fill);
    const chosen = readNewPassword(form, language);
    if (chosen.wrong) return wrong(chosen.wrong.id, chosen.wrong.text);
    const answer = await api(event).sessions.changePassword.mutate({
      present: present.slice(0, 400),
      password: chosen.password,
      browser: browserOf(request),
    });
    if (answer.outcome === 'signed-in') {
      session.keep(cookies, url, answer.token, new Date(answer.expiresAt));
      redirect(303, `${path(language, '/account')}?changed`);
    }
    const { problem } = answer;
    if (problem === 'too-many') return wrong('present', w.tooMany(minutesOf(answer.retryInSeconds)), 429);
    if (problem === 'wrong') return wrong('present', w.wrong);
    return wrong('password', passwordProblems[problem][language]);
  },
  mails: (event) =>
    submission(event, async (form, client) => {
      const { language } = event.locals;
      const offered = officerNoticesOf(officerOf(event.locals).role);
      const wanted = OfficerNotice.options.filter((notice) => form.getAll('wanted').includes(notice));
      const mailLanguage = textOf(form, 'mailLanguage');
      if (!isLanguage(mailLanguage)) {
        const errors = [{ id: 'mailLanguage', text: words[language].chooseLanguage }];
        return fail(400, { errors, typed: { wanted, language: mailLanguage } });
      }
      const off = offered.filter((notice) => !wanted.includes(notice));
      const idempotencyKey = textOf(form, 'idempotencyKey');
      await client.officerNotices.save.mutate({ settings: { language: mailLanguage, off }, idempotencyKey });
      redirect(303, `${path(language, '/account')}?saved`);
    }),
  end: (event) =>
    submission(event, async (form, client) => {
      const sessionId = textOf(form, 'sessionId');
      if (sessionId === '') await client.sessions.endOthers.mutate();
      else await client.sessions.endOwn.mutate({ sessionId });
      redirect(303, `${path(event.locals.language, '/account')}?ended`);
    }),
} satisfies Actions;
