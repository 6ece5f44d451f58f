import { createHash } from 'node:crypto';
import { describeAlgorithm, digestName, isGost, isSignedBy } from './algorithms.ts';
import { type AnswerSource, fromNetwork, NoAnswer } from './ask-authority.ts';
import { base64, readCertificates, readSigner, refuseUnfit } from './certificate.ts';
import { buildChain } from './chain.ts';
import { verifyByNcanode } from './ncanode.ts';
import { type Message, readMessage } from './read-message.ts';
import { checkRevocation, type ListCache, type RevocationPolicy } from './revocation.ts';
import { type Evidence, type Purpose, Refusal, type Verdict } from './verdict.ts';

export {
  type Evidence,
  type Purpose,
  type RevocationEvidence,
  type Signer,
  type SignerRole,
  signerRoles,
  type Verdict,
  type VerdictReason,
  verdictReasons,
} from './verdict.ts';
export type { RevocationPolicy } from './revocation.ts';

export type VerifierSettings = {
  /** Certificates to trust: DER, or PEM with one or more. */
  roots: readonly (string | Uint8Array)[];
  /** Authorities between the roots and the people. NCALayer sends only the signer's certificate, so they must be known here. */
  intermediates?: readonly (string | Uint8Array)[];
  /** Default `ocsp-and-crl`. */
  revocation?: RevocationPolicy;
  /** Sends a question to another address than the certificate names: a proxy in a closed network. */
  replaceUrls?: Readonly<Record<string, string>>;
  /** Address of an NCANode server, for GOST; without it GOST signatures are refused as unsupported. */
  ncanodeUrl?: string;
  /** For each question to an authority or to NCANode; default 10 000. */
  timeoutMilliseconds?: number;
  /** Octets; defaults 1 MiB for the message, 64 KiB for an OCSP answer, 20 MiB for a CRL. */
  largestCms?: number;
  largestOcspAnswer?: number;
  largestCrl?: number;
  /** A CRL above this many octets is kept in the evidence only as its hash; default 256 KiB. */
  largestStoredCrl?: number;
};

export type VerifyRequest = {
  /** DER or BER of a CMS SignedData (RFC 5652), with or without the content inside. */
  cms: Uint8Array;
  /** What must have been signed, octet by octet. */
  content: Uint8Array;
  purpose: Purpose;
  /** When the signature reached us. The time inside the message is the signer's own claim and plays no part. */
  at: Date;
};

export type Verifier = {
  /** Judges a signature that has just arrived, asking the authorities. Refusals are returned, never thrown. */
  verify(request: VerifyRequest): Promise<Verdict>;
  /** Judges a stored signature again by the evidence kept with it, without any network; GOST excepted, which asks NCANode. */
  verifyAgain(request: VerifyRequest & { evidence: Evidence }): Promise<Verdict>;
};

const sameOctets = (one: Uint8Array, other: Uint8Array): boolean => Buffer.compare(one, other) === 0;

const fromEvidence = (evidence: Evidence): AnswerSource => {
  const find = (matches: (one: Evidence['revocation'][number]) => boolean): Promise<Uint8Array> => {
    const kept = evidence.revocation.find(matches)?.answer;
    if (kept === undefined) return Promise.reject(new NoAnswer('not in the evidence'));
    return Promise.resolve(Uint8Array.from(Buffer.from(kept, 'base64')));
  };
  return {
    ocsp: (_url, about) => find((one) => one.kind === 'ocsp' && one.about === about),
    crl: (url) => find((one) => one.kind === 'crl' && one.url === url),
  };
};

const refuseOtherContent = (message: Message, content: Uint8Array): void => {
  if (message.embedded !== undefined && !sameOctets(message.embedded, content)) {
    throw new Refusal('content-differs', 'the message carries other content');
  }
};

/** @throws Refusal when the digest or the signature is not right */
const refuseBrokenSignature = async (message: Message, content: Uint8Array): Promise<void> => {
  const digest = digestName(message.digestAlgorithm);
  const computed = createHash(digest.replace('-', '').toLowerCase()).update(content).digest();
  const sameContent = sameOctets(computed, message.messageDigest);
  // A message that carries the right content and yet another digest was tampered with.
  if (!sameContent && message.embedded === undefined) throw new Refusal('content-differs', 'other content was signed');
  const right =
    sameContent &&
    (await isSignedBy({
      data: message.signedAttributes,
      signature: message.signature,
      algorithm: message.signatureAlgorithm,
      key: message.signer.fields.subjectPublicKeyInfo,
      digest,
    }));
  if (!right) throw new Refusal('signature-broken', 'the signature does not match');
};

