import { downloadHeader } from '@shaqyru/domain/files/header-name';
import type { Response } from 'express';

/**
 * Sends a file to be saved, never to be shown in place: what people upload must not run in the service's name. Nothing
 * between the server and the reader keeps it.
 */
export function sendFile(response: Response, file: { name: string; mediaType: string; bytes: Uint8Array }): void {
  response.set({
    'Content-Type': file.mediaType,
    'Content-Disposition': downloadHeader(file.name),
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-store',
    'Content-Security-Policy': "default-src 'none'; sandbox",
  });
  response.send(Buffer.from(file.bytes));
}
