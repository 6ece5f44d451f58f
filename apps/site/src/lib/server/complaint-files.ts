import type { FieldProblem } from '@shaqyru/domain/application/problem';
import { maximumFileBytes } from '@shaqyru/domain/files/attachment';
import { error, type RequestEvent } from '@sveltejs/kit';
import { env } from './env.ts';
import { bytesNamed, callerHeaders, handOn, readUpload, type Upload } from './files.ts';

const patience = 60_000;
/** Ten megabytes over the slow line of a telephone. */
const uploadPatience = 300_000;

/** Number and code, which open a complaint. They go in headers: addresses are logged. */
export type ComplaintKey = { number: string; code: string };

/**
 * Hands one file on to the backend, which keeps it with the complaint. Whatever becomes of the file is told beside the
 * complaint, which stands without it.
 */
export async function uploadToComplaint(
  event: RequestEvent,
  key: ComplaintKey,
  file: { name: string; size?: number; body: Blob | ReadableStream<Uint8Array> },
): Promise<Upload> {
  const refused = (problem: FieldProblem['problem'], data?: FieldProblem['data']): Upload => ({
    outcome: 'refused',
    problem: { field: 'files', problem, ...(data ? { data } : {}) },
  });
  if (file.size === 0) return refused('file-empty');
  if (file.size !== undefined && file.size > maximumFileBytes)
    return refused('file-too-large', { maximum: maximumFileBytes / 1024 / 1024 });
  const init: RequestInit & { duplex: 'half' } = {
    method: 'POST',
    headers: { ...headersOf(event, key), ...bytesNamed(file.name) },
    body: file.body,
    duplex: 'half',
    signal: AbortSignal.any([AbortSignal.timeout(uploadPatience), event.request.signal]),
  };
  const response = await fetch(`${env.BACKEND_URL}/complaints/files`, init).catch(() => null);
  if (response && !response.ok && response.status !== 403 && response.status !== 404)
    return { outcome: 'failed', failure: response.status === 429 ? 'too-many' : 'unavailable' };
  return readUpload(response, 'files');
}

/** A paper or a file of the complaint, streamed to whoever holds its number and code. */
export async function passOnOfComplaint(
  event: RequestEvent,
  key: ComplaintKey,
  wanted: { kind: 'papers' | 'files'; id: string },
): Promise<Response> {
  const response = await fetch(`${env.BACKEND_URL}/complaints/${wanted.kind}/${wanted.id}`, {
    headers: headersOf(event, key),
    signal: AbortSignal.timeout(patience),
  }).catch(() => null);
  if (!response || response.status >= 500) error(503);
  if (!response.ok) error(response.status);
  return handOn(response);
}

function headersOf(event: RequestEvent, { number, code }: ComplaintKey): Record<string, string> {
  return { ...callerHeaders(event), 'x-complaint-number': number, 'x-complaint-code': code };
}
