import { problemText } from '@shaqyru/domain/application/problem';
import { AttachmentKind } from '@shaqyru/domain/files/attachment';
import { answerSent, answerUpload, askedSha256, sentBytes, sentName } from '@shaqyru/ui/file-upload/answer-upload';
import type { UploadedFile } from '@shaqyru/ui/file-upload/file-upload';
import { error, type RequestEvent } from '@sveltejs/kit';
import { z } from 'zod';
import { fileText } from '#lib/answers/summarise.ts';
import { failureWords } from '#lib/failure-words.ts';
import { findSent, idOf, uploadFile, type StoredFile, type UploadPlace } from '#lib/server/files.ts';
import type { RequestHandler } from './$types';

const Place = z.object({ kind: AttachmentKind, inviteeId: z.uuid().nullable() });

/** What the page's script sends: one file as it is. The form of the page does the same without a script. */
export const PUT: RequestHandler = async (event) => {
  const { language } = event.locals;
  const name = sentName(event.request);
  if (!name) error(400);
  const upload = await uploadFile(event, placeOf(event), { name, body: sentBytes(event.request) });
  if (upload.outcome === 'stored' && upload.attachment) {
    return answerUpload({ outcome: 'stored', file: listed(event, upload.attachment) });
  }
  if (upload.outcome === 'refused') {
    return answerUpload({ outcome: 'refused', text: problemText(upload.problem, language) });
  }
  const failure = upload.outcome === 'failed' ? upload.failure : 'unavailable';
  const again = failure === 'unavailable' || failure === 'too-many';
  return answerUpload({ outcome: 'failed', text: failureWords[failure][language], again });
};

/** Whether bytes with this SHA-256 have arrived, though the answer did not. */
export const GET: RequestHandler = async (event) => {
  const sha256 = askedSha256(event.url);
  if (!sha256) error(400);
  const found = event.locals.session ? await findSent(event, placeOf(event), sha256) : null;
  return answerSent(found && listed(event, found));
};

function placeOf({ params, url }: RequestEvent<{ id: string }>): UploadPlace {
  const place = Place.safeParse({
    kind: url.searchParams.get('kind'),
    inviteeId: url.searchParams.get('inviteeId') || null,
  });
  if (!place.success) error(404);
  return { caseId: idOf(params.id), ...place.data };
}

function listed({ locals }: RequestEvent, file: StoredFile): UploadedFile {
  return { id: file.id, text: fileText(file, locals.language) };
}
