import { TRPCClientError } from '@trpc/client';

/** Why a call came to nothing though nothing was wrong with what was typed. */
export type Failure = 'signed-out' | 'unavailable' | 'too-many' | 'changed';

/** Null for an error that is none of these: a case that is not there, a fault of the site itself. */
export function failureOf(error: unknown): Failure | null {
  if (!(error instanceof TRPCClientError)) return null;
  const status: unknown = error.data?.httpStatus;
  if (typeof status !== 'number' || status >= 500) return 'unavailable';
  if (status === 401) return 'signed-out';
  if (status === 409 || status === 403) return 'changed';
  return status === 429 ? 'too-many' : null;
}

export type Attempt<T> = { ok: true; value: T } | { ok: false; failure: Failure };

/** A call whose failure the page tells of beside what was typed, instead of losing it on an error page. */
export async function attempt<T>(call: Promise<T>): Promise<Attempt<T>> {
  try {
    return { ok: true, value: await call };
  } catch (error) {
    const failure = failureOf(error);
    if (!failure) throw error;
    return { ok: false, failure };
  }
}
