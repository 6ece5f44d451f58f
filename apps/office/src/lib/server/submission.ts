import { unsentOf } from '@shaqyru/ui/unsent-form/unsent-form';
import { error, type RequestEvent } from '@sveltejs/kit';
import { TRPCClientError } from '@trpc/client';
import { api } from './api.ts';

export type Api = ReturnType<typeof api>;

/**
 * Reads a form and works on it. When it cannot be delivered (the session has ended, the backend is down or busy), the error
 * page holds what was typed and offers to send it again.
 */
export async function submission<T>(
  event: Pick<RequestEvent, 'request' | 'url' | 'locals' | 'getClientAddress'>,
  work: (form: FormData, client: Api) => Promise<T>,
): Promise<T> {
  const form = await event.request.formData();
  const undelivered = (status: number): never =>
    error(status, 'the form was not delivered', { unsent: unsentOf(event.url, form) });
  if (!event.locals.session) undelivered(401);
  try {
    return await work(form, api(event));
  } catch (caught) {
    if (!(caught instanceof TRPCClientError)) throw caught;
    const answered: unknown = caught.data?.httpStatus;
    const status = typeof answered === 'number' ? answered : 503;
    if (status === 401 || status === 429 || status >= 500) undelivered(status);
    throw caught;
  }
}

/** The value of one text field, trimmed; empty when there is none. */
export function textOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim().normalize('NFC') : '';
}

/** Every text as it was typed, to be shown again. */
export type Typed = Record<string, string[]>;

export function typedOf(form: FormData): Typed {
  const typed: Typed = {};
  for (const [name, value] of form) {
    if (typeof value === 'string') (typed[name] ??= []).push(value);
  }
  return typed;
}
