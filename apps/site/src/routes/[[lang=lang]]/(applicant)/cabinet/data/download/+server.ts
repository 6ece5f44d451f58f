import { redirect } from '@sveltejs/kit';
import { path } from '#lib/path.ts';
import { toSignIn } from '#lib/server/applicant.ts';
import { callerHeaders, handOn } from '#lib/server/files.ts';
import { env } from '#lib/server/env.ts';
import type { RequestHandler } from './$types';

/** Before the first octet; the rest comes as it is read, however long that takes. */
const patience = 20_000;

/** A form's button, not a link: the export is counted and written down, and nothing that follows links must set it off. */
export const POST: RequestHandler = async (event) => {
  const page = path(event.locals.language, '/cabinet/data');
  const begun = new AbortController();
  const timer = setTimeout(() => begun.abort(), patience);
  const response = event.locals.session
    ? await fetch(`${env.BACKEND_URL}/own-data`, {
        headers: callerHeaders(event),
        signal: AbortSignal.any([begun.signal, event.request.signal]),
      }).catch(() => null)
    : null;
  clearTimeout(timer);
  if (!event.locals.session || response?.status === 404 || response?.status === 401)
    toSignIn({ ...event, url: new URL(page, event.url) });
  if (response?.status === 429) redirect(303, `${page}?failed=too-many`);
  if (!response?.ok) redirect(303, `${page}?failed=unavailable`);
  return handOn(response);
};
