import { randomUUID } from 'node:crypto';
import { signatureProblems } from '@shaqyru/domain/account/signature-problem';
import { explain } from '@shaqyru/domain/law/explain';
import { fail, redirect } from '@sveltejs/kit';
import { path } from '#lib/path.ts';
import { api } from '#lib/server/api.ts';
import { env } from '#lib/server/env.ts';
import { submission, textOf } from '#lib/server/submission.ts';
import { words } from '../words.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { language } = event.locals;
  const complaintId = event.params.id;
  const client = api(event);
  const [{ number }, review] = await Promise.all([
    client.complaints.read.query({ complaintId }),
    client.complaints.review.query({ complaintId }),
  ]);
  const here = path(language, `/complaints/${complaintId}`);
  if (review.outcome === 'nothing-proposed' && event.request.method === 'GET') redirect(303, here);
  return {
    number,
    back: here,
    ncalayerUrl: env.NCALAYER_URL,
    /** A double click sends the same key twice, and the answer is given once. */
    idempotencyKey: randomUUID(),
    toSign: review.outcome === 'ready' ? { version: review.version, content: review.content } : null,
    barred:
      review.outcome === 'barred'
        ? review.because.map((reason) => ({ text: explain(reason, language), ...reason.law }))
        : [],
  };
};

export const actions = {
  default: (event) =>
    submission(event, async (form, client) => {
      const { language } = event.locals;
      const complaintId = event.params.id;
      const version = Number(textOf(form, 'version'));
      const result = await client.complaints.answer.mutate({
        complaintId,
        version: Number.isSafeInteger(version) ? version : -1,
        cms: textOf(form, 'cms'),
        idempotencyKey: textOf(form, 'idempotencyKey'),
      });
      const w = words[language];
      if (result.outcome === 'refused') return fail(400, { problem: signatureProblems[result.problem][language] });
      if (result.outcome === 'barred') {
        const reasons = result.because.map((reason) => explain(reason, language));
        return fail(409, { problem: [w.barred, ...reasons].join(' ') });
      }
      if (result.outcome === 'changed-elsewhere') return fail(409, { problem: w.changed });
      redirect(303, `${path(language, `/complaints/${complaintId}`)}?done=answer`);
    }),
} satisfies Actions;
