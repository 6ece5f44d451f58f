import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Authority, openAuthority } from '@shaqyru/pki/authority';
import { revocationListener } from '@shaqyru/pki/revocation-service';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A test authority whose OCSP responder and CRLs can be made to misbehave; a stranger's authority of the same name. */
export type Authorities = {
  ours: Authority;
  stranger: Authority;
  /** Replaces the answers of a path ("/ocsp", "/crl/issuing.crl", "/crl/root.crl") until `behave`. */
  misbehave(path: string, answer: Answer): void;
  behave(): void;
  close(): Promise<void>;
};

export const readBody = async (request: IncomingMessage): Promise<Uint8Array> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Uint8Array.from(Buffer.concat(parts));
};

/** Elliptic keys, to keep the tests quick; that RSA works the same is tested apart. */
export const openAuthorities = async (): Promise<Authorities> => {
  const directory = await mkdtemp(join(tmpdir(), 'shaqyru-signature-'));
  const misbehaviour = new Map<string, Answer>();
  let behaving: Answer = (_request, response) => response.writeHead(503).end();
  const server = createServer((request, response) => {
    (misbehaviour.get(request.url ?? '') ?? behaving)(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const settings = { ocspUrl: `${url}/ocsp`, crlUrl: `${url}/crl/issuing.crl`, algorithm: 'ec-p256' } as const;
  const ours = await openAuthority(join(directory, 'ours'), settings);
  const stranger = await openAuthority(join(directory, 'stranger'), settings);
  behaving = revocationListener(ours);
  return {
    ours,
    stranger,
    misbehave: (path, answer) => misbehaviour.set(path, answer),
    behave: () => misbehaviour.clear(),
    close: async () => {
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
      await rm(directory, { recursive: true });
    },
  };
};
