import { randomBytes, type webcrypto } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';

/** RSA is what the NCA issues; EC P-256 makes the same certificates forty times faster. */
export type KeyAlgorithm = 'rsa-2048' | 'ec-p256';

/** A private key with its certificate. `certificate` and `chain` are DER; `chain` goes from the issuer up, without the root. */
export type Key = {
  name: string;
  serialNumber: string;
  certificate: Uint8Array;
  certificatePem: string;
  privateKeyPem: string;
  chain: Uint8Array[];
};

type ImportParameters = webcrypto.RsaHashedImportParams | webcrypto.EcKeyImportParams;
const generation = {
  'rsa-2048': {
    name: 'RSASSA-PKCS1-v1_5',
    hash: 'SHA-256',
    modulusLength: 2048,
    publicExponent: Uint8Array.of(1, 0, 1),
  },
  'ec-p256': { name: 'ECDSA', namedCurve: 'P-256' },
} as const;

export const generateKeyPair = (algorithm: KeyAlgorithm): Promise<webcrypto.CryptoKeyPair> =>
  algorithm === 'rsa-2048'
    ? crypto.subtle.generateKey(generation['rsa-2048'], true, ['sign', 'verify'])
    : crypto.subtle.generateKey(generation['ec-p256'], true, ['sign', 'verify']);

export const parseCertificate = (der: Uint8Array): pkijs.Certificate => pkijs.Certificate.fromBER(der);

/** PEM with lines of 64 characters, as OpenSSL and Node read it. */
export const toPem = (label: 'CERTIFICATE' | 'PRIVATE KEY' | 'X509 CRL', der: Uint8Array): string => {
  const lines =
    Buffer.from(der)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return `-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n`;
};

export const fromPem = (pem: string): Uint8Array =>
  Uint8Array.from(Buffer.from(pem.replaceAll(/-----[^-]+-----|\s/g, ''), 'base64'));

export const exportPrivateKey = async (key: webcrypto.CryptoKey): Promise<string> =>
  toPem('PRIVATE KEY', new Uint8Array(await crypto.subtle.exportKey('pkcs8', key)));

/** Imports a private key for the algorithm that its certificate names; `hash` matters for RSA only. */
export const importPrivateKey = (key: Key, hash = 'SHA-256'): Promise<webcrypto.CryptoKey> => {
  const { algorithmId } = parseCertificate(key.certificate).subjectPublicKeyInfo.algorithm;
  const parameters: ImportParameters =
    algorithmId === '1.2.840.10045.2.1'
      ? { name: 'ECDSA', namedCurve: 'P-256' }
      : { name: 'RSASSA-PKCS1-v1_5', hash: { name: hash } };
  return crypto.subtle.importKey('pkcs8', Buffer.from(fromPem(key.privateKeyPem)), parameters, false, ['sign']);
};

export const serialNumberOf = (certificate: pkijs.Certificate): string =>
  Buffer.from(certificate.serialNumber.valueBlock.valueHexView).toString('hex');

/** Twenty octets like the NCA's, positive and without a leading zero. */
export const newSerialNumber = (): asn1js.Integer => {
  const octets = randomBytes(20);
  octets[0] = ((octets[0] ?? 0) & 0x3f) | 0x40;
  return new asn1js.Integer({ valueHex: Uint8Array.from(octets).buffer });
};

/** Written beside and renamed, so that a reader in another process never sees half a file. */
export const writeWhole = async (path: string, content: string): Promise<void> => {
  const draft = `${path}.${process.pid}.${randomBytes(4).toString('hex')}`;
  await writeFile(draft, content, { mode: 0o600 });
  await rename(draft, path);
};

export const keysFolder = (directory: string) => join(directory, 'keys');

export const saveKey = async (directory: string, key: Key): Promise<void> => {
  await mkdir(keysFolder(directory), { recursive: true, mode: 0o700 });
  const path = join(keysFolder(directory), key.name);
  const chain = key.chain.map((certificate) => toPem('CERTIFICATE', certificate)).join('');
  await writeWhole(`${path}.key.pem`, key.privateKeyPem);
  await writeWhole(`${path}.pem`, key.certificatePem + chain);
};

const certificatesIn = (pem: string): Uint8Array[] =>
  (pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? []).map(fromPem);

/** Reads one saved key by its name; a missing file is an error. */
export const readKey = async (directory: string, name: string): Promise<Key> => {
  const path = join(keysFolder(directory), name);
  const [certificate, ...chain] = certificatesIn(await readFile(`${path}.pem`, 'utf8'));
  if (certificate === undefined) throw new Error(`${path}.pem holds no certificate`);
  return {
    name,
    serialNumber: serialNumberOf(parseCertificate(certificate)),
    certificate,
    certificatePem: toPem('CERTIFICATE', certificate),
    privateKeyPem: await readFile(`${path}.key.pem`, 'utf8'),
    chain,
  };
};

/** All saved keys of a directory, by name; none when nothing was issued yet. */
export const readKeys = async (directory: string): Promise<Key[]> => {
  const names = await readdir(keysFolder(directory)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const complete = names.filter((name) => name.endsWith('.key.pem')).map((name) => name.slice(0, -'.key.pem'.length));
  return Promise.all(complete.sort().map((name) => readKey(directory, name)));
};
