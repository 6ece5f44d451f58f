import type { FieldProblem } from '@shaqyru/domain/application/problem';
import { type AttachmentKind, maximumFileBytes } from '@shaqyru/domain/files/attachment';
import { error, type RequestEvent } from '@sveltejs/kit';
import { z } from 'zod';
import { toSignIn } from './applicant.ts';
import type { Failure } from './attempt.ts';
import { env } from './env.ts';

/** A scan of ten megabytes over a slow line between the processes. */
const patience = 60_000;

export type Upload =
  { outcome: 'stored' } | { outcome: 'refused'; problem: FieldProblem } | { outcome: 'failed'; failure: Failure };

const Answer = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('stored') }),
  z.object({ outcome: z.literal('refused'), problem: z.custom<FieldProblem>((value) => typeof value === 'object') }),
]);

/** Hands one file on to the backend, which looks at its content and keeps it with the application. */
export async function uploadFile(
  event: RequestEvent,
  place: { caseId: string; kind: AttachmentKind; inviteeId: string | null },
  file: File,
): Promise<Upload> {
  const refused = (problem: FieldProblem['problem'], data?: FieldProblem['data']): Upload => ({
    outcome: 'refused',
    problem: { field: place.kind, problem, ...(data ? { data } : {}) },
  });
  if (file.size === 0) return refused('file-empty');
  if (file.size > maximumFileBytes) return refused('file-too-large', { maximum: maximumFileBytes / 1024 / 1024 });
  const query = new URLSearchParams({ caseId: place.caseId, kind: place.kind, name: file.name });
  if (place.inviteeId) query.set('inviteeId', place.inviteeId);
  const response = await fetch(`${env.BACKEND_URL}/files?${query}`, {
    method: 'POST',
    headers: { ...callerHeaders(event), 'content-type': 'application/octet-stream' },
    body: file,
    signal: AbortSignal.timeout(patience),
  }).catch(() => null);
  return readUpload(response, place.kind);
}

/** What became of a file that was sent; null when nothing answered. `field` is where the page shows what was wrong with it. */
export async function readUpload(response: Response | null, field: string): Promise<Upload> {
  if (!response || response.status >= 500) return { outcome: 'failed', failure: 'unavailable' };
  if (response.status === 401) return { outcome: 'failed', failure: 'signed-out' };
  if (response.status === 429) return { outcome: 'failed', failure: 'too-many' };
  if (response.status === 403 || response.status === 404) return { outcome: 'failed', failure: 'changed' };
  if (!response.ok) error(response.status);
  const answer = Answer.parse(await response.json());
  return answer.outcome === 'stored' ? answer : { outcome: 'refused', problem: { ...answer.problem, field } };
}

/** What the backend keeps as a file; nothing that a browser would run. */
const passedTypes = [
  'application/pdf',
  'image/jpeg',
  'image/png',
  'text/plain',
  'application/pkcs7-signature',
  'application/octet-stream',
];

/** A file of the backend, streamed to the one it belongs to. `address` begins with "/". */
export async function passOn(event: RequestEvent, address: `/${string}`): Promise<Response> {
  if (!event.locals.session) toSignIn(event);
  const response = await fetch(env.BACKEND_URL + address, {
    headers: callerHeaders(event),
    signal: AbortSignal.timeout(patience),
  }).catch(() => null);
  if (!response || response.status >= 500) error(503);
  if (response.status === 401) toSignIn(event);
  if (!response.ok) error(response.status);
  return handOn(response);
}

/** A file on its way to the reader: saved, not shown, and kept by nobody in between. */
export function handOn(response: Response): Response {
  const type = response.headers.get('content-type') ?? '';
  const known = passedTypes.includes(type.split(';')[0]?.trim().toLowerCase() ?? '');
  const headers = new Headers({
    'content-type': known ? type : 'application/octet-stream',
    'content-disposition': response.headers.get('content-disposition') ?? 'attachment',
    'cache-control': 'private, no-store',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  });
  const length = response.headers.get('content-length');
  if (length) headers.set('content-length', length);
  return new Response(response.body, { headers });
}

/** An id of the address; 404 when it is none. */
export function idOf(text: string): string {
  const id = z.uuid().safeParse(text);
  if (!id.success) error(404);
  return id.data;
}

export function callerHeaders({ locals, getClientAddress }: RequestEvent): Record<string, string> {
  return {
    'x-forwarded-for': getClientAddress(),
    'accept-language': locals.language,
    ...(locals.session ? { authorization: `Bearer ${locals.session}` } : {}),
  };
}
