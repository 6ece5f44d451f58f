import type { FileUploadAnswer, SentFileAnswer, UploadedFile } from './file-upload.ts';

/** On the server: the name of the file that `upload-files.ts` sends; null when it tells none. */
export function sentName(request: Request): string | null {
  try {
    return decodeURIComponent(request.headers.get('x-file-name') ?? '') || null;
  } catch {
    return null;
  }
}

/** What it sends. A request of no bytes has no body: an empty file is looked at like any other that is not right. */
export function sentBytes(request: Request): Blob | ReadableStream<Uint8Array> {
  return request.body ?? new Blob();
}

/** The SHA-256 whose file it asks about; null for what is none. */
export function askedSha256(url: URL): string | null {
  const asked = url.searchParams.get('sha256') ?? '';
  return /^[0-9a-f]{64}$/.test(asked) ? asked : null;
}

export function answerUpload(answer: FileUploadAnswer): Response {
  const status = answer.outcome !== 'failed' ? 200 : answer.again ? 503 : 409;
  return Response.json(answer, { status, headers });
}

export function answerSent(file: UploadedFile | null): Response {
  return Response.json({ file } satisfies SentFileAnswer, { headers });
}

const headers = { 'cache-control': 'no-store' };
