import { tellSessionEnd } from '@shaqyru/ui/session-end/tell-session-end';
import { json } from '@sveltejs/kit';
import { api } from '#lib/server/api.ts';
import * as session from '#lib/server/session.ts';
import type { RequestHandler } from './$types';

const headers = { 'cache-control': 'no-store' };

/** How long the session still lasts. */
export const GET: RequestHandler = async (event) => {
  const current = await api(event).sessions.current.query();
  return json(tellSessionEnd(current.kind === 'anonymous' ? null : current.expiresAt), { headers });
};

/** The officer is still there: the session and its cookie last on. */
export const POST: RequestHandler = async (event) => {
  const extended = event.locals.session ? await api(event).sessions.extend.mutate() : null;
  if (!event.locals.session || extended?.outcome !== 'extended') return json(tellSessionEnd(null), { headers });
  session.keep(event.cookies, event.url, event.locals.session, new Date(extended.expiresAt));
  return json(tellSessionEnd(extended.expiresAt), { headers });
};
