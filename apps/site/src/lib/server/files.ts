import type { FieldProblem } from '@shaqyru/domain/application/problem';
import { Attachment, type AttachmentKind, maximumFileBytes } from '@shaqyru/domain/files/attachment';
import { nameHeader } from '@shaqyru/domain/files/header-name';
import { error, type RequestEvent } from '@sveltejs/kit';
import { z } from 'zod';
import { toSignIn } from './applicant.ts';
import type { Failure } from './attempt.ts';
import { env } from './env.ts';

/** A scan of ten megabytes over the slow line of a telephone; the server's own limit for a request is the same. */
const patience = 300_000;

export type UploadPlace = { caseId: string; kind: AttachmentKind; inviteeId: string | null };
export type StoredFile = Pick<Attachment, 'id' | 'name' | 'size'>;
export type Upload =
  | { outcome: 'stored'; attachment?: StoredFile | undefined }
  | { outcome: 'refused'; problem: FieldProblem }
  | { outcome: 'failed'; failure: Failure };

const StoredFile = Attachment.pick({ id: true, name: true, size: true });
const Answer = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('stored'), attachment: StoredFile.optional() }),
  z.object({ outcome: z.literal('refused'), problem: z.custom<FieldProblem>((value) => typeof value === 'object') }),
]);

/**
 * Hands one file on to the backend, which looks at its content and keeps it with the application. A body that breaks off on
 * its way here breaks off there too: nothing of it is kept.
 */
export async function uploadFile(
  event: RequestEvent,
  place: UploadPlace,
  file: { name: string; size?: number; body: Blob | ReadableStream<Uint8Array> },
): Promise<Upload> {
  if (!event.locals.session) return { outcome: 'failed', failure: 'signed-out' };
  const refused = (problem: FieldProblem['problem'], data?: FieldProblem['data']): Upload => ({
    outcome: 'refused',
    problem: { field: place.kind, problem, ...(data ? { data } : {}) },
  });
  if (file.size === 0) return refused('file-empty');
  if (file.size !== undefined && file.size > maximumFileBytes)
    return refused('file-too-large', { maximum: maximumFileBytes / 1024 / 1024 });
  const init: RequestInit & { duplex: 'half' } = {
    method: 'POST',
    headers: { ...callerHeaders(event), ...bytesNamed(file.name) },
    body: file.body,
    duplex: 'half',
    signal: AbortSignal.any([AbortSignal.timeout(patience), event.request.signal]),
  };
  const response = await fetch(`${env.BACKEND_URL}/files?${queryOf(place)}`, init).catch(() => null);
  return readUpload(response, place.kind);
}

/** The file that came here as these bytes, if it did; null also when nobody answers. */
export async function findSent(event: RequestEvent, place: UploadPlace, sha256: string): Promise<StoredFile | null> {
  const query = queryOf(place);
  query.set('sha256', sha256);
  const response = await fetch(`${env.BACKEND_URL}/files?${query}`, {
    headers: callerHeaders(event),
    signal: AbortSignal.timeout(20_000),
  }).catch(() => null);
  if (!response?.ok) return null;
  return z.object({ attachment: StoredFile.nullable() }).parse(await response.json()).attachment;
}

function queryOf({ caseId, kind, inviteeId }: UploadPlace): URLSearchParams {
  return new URLSearchParams({ caseId, kind, ...(inviteeId ? { inviteeId } : {}) });
}

/** Bytes as they are, with the name of their file: in a header, for addresses are logged. */
export function bytesNamed(name: string): Record<string, string> {
  return { 'content-type': 'application/octet-stream', 'content-disposition': nameHeader(name.slice(-longestName)) };
}

const longestName = 300;

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
  'application/json',
  'image/jpeg',
  'image/png',
  'text/plain',
  'text/csv',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
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
