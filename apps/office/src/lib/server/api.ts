import type { RequestEvent } from '@sveltejs/kit';
import type { AppRouter } from '@shaqyru/backend/router';
import { createTRPCClient, httpBatchLink } from '@trpc/client';
import { env } from './env.ts';

/** The backend does not answer later than this; a page that waits longer says that the service is not available. */
const patience = 20_000;

/**
 * The backend on behalf of the one who sent this request: with the session of the cookie and the address of the reader. A
 * call that fails needs no catch: `handleError` in hooks.server.ts makes the error page of it.
 */
export function api({ locals, getClientAddress }: Pick<RequestEvent, 'locals' | 'getClientAddress'>) {
  return createTRPCClient<AppRouter>({
    links: [
      httpBatchLink({
        url: `${env.BACKEND_URL}/trpc`,
        maxItems: 10,
        // A query's input (a name to search for, an invitation's code) goes in the body: addresses end up in logs.
        methodOverride: 'POST',
        headers: () => ({
          'x-forwarded-for': getClientAddress(),
          'accept-language': locals.language,
          ...(locals.session ? { authorization: `Bearer ${locals.session}` } : {}),
        }),
        fetch: (url, options) =>
          fetch(url, {
            ...(options as RequestInit),
            signal: AbortSignal.any([AbortSignal.timeout(patience), ...(options?.signal ? [options.signal] : [])]),
          }),
      }),
    ],
  });
}
