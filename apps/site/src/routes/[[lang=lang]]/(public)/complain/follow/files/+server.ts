import { problemText } from '@shaqyru/domain/application/problem';
import { ComplaintNumber } from '@shaqyru/domain/complaint/complaint-lodging';
import { VerificationCode } from '@shaqyru/domain/invitation/verification';
import { answerSent, answerUpload, sentBytes, sentName } from '@shaqyru/ui/file-upload/answer-upload';
import { error } from '@sveltejs/kit';
import { z } from 'zod';
import { failureWords } from '#lib/failure-words.ts';
import { uploadToComplaint } from '#lib/server/complaint-files.ts';
import type { RequestHandler } from './$types';

const Key = z.object({ number: ComplaintNumber, code: VerificationCode });

/**
 * What the page's script sends: one file as it is, with number and code in headers, for addresses are logged. The form of the
 * page does the same without a script.
 */
export const PUT: RequestHandler = async (event) => {
  const { language } = event.locals;
  const { headers } = event.request;
  const key = Key.safeParse({ number: headers.get('x-complaint-number'), code: headers.get('x-complaint-code') });
  const name = sentName(event.request);
  if (!key.success || !name) error(400);
  const upload = await uploadToComplaint(event, key.data, { name, body: sentBytes(event.request) });
  if (upload.outcome === 'stored' && upload.attachment) {
    const { id, name: text } = upload.attachment;
    return answerUpload({ outcome: 'stored', file: { id, text } });
  }
  if (upload.outcome === 'refused') {
    return answerUpload({ outcome: 'refused', text: problemText(upload.problem, language) });
  }
  const failure = upload.outcome === 'failed' ? upload.failure : 'unavailable';
  const again = failure === 'unavailable' || failure === 'too-many';
  return answerUpload({ outcome: 'failed', text: failureWords[failure][language], again });
};

/** Sent twice a file is kept once, so that the script may always send it again. */
export const GET: RequestHandler = () => answerSent(null);
