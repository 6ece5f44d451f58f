import { z } from 'zod';
import { isGost } from './algorithms.ts';
import { type Certificate, base64, serialNumberOf } from './certificate.ts';
import { buildChain, type TrustedCertificates } from './chain.ts';
import type { Message } from './read-message.ts';
import { type Evidence, Refusal } from './verdict.ts';

/**
 * The answer of `POST /cms/verify` of NCANode 3, as far as it is used. More may stand in it.
 * `revoked: false` alone proves nothing: NCANode writes it also when it could not ask.
 */
const answerSchema = z.object({
  valid: z.boolean(),
  signers: z.array(
    z.object({
      certificates: z.array(
        z.object({
          valid: z.boolean(),
          revocations: z.array(z.object({ revoked: z.boolean(), by: z.enum(['OCSP', 'CRL']) })),
          serialNumber: z.string(),
          signature: z.string(),
          subject: z.object({ iin: z.string().optional(), bin: z.string().optional() }),
        }),
      ),
    }),
  ),
});

const largestAnswer = 1024 * 1024;

export type NcanodeRequest = {
  url: string;
  timeoutMilliseconds: number;
  cms: Uint8Array;
  content: Uint8Array;
  message: Message;
  trusted: TrustedCertificates;
  at: Date;
};

const ask = async (request: NcanodeRequest): Promise<string> => {
  try {
    const response = await fetch(new URL('/cms/verify', request.url), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      redirect: 'error',
      signal: AbortSignal.timeout(request.timeoutMilliseconds),
      body: JSON.stringify({
        cms: base64(request.cms),
        ...(request.message.embedded === undefined ? { data: base64(request.content) } : {}),
        revocationCheck: ['OCSP', 'CRL'],
      }),
    });
    if (!response.ok) throw new Refusal('verifier-unavailable', `NCANode answered ${response.status}`);
    const text = await response.text();
    if (text.length > largestAnswer) throw new Refusal('verifier-answer-invalid', 'the answer of NCANode is too long');
    return text;
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal('verifier-unavailable', error instanceof Error ? error.message : 'NCANode did not answer');
  }
};

const parseAnswer = (text: string): z.infer<typeof answerSchema> => {
  try {
    return answerSchema.parse(JSON.parse(text));
  } catch {
    throw new Refusal('verifier-answer-invalid', 'the answer of NCANode has another form');
  }
};

const hexNumber = (text: string): string => text.toLowerCase().replace(/^0+/, '');

/** The certificate that NCANode judged must be the one in the message, by its number and the signature under it. */
const isSame = (judged: { serialNumber: string; signature: string }, certificate: Certificate): boolean =>
  hexNumber(judged.serialNumber) === hexNumber(serialNumberOf(certificate)) &&
  judged.signature === base64(certificate.fields.signatureValue.valueBlock.valueHexView);

/**
 * Verifies a GOST signature by an NCANode server, which can compute what OpenSSL and Node cannot. Its `valid` is never enough: it
 * starts as true without any signer and ignores the given content when the message has its own, so the message has been read
 * here before (one signer, equal content, purpose, validity), and everything it says is compared with that.
 */
export const verifyByNcanode = async (
  request: NcanodeRequest,
  identity: { iin: string; bin?: string },
): Promise<Pick<Evidence, 'algorithm' | 'chain' | 'revocation' | 'ncanode'>> => {
  const { message } = request;
  const chain = await buildChain({
    signer: message.signer,
    // Only configured authorities: the signatures between GOST certificates are NCANode's to check.
    offered: [],
    trusted: request.trusted,
    at: request.at,
    isIssuedBy: (certificate) => Promise.resolve(isGost(certificate.fields.signatureAlgorithm.algorithmId)),
  });

  const text = await ask(request);
  const answer = parseAnswer(text);
  const [signer, ...moreSigners] = answer.signers;
  const [judged, ...moreCertificates] = signer?.certificates ?? [];
  if (
    judged === undefined ||
    moreSigners.length > 0 ||
    moreCertificates.length > 0 ||
    !isSame(judged, message.signer)
  ) {
    throw new Refusal('verifier-answer-invalid', 'NCANode judged other certificates than the one in the message');
  }
  if (judged.subject.iin !== identity.iin || judged.subject.bin !== identity.bin) {
    throw new Refusal('verifier-answer-invalid', 'NCANode read another IIN or BIN');
  }
  if (judged.revocations.some((revocation) => revocation.revoked)) throw new Refusal('revoked', 'NCANode');
  const asked = new Set(judged.revocations.map((revocation) => revocation.by));
  if (!judged.valid || !asked.has('OCSP') || !asked.has('CRL')) {
    throw new Refusal('revocation-unknown', 'NCANode could not confirm the certificate');
  }
  if (!answer.valid) throw new Refusal('signature-broken', 'NCANode refused the signature');
  return {
    algorithm: `GOST ${message.signatureAlgorithm.algorithmId}`,
    chain: chain.map((certificate) => base64(certificate.der)),
    revocation: [],
    ncanode: text,
  };
};
