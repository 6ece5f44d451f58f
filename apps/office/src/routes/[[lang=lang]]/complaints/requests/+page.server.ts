import { fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { formatMoment } from '#lib/format.ts';
import { path } from '#lib/path.ts';
import { api } from '#lib/server/api.ts';
import { submission, textOf } from '#lib/server/submission.ts';
import type { Actions, PageServerLoad } from './$types';
import { words } from './words.ts';

export const load: PageServerLoad = async (event) => {
  const { language } = event.locals;
  const requests = await api(event).complaints.requests.query();
  return {
    done: event.url.searchParams.has('done'),
    requests: requests.map(({ askedAt, ...request }) => ({
      ...request,
      at: formatMoment(askedAt, 'Asia/Almaty', language),
    })),
  };
};

export const actions = {
  default: (event) =>
    submission(event, async (form, client) => {
      const { language } = event.locals;
      const reply = textOf(form, 'reply');
      const requestId = z.uuid().parse(textOf(form, 'requestId'));
      if (reply.length < 5 || reply.length > 4000)
        return fail(400, { requestId, reply, error: words[language].tooShort });
      await client.complaints.reply.mutate({ requestId, reply });
      redirect(303, `${path(language, '/complaints/requests')}?done`);
    }),
} satisfies Actions;
