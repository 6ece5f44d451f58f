import { problemText } from '@shaqyru/domain/application/problem';
import { AttachmentKind } from '@shaqyru/domain/files/attachment';
import type { FileUploadAnswer, SentFileAnswer, UploadedFile } from '@shaqyru/ui/file-upload/file-upload';
import { error, json, type RequestEvent } from '@sveltejs/kit';
import { z } from 'zod';
import { fileText } from '#lib/answers/summarise.ts';
import { failureWords } from '#lib/failure-words.ts';
import { findSent, idOf, uploadFile, type StoredFile, type UploadPlace } from '#lib/server/files.ts';
import type { RequestHandler } from './$types';

const Place = z.object({ kind: AttachmentKind, inviteeId: z.uuid().nullable() });
const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** What the page's script sends: one file as it is. The form of the page does the same without a script. */
export const PUT: RequestHandler = async (event) => {
  const { language } = event.locals;
  const name = nameOf(event.request);
  if (!name) error(400);
  // A request of no bytes has no body: an empty file is told so like any other that is not right.
  const upload = await uploadFile(event, placeOf(event), { name, body: event.request.body ?? new Blob() });
  if (upload.outcome === 'stored' && upload.attachment) {
    return answer(200, { outcome: 'stored', file: listed(event, upload.attachment) });
  }
  if (upload.outcome === 'refused') {
    return answer(200, { outcome: 'refused', text: problemText(upload.problem, language) });
  }
  const failure = upload.outcome === 'failed' ? upload.failure : 'unavailable';
  const again = failure === 'unavailable' || failure === 'too-many';
  return answer(again ? 503 : 409, { outcome: 'failed', text: failureWords[failure][language], again });
};

/** Whether bytes with this SHA-256 have arrived, though the answer did not. */
export const GET: RequestHandler = async (event) => {
  const sha256 = Sha256.safeParse(event.url.searchParams.get('sha256'));
  if (!sha256.success) error(400);
  const found = event.locals.session ? await findSent(event, placeOf(event), sha256.data) : null;
  const sent: SentFileAnswer = { file: found && listed(event, found) };
  return json(sent, { headers: { 'cache-control': 'no-store' } });
};

function placeOf({ params, url }: RequestEvent<{ id: string }>): UploadPlace {
  const place = Place.safeParse({
    kind: url.searchParams.get('kind'),
    inviteeId: url.searchParams.get('inviteeId') || null,
  });
  if (!place.success) error(404);
  return { caseId: idOf(params.id), ...place.data };
}

function nameOf(request: Request): string | null {
  try {
    return decodeURIComponent(request.headers.get('x-file-name') ?? '') || null;
  } catch {
    return null;
  }
}

function listed({ locals }: RequestEvent, file: StoredFile): UploadedFile {
  return { id: file.id, text: fileText(file, locals.language) };
}

function answer(status: number, body: FileUploadAnswer): Response {
  return json(body, { status, headers: { 'cache-control': 'no-store' } });
}
