import { randomUUID } from 'node:crypto';
import { defaultLanguage } from '@shaqyru/domain/law/text';
import { redirect } from '@sveltejs/kit';
import type { Handle, HandleServerError } from '@sveltejs/kit/hooks';
import { TRPCClientError } from '@trpc/client';
import { splitPath } from '#lib/path.ts';
import { env } from '#lib/server/env.ts';
import * as session from '#lib/server/session.ts';

export const handle: Handle = async ({ event, resolve }) => {
  const prefix = `/${defaultLanguage}`;
  if (event.url.pathname === prefix || event.url.pathname.startsWith(`${prefix}/`)) {
    redirect(308, (event.url.pathname.slice(prefix.length) || '/') + event.url.search);
  }
  const { language, to } = splitPath(event.url.pathname);
  event.locals.language = language;
  event.locals.to = to;
  event.locals.session = session.read(event.cookies);

  const response = await resolve(event, {
    transformPageChunk: ({ html }) => html.replace('%shaqyru.language%', language),
  });

  const type = response.headers.get('content-type') ?? '';
  if (!type.startsWith('text/html')) return response;
  response.headers.set('content-language', language);
  if (!response.headers.has('cache-control')) {
    response.headers.set('cache-control', event.locals.session ? 'private, no-store' : 'no-cache');
  }
  const policy = response.headers.get('content-security-policy');
  if (policy && !event.route.id?.includes('(public)')) {
    response.headers.set('content-security-policy', policy.replace("connect-src 'self'", `$& ${env.NCALAYER_URL}`));
  }
  return compressed(event.request, response, event.locals.session);
};

/**
 * Kazakh text is two bytes a letter and shrinks five times. The pages of somebody who has signed in go out as they are: the
 * size of a compressed page can tell an eavesdropper what secrets stand in it beside a text of his choosing.
 */
function compressed(request: Request, response: Response, token: string | undefined): Response {
  const accepted = request.headers.get('accept-encoding') ?? '';
  if (token || !response.body || !/\bgzip\b/.test(accepted)) return response;
  const headers = new Headers(response.headers);
  headers.set('content-encoding', 'gzip');
  headers.append('vary', 'Accept-Encoding');
  headers.delete('content-length');
  headers.delete('etag');
  return new Response(response.body.pipeThrough(new CompressionStream('gzip')), {
    status: response.status,
    statusText: response.statusText,
    headers,
  });
}

/**
 * A failed call of the backend becomes the page that fits: its own refusals keep their status (401, 403, 404, 409, 429 …), a
 * backend that does not answer is 503.
 */
export const handleError: HandleServerError = (caught) => {
  if (caught.kind === 'app' || caught.kind === 'framework') return;
  const { error, event } = caught;
  let status = 500;
  if (error instanceof TRPCClientError) {
    const answered: unknown = error.data?.httpStatus;
    status = typeof answered === 'number' ? answered : 503;
    if (status < 500) return { status, message: 'refused' };
  }
  const id = randomUUID();
  // The route, not the address: a verification address carries the code of somebody's invitation.
  console.error(JSON.stringify({ level: 'error', id, status, route: event.route.id, error: describe(error) }));
  return { status, message: 'unexpected error', id };
};

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
