import { randomUUID } from 'node:crypto';
import { cite } from '@shaqyru/domain/law/cite';
import { isLanguage } from '@shaqyru/domain/law/text';
import { isOptional, NoticeKind, noticeKinds, OptionalNotice } from '@shaqyru/domain/notices/notice-kinds';
import { NoticeSettings } from '@shaqyru/domain/notices/notice-settings';
import { fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { failureWords } from '#lib/failure-words.ts';
import { path } from '#lib/path.ts';
import { api } from '#lib/server/api.ts';
import { besideForm } from '#lib/server/applicant.ts';
import { attempt } from '#lib/server/attempt.ts';
import { words } from './words.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { language } = event.locals;
  const { noticeSettings, sessions } = api(event);
  const found = await besideForm(event, Promise.all([noticeSettings.read.query(), sessions.current.query()]));
  const [settings, session] = found ?? [null, null];
  return {
    saved: event.url.searchParams.has('saved'),
    idempotencyKey: randomUUID(),
    organisation: session?.kind === 'applicant' ? session.organisation : null,
    settings: {
      mailLanguage: settings?.language ?? 'application',
      email: settings?.email ?? '',
      wanted: OptionalNotice.options.filter((kind) => !settings?.off.includes(kind)),
    },
    optional: OptionalNotice.options.map((kind) => ({
      value: kind,
      label: noticeKinds[kind].name[language],
      hint: cite(noticeKinds[kind].law, language),
    })),
    always: NoticeKind.options
      .filter((kind) => !isOptional(kind))
      .map((kind) => ({ kind, name: noticeKinds[kind].name[language], clause: noticeKinds[kind].law.clause })),
  };
};

export const actions: Actions = {
  default: async (event) => {
    const { language } = event.locals;
    const form = await event.request.formData();
    const typed = {
      mailLanguage: String(form.get('mailLanguage') ?? ''),
      email: String(form.get('email') ?? '').trim(),
      wanted: OptionalNotice.options.filter((kind) => form.getAll('wanted').includes(kind)),
    };
    const key = z.uuid().catch(randomUUID()).parse(form.get('idempotencyKey'));
    const read = NoticeSettings.safeParse({
      language: isLanguage(typed.mailLanguage) ? typed.mailLanguage : null,
      email: typed.email === '' ? null : typed.email,
      off: OptionalNotice.options.filter((kind) => !typed.wanted.includes(kind)),
    });
    if (!read.success) return fail(400, { typed, key, error: words[language].notAnEmail, notice: null });
    const saved = await attempt(api(event).noticeSettings.save.mutate({ settings: read.data, idempotencyKey: key }));
    if (!saved.ok) return fail(503, { typed, key, error: null, notice: failureWords[saved.failure][language] });
    redirect(303, `${path(language, '/cabinet/notices')}?saved`);
  },
};
