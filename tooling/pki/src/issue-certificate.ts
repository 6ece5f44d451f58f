import type { webcrypto } from 'node:crypto';
import * as pkijs from 'pkijs';
import { engine } from './engine.ts';
import { importPrivateKey, type Key, newSerialNumber, parseCertificate } from './keys.ts';
import { authorityKeyIdentifier, subjectKeyIdentifier } from './profile.ts';

/** Times in certificates, lists and answers have no fractions (RFC 5280, 4.1.2.5). */
export const wholeSecond = (date: Date): Date => new Date(Math.floor(date.getTime() / 1000) * 1000);

// RFC 5280, 4.1.2.5: UTCTime through 2049, GeneralizedTime from 2050.
const time = (value: Date) =>
  new pkijs.Time({
    type: value.getUTCFullYear() < 2050 ? pkijs.TimeType.UTCTime : pkijs.TimeType.GeneralizedTime,
    value: wholeSecond(value),
  });

export type CertificateRequest = {
  subject: pkijs.RelativeDistinguishedNames;
  publicKey: webcrypto.CryptoKey;
  extensions: pkijs.Extension[];
  notBefore: Date;
  notAfter: Date;
  hash?: 'SHA-256' | 'SHA-1';
};

/**
 * Signs a certificate exactly as asked: it keeps no rule, so that tests can make certificates that break one.
 * @param issuer the key that signs it, or the subject's own private key for a self-signed certificate
 */
export const issueCertificate = async (
  request: CertificateRequest,
  issuer: Key | { selfSigned: webcrypto.CryptoKey },
): Promise<pkijs.Certificate> => {
  const certificate = new pkijs.Certificate();
  certificate.version = 2;
  certificate.serialNumber = newSerialNumber();
  certificate.subject = request.subject;
  certificate.notBefore = time(request.notBefore);
  certificate.notAfter = time(request.notAfter);
  await certificate.subjectPublicKeyInfo.importKey(request.publicKey);
  const issuerCertificate = 'selfSigned' in issuer ? certificate : parseCertificate(issuer.certificate);
  certificate.issuer = issuerCertificate.subject;
  certificate.extensions = [
    ...request.extensions,
    authorityKeyIdentifier(issuerCertificate.subjectPublicKeyInfo),
    subjectKeyIdentifier(certificate.subjectPublicKeyInfo),
  ];
  const hash = request.hash ?? 'SHA-256';
  const signingKey = 'selfSigned' in issuer ? issuer.selfSigned : await importPrivateKey(issuer, hash);
  await certificate.sign(signingKey, hash, engine);
  return pkijs.Certificate.fromBER(certificate.toSchema(true).toBER(false));
};
