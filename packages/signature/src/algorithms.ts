import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import { Refusal } from './verdict.ts';

const digests: Record<string, string> = {
  '2.16.840.1.101.3.4.2.1': 'SHA-256',
  '2.16.840.1.101.3.4.2.2': 'SHA-384',
  '2.16.840.1.101.3.4.2.3': 'SHA-512',
};

type SignatureAlgorithm = { key: 'RSA' | 'EC'; digest: string | undefined };
const signatures: Record<string, SignatureAlgorithm> = {
  '1.2.840.113549.1.1.1': { key: 'RSA', digest: undefined },
  '1.2.840.113549.1.1.11': { key: 'RSA', digest: 'SHA-256' },
  '1.2.840.113549.1.1.12': { key: 'RSA', digest: 'SHA-384' },
  '1.2.840.113549.1.1.13': { key: 'RSA', digest: 'SHA-512' },
  '1.2.840.10045.2.1': { key: 'EC', digest: undefined },
  '1.2.840.10045.4.3.2': { key: 'EC', digest: 'SHA-256' },
  '1.2.840.10045.4.3.3': { key: 'EC', digest: 'SHA-384' },
  '1.2.840.10045.4.3.4': { key: 'EC', digest: 'SHA-512' },
};

/** Known to be forgeable, or to have been: MD5 and SHA-1, alone and with RSA, DSA and ECDSA. */
const weak = new Set([
  '1.2.840.113549.2.5',
  '1.3.14.3.2.26',
  '1.2.840.113549.1.1.4',
  '1.2.840.113549.1.1.5',
  '1.2.840.10040.4.3',
  '1.2.840.10045.4.1',
]);

const curves = new Set(['1.2.840.10045.3.1.7', '1.3.132.0.34', '1.3.132.0.35']);
const smallestRsaKey = 2048;

const known = <T>(table: Record<string, T>, oid: string, what: string): T => {
  const found = Object.hasOwn(table, oid) ? table[oid] : undefined;
  if (found !== undefined) return found;
  throw new Refusal(weak.has(oid) ? 'weak-algorithm' : 'unsupported-algorithm', `${what} ${oid}`);
};

export const digestName = (oid: string): string => known(digests, oid, 'digest');

/** GOST 34.310-2004 and GOST 34.10-2015 as Kazakhstan numbers them; OpenSSL and Node have neither. */
export const isGost = (oid: string): boolean => oid.startsWith('1.2.398.3.10.1.1.');

/** asn1js overlooks wrong lengths; with them one signature could be written in many ways. */
export const isDer = (octets: Uint8Array): boolean => {
  const { offset, result } = asn1js.fromBER(Uint8Array.from(octets));
  return offset === octets.length && Buffer.compare(new Uint8Array(result.toBER(false)), octets) === 0;
};

const bitsOfRsaKey = (key: pkijs.PublicKeyInfo): number => {
  try {
    const { modulus } = pkijs.RSAPublicKey.fromBER(key.subjectPublicKey.valueBlock.valueHexView);
    const octets = modulus.valueBlock.valueHexView;
    const first = octets.findIndex((octet) => octet !== 0);
    return first < 0 ? 0 : (octets.length - first) * 8 - (Math.clz32(octets[first] ?? 0) - 24);
  } catch {
    throw new Refusal('unsupported-algorithm', 'the RSA key cannot be read');
  }
};

const acceptKey = (key: pkijs.PublicKeyInfo, kind: 'RSA' | 'EC'): void => {
  const keyKind = known(signatures, key.algorithm.algorithmId, 'key');
  if (keyKind.key !== kind || keyKind.digest !== undefined) {
    throw new Refusal('unsupported-algorithm', `a key ${key.algorithm.algorithmId} under a signature of ${kind}`);
  }
  if (kind === 'EC') {
    const curve: unknown = key.algorithm.algorithmParams;
    if (!(curve instanceof asn1js.ObjectIdentifier) || !curves.has(curve.valueBlock.toString())) {
      throw new Refusal('unsupported-algorithm', 'the curve of the key');
    }
    return;
  }
  const bits = bitsOfRsaKey(key);
  if (bits < smallestRsaKey) throw new Refusal('weak-algorithm', `an RSA key of ${bits} bits`);
};

type Signed = {
  data: Uint8Array;
  signature: asn1js.BitString | asn1js.OctetString;
  algorithm: pkijs.AlgorithmIdentifier;
  key: pkijs.PublicKeyInfo;
  /** Where the message names the digest apart from the signature; it must be the same one. */
  digest?: string;
};

/**
 * Whether the signature is the key's over the data, by RSA PKCS #1 v1.5 or ECDSA with SHA-2.
 * @throws Refusal for a weak or an unknown algorithm, a short key, an unknown curve
 */
export const isSignedBy = async (signed: Signed): Promise<boolean> => {
  const { key: kind, digest: implied } = known(signatures, signed.algorithm.algorithmId, 'signature');
  const digest = implied ?? signed.digest;
  if (digest === undefined) throw new Refusal('unsupported-algorithm', 'a signature that names no digest');
  if (signed.digest !== undefined && signed.digest !== digest) return false;
  acceptKey(signed.key, kind);
  if (kind === 'EC' && !isDer(signed.signature.valueBlock.valueHexView)) return false;
  return pkijs
    .getCrypto(true)
    .verifyWithPublicKey(Uint8Array.from(signed.data), signed.signature, signed.key, signed.algorithm, digest)
    .catch(() => false);
};

/** For the evidence: "RSA SHA-256". */
export const describeAlgorithm = (signature: string, digest: string): string =>
  `${known(signatures, signature, 'signature').key} ${digestName(digest)}`;
