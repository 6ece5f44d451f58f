import type { NextFunction, Request, Response } from 'express';

/** Where bytes are sent as they are. */
const uploads = ['/files', '/complaints/files', '/invitee-sheets'];

/**
 * Only our web applications' servers call the backend, and servers send no Origin. A browser does: whatever page it is on,
 * it has no business here. Bodies are JSON, except the bytes of an upload: a form posted from elsewhere runs nothing.
 */
export function refuseForeignRequests(request: Request, response: Response, next: NextFunction): void {
  if (request.headers.origin !== undefined) {
    response.status(403).json({ error: 'foreign origin' });
    return;
  }
  const type = (request.headers['content-type'] ?? '').split(';')[0]?.trim();
  const isUpload = uploads.some((path) => request.path === path || request.path.startsWith(`${path}/`));
  const expected = isUpload ? 'application/octet-stream' : 'application/json';
  if (request.method !== 'GET' && type !== expected) {
    response.status(415).json({ error: `send ${expected}` });
    return;
  }
  next();
}
