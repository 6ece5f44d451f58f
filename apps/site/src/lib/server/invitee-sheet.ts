import { maximumSheetBytes, SheetProblem } from '@shaqyru/domain/application/invitee-sheet-problem';
import { error, type RequestEvent } from '@sveltejs/kit';
import { z } from 'zod';
import type { Failure } from './attempt.ts';
import { env } from './env.ts';
import { bytesNamed, callerHeaders } from './files.ts';

const patience = 60_000;

const Answer = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('kept') }),
  z.object({ outcome: z.literal('refused'), refusal: SheetProblem }),
]);
export type SheetUpload = z.infer<typeof Answer> | { outcome: 'failed'; failure: Failure };

/** Hands a sheet of invited people on to the backend, which reads it and keeps it beside the application. */
export async function uploadSheet(event: RequestEvent, caseId: string, file: File): Promise<SheetUpload> {
  if (file.size > maximumSheetBytes) {
    const refusal = { problem: 'file-too-large' as const, data: { maximum: maximumSheetBytes / 1024 / 1024 } };
    return { outcome: 'refused', refusal };
  }
  const response = await fetch(`${env.BACKEND_URL}/invitee-sheets?${new URLSearchParams({ caseId })}`, {
    method: 'POST',
    headers: { ...callerHeaders(event), ...bytesNamed(file.name) },
    body: file,
    signal: AbortSignal.timeout(patience),
  }).catch(() => null);
  if (!response || response.status >= 500) return { outcome: 'failed', failure: 'unavailable' };
  if (!event.locals.session || response.status === 401) return { outcome: 'failed', failure: 'signed-out' };
  if (response.status === 403 || response.status === 404) return { outcome: 'failed', failure: 'changed' };
  if (!response.ok) error(response.status);
  return Answer.parse(await response.json());
}
