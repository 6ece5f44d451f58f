import { error, type RequestEvent } from '@sveltejs/kit';
import { env } from './env.ts';

const patience = 30_000;
/** What a browser may show by itself; everything else is only saved. */
const shown = ['application/pdf', 'image/jpeg', 'image/png', 'text/plain'];

/**
 * A file of the backend, handed on to the officer whose session it is: streamed, never cached. With `?open` in the address a
 * scan or a PDF is shown instead of saved.
 */
export async function passOn(event: RequestEvent, path: `/${string}`): Promise<Response> {
  const { locals, url } = event;
  if (!locals.session) error(401, 'not signed in');
  let answer: Response;
  try {
    answer = await fetch(`${env.BACKEND_URL}${path}`, {
      headers: { authorization: `Bearer ${locals.session}`, 'x-forwarded-for': event.getClientAddress() },
      signal: AbortSignal.any([AbortSignal.timeout(patience), event.request.signal]),
    });
  } catch {
    error(503, 'the backend does not answer');
  }
  if (!answer.ok) {
    await answer.body?.cancel();
    error(answer.status < 500 ? answer.status : 503, 'refused');
  }
  const type = answer.headers.get('content-type') ?? 'application/octet-stream';
  const disposition = answer.headers.get('content-disposition') ?? 'attachment';
  const open = url.searchParams.has('open') && shown.includes(type.split(';')[0] ?? '');
  const headers = new Headers({
    'content-type': type,
    'content-disposition': open ? disposition.replace(/^attachment/, 'inline') : disposition,
    'cache-control': 'private, no-store',
    // A scan comes from outside: whatever it is, it loads and runs nothing here.
    'content-security-policy': "default-src 'none'; img-src 'self'; object-src 'self'; style-src 'unsafe-inline'",
  });
  const length = answer.headers.get('content-length');
  if (length && !answer.headers.has('content-encoding')) headers.set('content-length', length);
  return new Response(answer.body, { headers });
}
