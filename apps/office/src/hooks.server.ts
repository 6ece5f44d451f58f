import { randomUUID } from 'node:crypto';
import { defaultLanguage } from '@shaqyru/domain/law/text';
import { redirect, type RequestEvent } from '@sveltejs/kit';
import type { Handle, HandleServerError } from '@sveltejs/kit/hooks';
import { TRPCClientError } from '@trpc/client';
import { bareRoutes } from '#lib/bare-routes.ts';
import { path, splitPath } from '#lib/path.ts';
import { api } from '#lib/server/api.ts';
import { env } from '#lib/server/env.ts';
import * as session from '#lib/server/session.ts';

/** Signing in, whether one still is, and the machines of a hall, which have a secret of their own instead. */
const openRoutes = ['/[[lang=lang]]/sign-in', '/[[lang=lang]]/session', ...bareRoutes];

/** Where heads sign: there the page may reach NCALayer on the officer's own computer. */
const signingRoutes = [
  '/[[lang=lang]]/cases/[id=uuid]',
  '/[[lang=lang]]/cases/[id=uuid]/invitations/[invitation=uuid]/cancel',
  '/[[lang=lang]]/complaints/[id=uuid]/sign',
];

export const handle: Handle = async ({ event, resolve }) => {
  const prefix = `/${defaultLanguage}`;
  if (event.url.pathname === prefix || event.url.pathname.startsWith(`${prefix}/`)) {
    redirect(308, (event.url.pathname.slice(prefix.length) || '/') + event.url.search);
  }
  const { language, to } = splitPath(event.url.pathname);
  event.locals.language = language;
  event.locals.to = to;
  event.locals.session = session.read(event.cookies);
  event.locals.officer = await officerOf(event);

  const open = event.route.id === null || openRoutes.some((route) => event.route.id?.startsWith(route));
  // A form is not turned away here: `submission` keeps what was typed and asks the officer to sign in again.
  if (!open && event.request.method === 'GET' && !event.locals.officer) {
    const next = to === '/' ? '' : `?next=${encodeURIComponent(to + event.url.search)}`;
    redirect(303, path(language, '/sign-in') + next);
  }

  const response = await resolve(event, {
    transformPageChunk: ({ html }) => html.replace('%shaqyru.language%', language),
  });

  const type = response.headers.get('content-type') ?? '';
  if (!type.startsWith('text/html')) return response;
  response.headers.set('content-language', language);
  response.headers.set('cache-control', 'private, no-store');
  const policy = response.headers.get('content-security-policy');
  if (policy && signingRoutes.includes(event.route.id ?? '')) {
    response.headers.set('content-security-policy', policy.replace("connect-src 'self'", `$& ${env.NCALAYER_URL}`));
  }
  return response;
};

/** While the backend does not answer, a form still comes through to where it can be kept; a page cannot be shown. */
async function officerOf(event: RequestEvent): Promise<App.Locals['officer']> {
  if (!event.locals.session) return undefined;
  try {
    const current = await api(event).sessions.current.query();
    return current.kind === 'officer' ? current : undefined;
  } catch (caught) {
    if (event.request.method === 'GET') throw caught;
    return undefined;
  }
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
  // The route, not the address, and no form: neither ids of cases nor what was typed belongs in a log.
  console.error(JSON.stringify({ level: 'error', id, status, route: event.route.id, error: describe(error) }));
  return { status, message: 'unexpected error', id };
};

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
