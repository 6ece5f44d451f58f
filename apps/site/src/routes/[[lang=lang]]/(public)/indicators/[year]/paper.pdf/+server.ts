import { error } from '@sveltejs/kit';
import { env } from '#lib/server/env.ts';
import type { RequestHandler } from './$types';

const patience = 30_000;

/** The table of Annex 5 as a paper, in the language of the address; `?body=` names a department. */
export const GET: RequestHandler = async ({ params, url, locals, getClientAddress }) => {
  const query = new URLSearchParams({ year: params.year, language: locals.language });
  const body = url.searchParams.get('body');
  if (body) query.set('body', body.slice(0, 120));
  const answer = await fetch(`${env.BACKEND_URL}/indicators/paper?${query}`, {
    headers: { 'x-forwarded-for': getClientAddress() },
    signal: AbortSignal.timeout(patience),
  }).catch(() => null);
  if (!answer || answer.status >= 500) error(503, 'the backend does not answer');
  if (answer.status === 429) error(429, 'too many papers');
  if (!answer.ok) error(404, 'no such paper');
  return new Response(answer.body, {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="annex-5-${Number(params.year)}-${locals.language}.pdf"`,
      'cache-control': 'public, max-age=3600',
    },
  });
};
