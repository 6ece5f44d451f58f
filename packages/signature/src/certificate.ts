import { createHash } from 'node:crypto';
import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import { isDer, isSignedBy } from './algorithms.ts';
import { type Purpose, Refusal, type Signer, type SignerRole } from './verdict.ts';

/** A certificate with the octets it came in: re-encoding could change them, and with them the fingerprint. */
export type Certificate = { der: Uint8Array; fields: pkijs.Certificate; fingerprint: string };

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
export const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
export const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

/** @throws on octets that are no certificate, or more than one */
export const readCertificate = (octets: Uint8Array): Certificate => {
  const der = Uint8Array.from(octets);
  if (!isDer(der)) throw new Error('a certificate that is not DER');
  const fields = pkijs.Certificate.fromBER(der);
  if (fields.signatureValue.valueBlock.unusedBits !== 0) throw new Error('a signature of broken octets');
  // RFC 5280, 4.1.1.2: the algorithm outside the signed part must repeat the one inside.
  if (fields.signature.algorithmId !== fields.signatureAlgorithm.algorithmId) throw new Error('two algorithms');
  return { der, fields, fingerprint: sha256(der) };
};

const pemBlock = /-----BEGIN CERTIFICATE-----([^-]+)-----END CERTIFICATE-----/g;

/** Reads configured certificates: DER octets, or PEM text with one or more. */
export const readCertificates = (source: string | Uint8Array): Certificate[] => {
  if (typeof source !== 'string') return [readCertificate(source)];
  const found = [...source.matchAll(pemBlock)].map((block) => readCertificate(Buffer.from(block[1] ?? '', 'base64')));
  if (found.length === 0) throw new Error('No certificate in the configured PEM');
  return found;
};

export const extensionOf = (certificate: Certificate, oid: string): pkijs.Extension | undefined => {
  const found = (certificate.fields.extensions ?? []).filter((extension) => extension.extnID === oid);
  if (found.length > 1) throw new Refusal('unsupported-extension', `extension ${oid} twice`);
  return found[0];
};

const octetsOf = (extension: pkijs.Extension): Uint8Array => extension.extnValue.valueBlock.valueHexView;

/** Reads an extension's value; one that cannot be read refuses the certificate instead of counting as absent. */
const parsed = <T>(certificate: Certificate, oid: string, read: (value: Uint8Array) => T): T | undefined => {
  const extension = extensionOf(certificate, oid);
  if (extension === undefined) return undefined;
  try {
    return read(octetsOf(extension));
  } catch {
    throw new Refusal('unsupported-extension', `extension ${oid} cannot be read`);
  }
};

const understood = new Set([
  '2.5.29.14', // subject key identifier
  '2.5.29.15', // key usage
  '2.5.29.17', // subject alternative name
  '2.5.29.19', // basic constraints
  '2.5.29.31', // CRL distribution points
  '2.5.29.32', // certificate policies
  '2.5.29.35', // authority key identifier
  '2.5.29.37', // extended key usage
  '2.5.29.46', // freshest CRL
  '1.3.6.1.5.5.7.1.1', // authority information access
]);

/** RFC 5280, 4.2: a certificate with a critical extension that is not understood must be refused. */
export const refuseUnknownCriticalExtensions = (certificate: Certificate): void => {
  for (const { critical, extnID } of certificate.fields.extensions ?? []) {
    if (critical && !understood.has(extnID)) throw new Refusal('unsupported-extension', `critical extension ${extnID}`);
  }
};

const usageBits = { digitalSignature: 0, nonRepudiation: 1, keyEncipherment: 2, keyCertSign: 5, cRLSign: 6 } as const;
type KeyUsage = keyof typeof usageBits;

export const hasKeyUsage = (certificate: Certificate, usage: KeyUsage): boolean =>
  parsed(certificate, '2.5.29.15', (value) => {
    const { result } = asn1js.fromBER(value);
    if (!(result instanceof asn1js.BitString)) throw new Error('not a bit string');
    return ((result.valueBlock.valueHexView[0] ?? 0) & (0x80 >> usageBits[usage])) !== 0;
  }) ?? false;

export const extendedKeyUsages = (certificate: Certificate): string[] =>
  parsed(certificate, '2.5.29.37', (value) => pkijs.ExtKeyUsage.fromBER(value).keyPurposes) ?? [];

export const keyIdentifier = (certificate: Certificate): string | undefined =>
  parsed(certificate, '2.5.29.14', (value) => {
    const { result } = asn1js.fromBER(value);
    if (!(result instanceof asn1js.OctetString)) throw new Error('not an octet string');
    return hex(result.valueBlock.valueHexView);
  });

export const issuerKeyIdentifier = (certificate: Certificate): string | undefined =>
  parsed(certificate, '2.5.29.35', (value) => {
    const identifier = pkijs.AuthorityKeyIdentifier.fromBER(value).keyIdentifier;
    return identifier === undefined ? undefined : hex(identifier.valueBlock.valueHexView);
  });

/** The number of authorities that may follow below this one, or undefined when it is no authority. */
export const authorityDepth = (certificate: Certificate): number | undefined => {
  const constraints = parsed(certificate, '2.5.29.19', (value) => pkijs.BasicConstraints.fromBER(value));
  if (constraints?.cA !== true || !hasKeyUsage(certificate, 'keyCertSign')) return undefined;
  const { pathLenConstraint } = constraints;
  if (pathLenConstraint === undefined) return Infinity;
  return typeof pathLenConstraint === 'number' ? pathLenConstraint : pathLenConstraint.valueBlock.valueDec;
};

const isUri = (name: pkijs.GeneralName): boolean => name.type === 6;