/** All three must be GOST: a mixed message is nobody's, and would let one verifier's blind spot decide. */
const isGostMessage = (message: Message): boolean => {
  const parts = [
    message.signatureAlgorithm.algorithmId,
    message.signer.fields.subjectPublicKeyInfo.algorithm.algorithmId,
    message.signer.fields.signatureAlgorithm.algorithmId,
  ].map(isGost);
  if (parts.every(Boolean)) return true;
  if (parts.some(Boolean)) throw new Refusal('unsupported-algorithm', 'GOST and another algorithm in one signature');
  return false;
};

/**
 * Makes a verifier. It keeps verified CRLs in memory until their end, and nothing else.
 * @throws Error when a configured certificate cannot be read
 */
export const createVerifier = (settings: VerifierSettings): Verifier => {
  const trusted = {
    roots: settings.roots.flatMap(readCertificates),
    intermediates: (settings.intermediates ?? []).flatMap(readCertificates),
  };
  const timeoutMilliseconds = settings.timeoutMilliseconds ?? 10_000;
  const largestCms = settings.largestCms ?? 1024 * 1024;
  const network = fromNetwork(
    {
      timeoutMilliseconds,
      largestOcspAnswer: settings.largestOcspAnswer ?? 64 * 1024,
      largestCrl: settings.largestCrl ?? 20 * 1024 * 1024,
    },
    settings.replaceUrls ?? {},
  );
  const lists: ListCache = new Map();

  const judge = async (request: VerifyRequest, kept: Evidence | undefined): Promise<Verdict> => {
    const { cms, content, purpose, at } = request;
    if (cms.length > largestCms) throw new Refusal('too-large', `${cms.length} octets, at most ${largestCms}`);
    const message = readMessage(cms);
    refuseOtherContent(message, content);
    const gost = isGostMessage(message);
    if (gost && settings.ncanodeUrl === undefined) {
      throw new Refusal('unsupported-algorithm', 'GOST, and no NCANode server is configured');
    }
    if (!gost) await refuseBrokenSignature(message, content);
    const common = {
      verifiedAt: at.toISOString(),
      ...(message.claimedSigningTime === undefined
        ? {}
        : { claimedSigningTime: message.claimedSigningTime.toISOString() }),
    };

    if (gost && settings.ncanodeUrl !== undefined) {
      refuseUnfit(message.signer, purpose, at);
      const signer = readSigner(message.signer);
      const found = await verifyByNcanode(
        { url: settings.ncanodeUrl, timeoutMilliseconds, cms, content, message, trusted, at },
        signer,
      );
      return { valid: true, signer, evidence: { ...common, ...found } };
    }

    const chain = await buildChain({ signer: message.signer, offered: message.offered, trusted, at });
    refuseUnfit(message.signer, purpose, at);
    const signer = readSigner(message.signer);
    const revocation = await checkRevocation(
      {
        chain,
        at,
        policy: kept === undefined ? (settings.revocation ?? 'ocsp-and-crl') : 'ocsp-or-crl',
        source: kept === undefined ? network : fromEvidence(kept),
        largestStoredCrl: settings.largestStoredCrl ?? 256 * 1024,
        fresh: kept === undefined,
      },
      kept === undefined ? lists : new Map(),
    );
    return {
      valid: true,
      signer,
      evidence: {
        ...common,
        algorithm: describeAlgorithm(message.signatureAlgorithm.algorithmId, message.digestAlgorithm),
        chain: chain.map((certificate) => base64(certificate.der)),
        revocation,
      },
    };
  };

  const refusalAsVerdict = async (judging: Promise<Verdict>): Promise<Verdict> => {
    try {
      return await judging;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { valid: false, reason: error.reason, detail: error.message };
    }
  };

  return {
    verify: (request) => refusalAsVerdict(judge(request, undefined)),
    verifyAgain: ({ evidence, ...request }) => refusalAsVerdict(judge(request, evidence)),
  };
};
