import { problemText } from '@shaqyru/domain/application/problem';
import { answerSent, answerUpload, askedSha256, sentBytes, sentName } from '@shaqyru/ui/file-upload/answer-upload';
import { error } from '@sveltejs/kit';
import { findScan, uploadScan, type ScanPlace } from '#lib/server/upload-scan.ts';
import { words } from '../../words.ts';
import { readSlot } from '../read-slot.ts';
import type { RequestEvent, RequestHandler } from './$types';

/** What the page's script sends: one scan as it is. The form of the page does the same without a script. */
export const PUT: RequestHandler = async (event) => {
  const { language } = event.locals;
  const name = sentName(event.request);
  if (!name) error(400);
  const sent = await uploadScan(event, placeOf(event), { name, body: sentBytes(event.request) });
  if (sent.outcome === 'stored') {
    return answerUpload({ outcome: 'stored', file: { id: sent.attachment.id, text: sent.attachment.name } });
  }
  if (sent.outcome === 'refused') {
    return answerUpload({ outcome: 'refused', text: problemText(sent.problem, language) });
  }
  return answerUpload({ outcome: 'failed', text: words[language].scanFailed, again: sent.again });
};

/** Whether bytes with this SHA-256 have arrived, though the answer did not. */
export const GET: RequestHandler = async (event) => {
  const sha256 = askedSha256(event.url);
  if (!sha256) error(400);
  const found = await findScan(event, placeOf(event), sha256);
  return answerSent(found && { id: found.id, text: found.name });
};

function placeOf({ params, url }: RequestEvent): ScanPlace {
  const place = readSlot(url.searchParams.get('slot'));
  if (!place) error(404);
  return { caseId: params.id, ...place };
}
