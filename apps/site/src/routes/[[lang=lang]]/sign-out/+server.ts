import { redirect } from '@sveltejs/kit';
import { path } from '#lib/path.ts';
import { api } from '#lib/server/api.ts';
import { attempt } from '#lib/server/attempt.ts';
import * as session from '#lib/server/session.ts';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = async (event) => {
  // Also when the backend does not answer: this computer must not stay signed in.
  if (event.locals.session) await attempt(api(event).sessions.end.mutate());
  session.forget(event.cookies, event.url);
  redirect(303, path(event.locals.language, '/'));
};

export const GET: RequestHandler = ({ locals }) => redirect(303, path(locals.language, '/cabinet'));
