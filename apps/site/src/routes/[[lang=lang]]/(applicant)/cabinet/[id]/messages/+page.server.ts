import { randomUUID } from 'node:crypto';
import { MessageText } from '@shaqyru/domain/correspondence/message';
import { fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { formatInstant } from '#lib/format-instant.ts';
import { path } from '#lib/path.ts';
import { api } from '#lib/server/api.ts';
import { besideForm } from '#lib/server/applicant.ts';
import { attempt } from '#lib/server/attempt.ts';
import { idOf } from '#lib/server/files.ts';
import { words } from './words.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { language } = event.locals;
  const caseId = idOf(event.params.id);
  const asked = event.url.searchParams.get('before');
  const before = asked !== null && /^[1-9]\d{0,17}$/.test(asked) ? asked : null;
  const { correspondence } = api(event);
  const page = await besideForm(event, correspondence.readOwn.query({ caseId, before }));
  const unread = (page?.messages ?? []).filter(({ sender, readAt }) => sender === 'officer' && readAt === null);
  const upTo = unread.at(-1)?.id;
  // What stands on the page has been opened; a message that comes meanwhile stays unread.
  if (upTo !== undefined) await besideForm(event, correspondence.markOwnRead.mutate({ caseId, upTo }));
  const w = words[language];
  return {
    caseId,
    sent: event.url.searchParams.has('sent'),
    open: page?.open ?? true,
    earlier: page?.earlier ?? null,
    isNewest: before === null,
    idempotencyKey: randomUUID(),
    messages: (page?.messages ?? []).map(({ id, sender, by, text, at }) => ({
      id,
      mine: sender === 'applicant',
      tag: unread.some((message) => message.id === id) ? w.isNew : undefined,
      from: [w.from[sender], by].filter(Boolean).join(': '),
      text,
      datetime: at,
      when: formatInstant(at, language),
    })),
  };
};

export const actions: Actions = {
  default: async (event) => {
    const { language } = event.locals;
    const w = words[language];
    const caseId = idOf(event.params.id);
    const form = await event.request.formData();
    const typed = String(form.get('message') ?? '');
    const key = z.uuid().catch(randomUUID()).parse(form.get('idempotencyKey'));
    const text = MessageText.safeParse(typed.normalize('NFC'));
    if (!text.success) return fail(400, { typed, key, error: w.length, failure: null, notice: null });
    const { correspondence } = api(event);
    const sent = await attempt(correspondence.writeOwn.mutate({ caseId, text: text.data, idempotencyKey: key }));
    if (!sent.ok) {
      const { failure } = sent;
      const notice = failure === 'signed-out' ? null : w.failed[failure];
      return fail(503, { typed, key, error: null, failure, notice });
    }
    if (sent.value.outcome === 'closed') return fail(409, { typed, key, error: null, failure: null, notice: w.ended });
    redirect(303, `${path(language, `/cabinet/${caseId}/messages`)}?sent`);
  },
};
