import { problemText } from '@shaqyru/domain/application/problem';
import type { FileUploadAnswer, SentFileAnswer } from '@shaqyru/ui/file-upload/file-upload';
import { error, json } from '@sveltejs/kit';
import { findScan, uploadScan, type ScanPlace } from '#lib/server/upload-scan.ts';
import { words } from '../../words.ts';
import { readSlot } from '../read-slot.ts';
import type { RequestEvent, RequestHandler } from './$types';

/** What the page's script sends: one scan as it is. The form of the page does the same without a script. */
export const PUT: RequestHandler = async (event) => {
  const { language } = event.locals;
  const name = nameOf(event.request);
  if (!name) error(400);
  // A request of no bytes has no body: an empty file is told so like any other that is not right.
  const sent = await uploadScan(event, placeOf(event), { name, body: event.request.body ?? new Blob() });
  if (sent.outcome === 'stored') {
    return answer(200, { outcome: 'stored', file: { id: sent.attachment.id, text: sent.attachment.name } });
  }
  if (sent.outcome === 'refused') {
    return answer(200, { outcome: 'refused', text: problemText(sent.problem, language) });
  }
  return answer(sent.again ? 503 : 409, {
    outcome: 'failed',
    text: words[language].scanFailed,
    again: sent.again,
  });
};

/** Whether bytes with this SHA-256 have arrived, though the answer did not. */
export const GET: RequestHandler = async (event) => {
  const sha256 = event.url.searchParams.get('sha256') ?? '';
  if (!/^[0-9a-f]{64}$/.test(sha256)) error(400);
  const found = await findScan(event, placeOf(event), sha256);
  const sent: SentFileAnswer = { file: found && { id: found.id, text: found.name } };
  return json(sent, { headers: { 'cache-control': 'no-store' } });
};

function placeOf({ params, url }: RequestEvent): ScanPlace {
  const place = readSlot(url.searchParams.get('slot'));
  if (!place) error(404);
  return { caseId: params.id, ...place };
}

function nameOf(request: Request): string | null {
  try {
    return decodeURIComponent(request.headers.get('x-file-name') ?? '') || null;
  } catch {
    return null;
  }
}

function answer(status: number, body: FileUploadAnswer): Response {
  return json(body, { status, headers: { 'cache-control': 'no-store' } });
}
