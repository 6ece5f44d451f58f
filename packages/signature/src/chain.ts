import {
  authorityDepth,
  type Certificate,
  isIssuedBy,
  issuerKeyIdentifier,
  isValidAt,
  keyIdentifier,
  refuseUnknownCriticalExtensions,
} from './certificate.ts';
import { Refusal } from './verdict.ts';

export type TrustedCertificates = { roots: readonly Certificate[]; intermediates: readonly Certificate[] };

/** The national authority has two levels; more than this many is an attempt to keep the verifier busy. */
const longestChain = 5;
const mostSignatureChecks = 25;

const mayHaveIssued = (issuer: Certificate, certificate: Certificate): boolean => {
  if (!certificate.fields.issuer.isEqual(issuer.fields.subject)) return false;
  const wanted = issuerKeyIdentifier(certificate);
  const offered = keyIdentifier(issuer);
  return wanted === undefined || offered === undefined || wanted === offered;
};

export type ChainRequest = {
  signer: Certificate;
  /** Certificates the message brought along: they may lead to a root, never be one. */
  offered: readonly Certificate[];
  trusted: TrustedCertificates;
  at: Date;
  /** How an issuer's signature is checked. */
  isIssuedBy?: (certificate: Certificate, issuer: Certificate) => Promise<boolean>;
};

/**
 * Finds the way from the signer's certificate to a configured root: each issuer an authority, allowed at that depth, valid at
 * the time, its signature right (RFC 5280, 6.1). The signer's certificate comes first, the root last.
 */
export const buildChain = async (request: ChainRequest): Promise<Certificate[]> => {
  const { trusted, at } = request;
  const check = request.isIssuedBy ?? isIssuedBy;
  const roots = new Set(trusted.roots.map((root) => root.fingerprint));
  const pool = new Map<string, Certificate>();
  for (const one of [...trusted.roots, ...trusted.intermediates, ...request.offered]) pool.set(one.fingerprint, one);

  let checksLeft = mostSignatureChecks;
  // The nearest miss says more than "unknown": an issuer that signed it but may not, or no longer may.
  let nearest = new Refusal('unknown-authority', 'no way from the certificate to a trusted root');

  const climb = async (path: Certificate[]): Promise<Certificate[] | undefined> => {
    const last = path.at(-1);
    if (last === undefined || path.length >= longestChain) return undefined;
    for (const issuer of pool.values()) {
      if (path.includes(issuer) || !mayHaveIssued(issuer, last)) continue;
      checksLeft -= 1;
      if (checksLeft < 0) return undefined;
      if (!(await check(last, issuer))) continue;
      const depth = authorityDepth(issuer);
      if (depth === undefined || depth < path.length - 1) {
        nearest = new Refusal('issuer-not-authority', 'the issuer may not issue this certificate');
        continue;
      }
      if (!isValidAt(issuer, at)) {
        nearest = new Refusal('authority-expired', 'the certificate of the authority is not valid at this time');
        continue;
      }
      refuseUnknownCriticalExtensions(issuer);
      const longer = [...path, issuer];
      const whole = roots.has(issuer.fingerprint) ? longer : await climb(longer);
      if (whole !== undefined) return whole;
    }
    return undefined;
  };

  const chain = await climb([request.signer]);
  if (chain === undefined) throw nearest;
  return chain;
};