export const ocspUrls = (certificate: Certificate): string[] =>
  parsed(certificate, '1.3.6.1.5.5.7.1.1', (value) =>
    pkijs.InfoAccess.fromBER(value)
      .accessDescriptions.filter((one) => one.accessMethod === '1.3.6.1.5.5.7.48.1' && isUri(one.accessLocation))
      .map((one) => String(one.accessLocation.value)),
  ) ?? [];

export const crlUrls = (certificate: Certificate): string[] =>
  parsed(certificate, '2.5.29.31', (value) =>
    pkijs.CRLDistributionPoints.fromBER(value).distributionPoints.flatMap((point) =>
      // Another issuer's list, or one of some reasons only, would not say that the certificate is good.
      Array.isArray(point.distributionPoint) && point.cRLIssuer === undefined && point.reasons === undefined
        ? point.distributionPoint.filter(isUri).map((name) => String(name.value))
        : [],
    ),
  ) ?? [];

export const serialNumberOf = (certificate: Certificate): string =>
  hex(certificate.fields.serialNumber.valueBlock.valueHexView);

export const isIssuedBy = (certificate: Certificate, issuer: Certificate): Promise<boolean> =>
  isSignedBy({
    data: certificate.fields.tbsView,
    signature: certificate.fields.signatureValue,
    algorithm: certificate.fields.signatureAlgorithm,
    key: issuer.fields.subjectPublicKeyInfo,
  });

export const isValidAt = (certificate: Certificate, at: Date): boolean =>
  at >= certificate.fields.notBefore.value && at <= certificate.fields.notAfter.value;

/** FACTS of the national authority: each purpose has a key and a certificate of its own. */
const purposes = {
  signing: { usages: ['digitalSignature', 'nonRepudiation'], extended: '1.3.6.1.5.5.7.3.4' },
  authentication: { usages: ['digitalSignature', 'keyEncipherment'], extended: '1.3.6.1.5.5.7.3.2' },
} as const satisfies Record<Purpose, { usages: readonly KeyUsage[]; extended: string }>;

/** @throws Refusal when the certificate was not issued for this purpose, or is outside its validity */
export const refuseUnfit = (certificate: Certificate, purpose: Purpose, at: Date): void => {
  const { notBefore, notAfter } = certificate.fields;
  if (at < notBefore.value) throw new Refusal('not-yet-valid', `valid from ${notBefore.value.toISOString()}`);
  if (at > notAfter.value) throw new Refusal('expired', `valid to ${notAfter.value.toISOString()}`);
  refuseUnknownCriticalExtensions(certificate);
  const { usages, extended } = purposes[purpose];
  const missing = usages.find((usage) => !hasKeyUsage(certificate, usage));
  if (missing !== undefined) throw new Refusal('wrong-key-usage', `${purpose} needs ${missing}`);
  if (!extendedKeyUsages(certificate).includes(extended)) {
    throw new Refusal('wrong-extended-key-usage', `${purpose} needs ${extended}`);
  }
};

const roleOids: Record<SignerRole, string> = {
  naturalPerson: '1.2.398.3.3.4.1.1',
  legalEntity: '1.2.398.3.3.4.1.2',
  firstHead: '1.2.398.3.3.4.1.2.1',
  rightToSign: '1.2.398.3.3.4.1.2.2',
  financial: '1.2.398.3.3.4.1.2.3',
  hr: '1.2.398.3.3.4.1.2.4',
  employee: '1.2.398.3.3.4.1.2.5',
};

/** The one value of an attribute of the subject; two would leave open which person or organisation is meant. */
const subjectValues = (certificate: Certificate, oid: string): string[] =>
  certificate.fields.subject.typesAndValues
    .filter((attribute) => attribute.type === oid)
    .map((attribute) => String(attribute.value.valueBlock.value));

const numbered = (values: string[], prefix: 'IIN' | 'BIN'): string | undefined => {
  const matching = values.filter((value) => value.startsWith(prefix));
  const digits = matching.length === 1 ? matching[0]?.slice(prefix.length) : undefined;
  return digits !== undefined && /^\d{12}$/.test(digits) ? digits : undefined;
};

/**
 * Reads the person, the organisation and the roles: `CN=surname name, SN=surname, serialNumber=IIN…, GN=patronymic`, and
 * `O=…, OU=BIN…` for an organisation.
 * @throws Refusal without an IIN, or without a BIN where the certificate is an organisation's
 */
export const readSigner = (certificate: Certificate): Signer => {
  const first = (oid: string): string | undefined => subjectValues(certificate, oid)[0];
  const iin = numbered(subjectValues(certificate, '2.5.4.5'), 'IIN');
  if (iin === undefined) throw new Refusal('no-iin', 'the subject names no IIN, or more than one');
  const bin = numbered(subjectValues(certificate, '2.5.4.11'), 'BIN');
  const granted = new Set(extendedKeyUsages(certificate));
  const roles = (Object.keys(roleOids) as SignerRole[]).filter((role) => granted.has(roleOids[role]));
  if (roles.includes('legalEntity') && bin === undefined) {
    throw new Refusal('no-bin', 'an organisation without a BIN, or with more than one');
  }
  const surname = first('2.5.4.4');
  const patronymic = first('2.5.4.42');
  const organisation = first('2.5.4.10');
  return {
    iin,
    ...(bin === undefined ? {} : { bin }),
    commonName: first('2.5.4.3') ?? '',
    ...(surname === undefined ? {} : { surname }),
    ...(patronymic === undefined ? {} : { patronymic }),
    ...(organisation === undefined ? {} : { organisation }),
    roles,
    serialNumber: serialNumberOf(certificate),
    notBefore: certificate.fields.notBefore.value.toISOString(),
    notAfter: certificate.fields.notAfter.value.toISOString(),
    certificate: base64(certificate.der),
    fingerprint: certificate.fingerprint,
  };
};
