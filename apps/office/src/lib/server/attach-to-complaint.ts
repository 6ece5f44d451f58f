import { FieldProblem } from '@shaqyru/domain/application/problem';
import { maximumFileBytes } from '@shaqyru/domain/files/attachment';
import { nameHeader } from '@shaqyru/domain/files/header-name';
import { error, type RequestEvent } from '@sveltejs/kit';
import { z } from 'zod';
import { env } from './env.ts';

const patience = 60_000;
const Answer = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('stored') }),
  z.object({ outcome: z.literal('refused'), problem: FieldProblem }),
]);

/** Hands a file on to the backend, which looks at its content and keeps it with the complaint. */
export async function attachToComplaint(
  event: RequestEvent,
  complaintId: string,
  file: File,
): Promise<z.infer<typeof Answer>> {
  if (file.size > maximumFileBytes) {
    const problem = {
      field: 'file',
      problem: 'file-too-large',
      data: { maximum: maximumFileBytes / 1024 / 1024 },
    } as const;
    return { outcome: 'refused', problem };
  }
  const query = new URLSearchParams({ complaintId });
  const answer = await fetch(`${env.BACKEND_URL}/complaints/files?${query}`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${event.locals.session}`,
      'x-forwarded-for': event.getClientAddress(),
      'content-type': 'application/octet-stream',
      'content-disposition': nameHeader(file.name),
    },
    body: file,
    signal: AbortSignal.timeout(patience),
  }).catch(() => null);
  if (!answer) error(503, 'the backend does not answer');
  if (!answer.ok) error(answer.status < 500 ? answer.status : 503, 'refused');
  return Answer.parse(await answer.json());
}
