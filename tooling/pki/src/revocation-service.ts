import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Authority } from './authority.ts';

const largestRequest = 16 * 1024;

const bodyOf = async (request: IncomingMessage): Promise<Uint8Array | undefined> => {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    size += (part as Buffer).length;
    if (size > largestRequest) return undefined;
    parts.push(part as Buffer);
  }
  return Uint8Array.from(Buffer.concat(parts));
};

/** The OCSP answer "malformedRequest": a sequence of the one enumerated value 1 (RFC 6960, 4.2.1). */
const malformedRequest = Uint8Array.of(0x30, 0x03, 0x0a, 0x01, 0x01);

/** Answers OCSP over POST and GET (RFC 6960, appendix A) and serves both CRLs and both authority certificates. */
export const revocationListener = (authority: Authority): RequestListener => {
  const files: Record<string, () => Promise<{ type: string; body: Uint8Array }>> = {
    'issuing.crl': async () => ({ type: 'application/pkix-crl', body: await authority.crl() }),
    'root.crl': async () => ({ type: 'application/pkix-crl', body: await authority.rootCrl() }),
    'issuing.cer': async () => ({ type: 'application/pkix-cert', body: authority.issuing.certificate }),
    'root.cer': async () => ({ type: 'application/pkix-cert', body: authority.root.certificate }),
  };
  const respond = async (request: IncomingMessage): Promise<{ type: string; body: Uint8Array } | undefined> => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const file = files[path.split('/').at(-1) ?? ''];
    if (request.method === 'GET' && file !== undefined) return file();
    const question =
      request.method === 'POST'
        ? await bodyOf(request)
        : Uint8Array.from(Buffer.from(decodeURIComponent(path.split('/ocsp/').at(1) ?? ''), 'base64'));
    if (question === undefined) return undefined;
    const body = await authority.answer(question).catch(() => malformedRequest);
    return { type: 'application/ocsp-response', body };
  };
  return (request, response) => {
    respond(request).then(
      (answer) => {
        if (answer === undefined) response.writeHead(413).end();
        else response.writeHead(200, { 'content-type': answer.type }).end(answer.body);
      },
      () => response.writeHead(500).end(),
    );
  };
};

export type RunningService = { url: string; close(): Promise<void> };

/** Listens on this machine only; `port` 0 takes a free one. Revocations are read from the directory at each request. */
export const startRevocationService = async (authority: Authority, port: number): Promise<RunningService> => {
  const server = createServer(revocationListener(authority));
  server.requestTimeout = 10_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
