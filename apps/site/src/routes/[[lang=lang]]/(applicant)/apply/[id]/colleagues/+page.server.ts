import { randomUUID } from 'node:crypto';
import { email } from '@shaqyru/domain/application/field';
import { CommentText } from '@shaqyru/domain/organisation/colleagues';
import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { z } from 'zod';
import { formatInstant } from '#lib/format-instant.ts';
import { path } from '#lib/path.ts';
import { api } from '#lib/server/api.ts';
import { besideForm, undelivered } from '#lib/server/applicant.ts';
import { attempt, type Failure } from '#lib/server/attempt.ts';
import { idOf } from '#lib/server/files.ts';
import { words } from './words.ts';
import type { Actions, PageServerLoad } from './$types';

const Done = z.enum(['said', 'handed-over', 'taken-back']);

export const load: PageServerLoad = async (event) => {
  const { language } = event.locals;
  const caseId = idOf(event.params.id);
  const common = await besideForm(event, api(event).colleagues.read.query({ caseId }));
  const done = Done.safeParse(event.url.searchParams.get('done'));
  const w = words[language];
  return {
    caseId,
    done: done.success ? done.data : null,
    keys: { comment: randomUUID(), handOver: randomUUID() },
    common: common && {
      ...common,
      comments: common.comments.map(({ id, by, text, at, handedTo }) => ({
        id,
        from: by,
        text,
        datetime: at,
        when: formatInstant(at, language),
        lead: handedTo && w.handedTo(handedTo.name ?? handedTo.email),
      })),
      handOver: common.handOver && {
        ...common.handOver,
        text: common.handOver.toReader
          ? w.handedToYou(common.handOver.by)
          : w.handedTo(common.handOver.to ?? common.handOver.email),
        when: formatInstant(common.handOver.at, language),
      },
    },
  };
};

/** What was typed, and what is wrong with it: nothing is lost. */
type Back = {
  form: 'comment' | 'handOver';
  typed: { comment: string; text: string; email: string; to: string };
  errors: { id: string; text: string }[];
  failure: Failure | null;
};

async function readForm(event: RequestEvent, name: Back['form']) {
  const form = await event.request.formData();
  const textOf = (field: string) => {
    const value = form.get(field);
    return typeof value === 'string' ? value.trim().normalize('NFC') : '';
  };
  const typed: Back['typed'] = {
    comment: textOf('comment'),
    text: textOf('text'),
    email: textOf('email'),
    to: textOf('to'),
  };
  const sendBack = (status: number, errors: Back['errors'], failure: Failure | null = null) =>
    fail(status, { form: name, typed, errors, failure } satisfies Back);
  return {
    typed,
    caseId: idOf(event.params.id ?? ''),
    idempotencyKey: z.uuid().catch(randomUUID()).parse(form.get('idempotencyKey')),
    sendBack,
    /** Without the common page there is no box to show the words in again. */
    failed: (failure: Failure) =>
      failure === 'changed' ? sendBack(409, [], failure) : undelivered(event, form, failure),
    goOn: (done: z.infer<typeof Done>) =>
      redirect(303, `${path(event.locals.language, `/apply/${event.params.id}/colleagues`)}?done=${done}`),
  };
}

export const actions: Actions = {
  comment: async (event) => {
    const w = words[event.locals.language];
    const { typed, caseId, idempotencyKey, sendBack, failed, goOn } = await readForm(event, 'comment');
    const text = CommentText.safeParse(typed.comment);
    if (!text.success) return sendBack(400, [{ id: 'comment', text: w.commentLength }]);
    const sent = await attempt(api(event).colleagues.comment.mutate({ caseId, text: text.data, idempotencyKey }));
    if (!sent.ok) return failed(sent.failure);
    return goOn('said');
  },

  handOver: async (event) => {
    const w = words[event.locals.language];
    const { typed, caseId, idempotencyKey, sendBack, failed, goOn } = await readForm(event, 'handOver');
    const to = z.union([z.uuid(), z.literal('other')]).safeParse(typed.to);
    const text = CommentText.safeParse(typed.text);
    const address = email.safeParse(typed.email);
    const errors = [
      ...(to.success ? [] : [{ id: 'to', text: w.chooseWho }]),
      ...(address.success ? [] : [{ id: 'email', text: w.emailWrong }]),
      ...(text.success ? [] : [{ id: 'text', text: w.commentLength }]),
    ];
    if (!to.success || !address.success || !text.success) return sendBack(400, errors);
    const toId = to.data === 'other' ? null : to.data;
    const sent = await attempt(
      api(event).colleagues.handOver.mutate({ caseId, toId, email: address.data, text: text.data, idempotencyKey }),
    );
    if (!sent.ok) return failed(sent.failure);
    if (sent.value.outcome === 'no-right-to-sign') return sendBack(409, [{ id: 'to', text: w.noRightOfColleague }]);
    return goOn('handed-over');
  },

  takeBack: async (event) => {
    const { caseId, failed, goOn } = await readForm(event, 'handOver');
    const sent = await attempt(api(event).colleagues.takeBack.mutate({ caseId }));
    if (!sent.ok) return failed(sent.failure);
    return goOn('taken-back');
  },
};
