import { unsentOf } from '@shaqyru/ui/unsent-form/unsent-form';
import { error, redirect, type RequestEvent } from '@sveltejs/kit';
import { path } from '#lib/path.ts';
import { failureOf, type Failure } from './attempt.ts';
import * as session from './session.ts';

type Event = Pick<RequestEvent, 'locals' | 'url' | 'cookies' | 'request'>;

/** To the sign-in page, and back to this address afterwards. */
export function toSignIn(event: Event): never {
  session.forget(event.cookies, event.url);
  const here = event.url.pathname + (event.request.method === 'GET' ? event.url.search : '');
  redirect(303, `${path(event.locals.language, '/sign-in')}?to=${encodeURIComponent(here)}`);
}

/** A call that only a signed-in applicant may make: whoever is not, or no longer, is taken to the sign-in page. */
export async function asApplicant<T>(event: Event, call: Promise<T>): Promise<T> {
  try {
    return await call;
  } catch (error) {
    if (failureOf(error) === 'signed-out') toSignIn(event);
    throw error;
  }
}

/**
 * What a page with a form shows besides the form. When the form was just posted and the session has ended or the backend is
 * down, null: the page then shows what was typed, and nothing of it is lost.
 */
export async function besideForm<T>(event: Event, call: Promise<T>): Promise<T | null> {
  if (event.request.method !== 'POST') return asApplicant(event, call);
  try {
    return await call;
  } catch (error) {
    if (failureOf(error)) return null;
    throw error;
  }
}

/**
 * For a form on a page that cannot be shown while nobody is signed in or nobody answers: the error page keeps what was typed
 * and offers to send it again.
 */
export function undelivered(event: Event, form: FormData, failure: Failure): never {
  error(statuses[failure], 'the form was not delivered', { unsent: unsentOf(event.url, form) });
}

const statuses: Record<Failure, number> = { 'signed-out': 401, changed: 409, 'too-many': 429, unavailable: 503 };
