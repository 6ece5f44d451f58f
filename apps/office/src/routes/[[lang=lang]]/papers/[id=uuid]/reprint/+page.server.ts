import { randomUUID } from 'node:crypto';
import { paperTitles } from '@shaqyru/domain/case/paper-titles';
import { fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { path } from '#lib/path.ts';
import { api } from '#lib/server/api.ts';
import { submission, textOf } from '#lib/server/submission.ts';
import type { Actions, PageServerLoad } from './$types';
import { words } from './words.ts';

export const load: PageServerLoad = async (event) => {
  const { language } = event.locals;
  const { caseId, number, paper } = await api(event).reprints.read.query({ paperId: event.params.id });
  return {
    caseId,
    number,
    title: paperTitles[paper.kind][language],
    isInvitation: paper.kind === 'invitation',
    idempotencyKey: randomUUID(),
  };
};

export const actions = {
  default: (event) =>
    submission(event, async (form, client) => {
      const w = words[event.locals.language];
      const reason = textOf(form, 'reason');
      const withMarks = form.has('withMarks');
      const sendBack = (text: string, id = 'reason') => fail(400, { reason, withMarks, errors: [{ id, text }] });
      const idempotencyKey = z.uuid().safeParse(form.get('idempotencyKey'));
      if (reason.length < 3 || reason.length > 500 || !idempotencyKey.success) return sendBack(w.reasonShort);
      const answer = await client.reprints.order.mutate({
        paperId: event.params.id,
        withMarks,
        reason,
        idempotencyKey: idempotencyKey.data,
      });
      if (answer.outcome !== 'ordered') return sendBack(w[answer.outcome], 'reprint');
      redirect(303, `${path(event.locals.language, `/cases/${answer.caseId}`)}?after=reprinted#papers`);
    }),
} satisfies Actions;
