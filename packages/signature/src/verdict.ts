/** Every reason a signature can be refused for; callers map words with `satisfies Record<VerdictReason, …>`. */
export const verdictReasons = [
  'not-a-cms',
  'too-large',
  'no-signer',
  'several-signers',
  'no-certificate',
  'no-signed-attributes',
  'content-differs',
  'signature-broken',
  'weak-algorithm',
  'unsupported-algorithm',
  'unknown-authority',
  'issuer-not-authority',
  'authority-expired',
  'not-yet-valid',
  'expired',
  'wrong-key-usage',
  'wrong-extended-key-usage',
  'unsupported-extension',
  'no-iin',
  'no-bin',
  'revoked',
  'revocation-unknown',
  'revocation-unavailable',
  'revocation-answer-invalid',
  'revocation-answer-stale',
  'verifier-unavailable',
  'verifier-answer-invalid',
] as const;
export type VerdictReason = (typeof verdictReasons)[number];

/** What the key was issued for: signing documents, or proving who one is. */
export type Purpose = 'signing' | 'authentication';

export const signerRoles = [
  'naturalPerson',
  'legalEntity',
  'firstHead',
  'rightToSign',
  'financial',
  'hr',
  'employee',
] as const;
export type SignerRole = (typeof signerRoles)[number];

/** Who signed, as the certificate says. Instants are ISO 8601 in UTC. */
export type Signer = {
  /** Twelve digits. Neither checksum nor date is judged here. */
  iin: string;
  bin?: string;
  commonName: string;
  surname?: string;
  patronymic?: string;
  organisation?: string;
  roles: SignerRole[];
  /** Hexadecimal, as in the certificate. */
  serialNumber: string;
  notBefore: string;
  notAfter: string;
  /** Base64 of the DER. */
  certificate: string;
  /** SHA-256 of the DER, hexadecimal. */
  fingerprint: string;
};

/** One answer of an authority about one certificate. */
export type RevocationEvidence = {
  kind: 'ocsp' | 'crl';
  /** SHA-256 of the DER of the certificate that was asked about, hexadecimal. */
  about: string;
  url: string;
  thisUpdate: string;
  nextUpdate?: string;
  /** SHA-256 of the answer, hexadecimal. */
  sha256: string;
  /** Base64 of the answer; left out of a CRL larger than `largestStoredCrl`, which the hash still identifies. */
  answer?: string;
};

/** What was known when the signature was accepted: enough to verify it again years later without any network. */
export type Evidence = {
  /** For example "RSA SHA-256". */
  algorithm: string;
  /** The instant the signature was judged at. */
  verifiedAt: string;
  /** What the signer's own program wrote into the message. Never trusted. */
  claimedSigningTime?: string;
  /** Base64 DER, the signer's certificate first, the root last. */
  chain: string[];
  revocation: RevocationEvidence[];
  /** The answer of the NCANode server, when it was the one that could compute the algorithm. */
  ncanode?: string;
};

export type Verdict =
  { valid: true; signer: Signer; evidence: Evidence } | { valid: false; reason: VerdictReason; detail: string };

/** Thrown inside this package and turned into a verdict at its door. */
export class Refusal extends Error {
  readonly reason: VerdictReason;

  constructor(reason: VerdictReason, detail: string) {
    super(detail);
    this.name = 'Refusal';
    this.reason = reason;
  }
}
