import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as pkijs from 'pkijs';
import { z } from 'zod';
import { readBody } from './authorities.ts';

const contractSchema = z.object({
  request: z.object({
    method: z.string(),
    path: z.string(),
    contentType: z.string(),
    body: z.object({ attached: z.array(z.string()), detached: z.array(z.string()) }),
    revocationCheck: z.array(z.string()),
  }),
  response: z.looseObject({
    valid: z.boolean(),
    signers: z.array(
      z.looseObject({
        certificates: z.array(
          z.looseObject({
            valid: z.boolean(),
            revocations: z.array(z.looseObject({ revoked: z.boolean(), by: z.string() })),
            serialNumber: z.string(),
            signature: z.string(),
            subject: z.looseObject({ iin: z.string() }),
          }),
        ),
      }),
    ),
  }),
  error: z.looseObject({ status: z.number() }),
});
export type NcanodeAnswer = z.infer<typeof contractSchema>['response'];

export type NcanodeServer = {
  url: string;
  /** Bodies of the requests that kept the contract. */
  received: Record<string, unknown>[];
  /** What to answer next time instead of the contract's own answer. */
  next: { answer?: (right: NcanodeAnswer) => unknown; respond?: (response: ServerResponse) => void };
  close(): Promise<void>;
};

/** Replays the recorded contract over HTTP, and answers with its error when a request does not keep it. */
export const startNcanode = async (certificate: Uint8Array, iin: string): Promise<NcanodeServer> => {
  const contract = contractSchema.parse(
    JSON.parse(await readFile(new URL('ncanode-contract.json', import.meta.url), 'utf8')),
  );
  const { serialNumber, signatureValue } = pkijs.Certificate.fromBER(certificate);
  const right = (): NcanodeAnswer => {
    const answer = structuredClone(contract.response);
    for (const judged of answer.signers.flatMap((signer) => signer.certificates)) {
      // Java prints the number without leading zeros.
      judged.serialNumber = BigInt(`0x${Buffer.from(serialNumber.valueBlock.valueHexView).toString('hex')}`).toString(
        16,
      );
      judged.signature = Buffer.from(signatureValue.valueBlock.valueHexView).toString('base64');
      judged.subject.iin = iin;
    }
    return answer;
  };
  const state: Pick<NcanodeServer, 'received' | 'next'> = { received: [], next: {} };
  const server = createServer((request, response) => {
    void (async () => {
      const body = z.record(z.string(), z.unknown()).parse(JSON.parse(Buffer.from(await readBody(request)).toString()));
      const { attached, detached } = contract.request.body;
      const kept =
        request.method === contract.request.method &&
        request.url === contract.request.path &&
        request.headers['content-type'] === contract.request.contentType &&
        [attached, detached].some((keys) => keys.join() === Object.keys(body).sort().join()) &&
        JSON.stringify(body['revocationCheck']) === JSON.stringify(contract.request.revocationCheck);
      if (kept) state.received.push(body);
      const { answer, respond } = state.next;
      if (respond !== undefined) return respond(response);
      const sent: unknown = kept ? (answer?.(right()) ?? right()) : contract.error;
      response
        .writeHead(kept ? 200 : contract.error.status, { 'content-type': 'application/json' })
        .end(typeof sent === 'string' ? sent : JSON.stringify(sent));
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return Object.assign(state, {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  });
};
