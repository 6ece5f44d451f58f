import type { Response } from 'express';

/**
 * Sends a file to be saved, never to be shown in place: what people upload must not run in the service's name. Nothing
 * between the server and the reader keeps it.
 */
export function sendFile(response: Response, file: { name: string; mediaType: string; bytes: Uint8Array }): void {
  response.set({
    'Content-Type': file.mediaType,
    'Content-Disposition': `attachment; filename="${plainName(file.name)}"; filename*=UTF-8''${encodedName(file.name)}`,
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-store',
    'Content-Security-Policy': "default-src 'none'; sandbox",
  });
  response.send(Buffer.from(file.bytes));
}

/** For readers that know no filename*: the ending is kept, letters outside ASCII are not. */
function plainName(name: string): string {
  return name.replace(/[^A-Za-z0-9._-]/g, '_');
}

/** RFC 8187: what encodeURIComponent leaves and the header does not take. */
function encodedName(name: string): string {
  return encodeURIComponent(name).replace(/['()*!]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}
