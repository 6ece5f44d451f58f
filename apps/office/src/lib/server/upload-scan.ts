import { FieldProblem } from '@shaqyru/domain/application/problem';
import { Attachment, type AttachmentKind } from '@shaqyru/domain/files/attachment';
import type { RequestEvent } from '@sveltejs/kit';
import { nameHeader } from '@shaqyru/domain/files/header-name';
import { z } from 'zod';
import { env } from './env.ts';

/** Ten megabytes of a scan over a slow line. */
const patience = 300_000;
const longestName = 300;

export type ScanPlace = { caseId: string; kind: AttachmentKind; inviteeId: string | null };

const Stored = Attachment.pick({ id: true, name: true });
const Answer = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('stored'), attachment: Stored }),
  z.object({ outcome: z.literal('refused'), problem: FieldProblem }),
]);
type SentScan = z.infer<typeof Answer> | { outcome: 'failed'; again: boolean };

/** Hands a scan on to the backend, which looks at its content. `again`: the same may go well in a moment. */
export async function uploadScan(
  event: RequestEvent,
  place: ScanPlace,
  file: { name: string; body: Blob | ReadableStream<Uint8Array> },
): Promise<SentScan> {
  const init: RequestInit & { duplex: 'half' } = {
    method: 'POST',
    headers: {
      ...callerHeaders(event),
      'content-type': 'application/octet-stream',
      // In a header, for addresses are logged.
      'content-disposition': nameHeader(file.name.slice(-longestName)),
    },
    body: file.body,
    duplex: 'half',
    signal: AbortSignal.any([AbortSignal.timeout(patience), event.request.signal]),
  };
  const response = await fetch(`${env.BACKEND_URL}/files?${queryOf(place)}`, init).catch(() => null);
  if (!response?.ok)
    return { outcome: 'failed', again: !response || response.status >= 500 || response.status === 429 };
  return Answer.parse(await response.json());
}

/** The scan that came as these bytes, if it did; null also when nobody answers. */
export async function findScan(
  event: RequestEvent,
  place: ScanPlace,
  sha256: string,
): Promise<z.infer<typeof Stored> | null> {
  const query = queryOf(place);
  query.set('sha256', sha256);
  const response = await fetch(`${env.BACKEND_URL}/files?${query}`, {
    headers: callerHeaders(event),
    signal: AbortSignal.timeout(20_000),
  }).catch(() => null);
  return response?.ok ? z.object({ attachment: Stored.nullable() }).parse(await response.json()).attachment : null;
}

function queryOf({ caseId, kind, inviteeId }: ScanPlace): URLSearchParams {
  return new URLSearchParams({ caseId, kind, ...(inviteeId ? { inviteeId } : {}) });
}

function callerHeaders({ locals, getClientAddress }: RequestEvent): Record<string, string> {
  return { authorization: `Bearer ${locals.session}`, 'x-forwarded-for': getClientAddress() };
}
