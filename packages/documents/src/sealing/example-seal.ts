import * as asn1js from 'asn1js';
import { webcrypto } from 'node:crypto';
import { AttributeTypeAndValue, BasicConstraints, Certificate, CryptoEngine, Extension } from 'pkijs';
import type { PemSeal } from './seal-signer.ts';

const engine = new CryptoEngine({ name: 'node', crypto: webcrypto });

/**
 * A seal of a fictional authority, made anew each time: for examples and tests. Never trusted by anyone; valid for the
 * year around `on`.
 */
export async function exampleSeal(on: Date, keyKind: 'rsa' | 'ec' = 'rsa'): Promise<PemSeal> {
  const authority = await generateKeys('rsa');
  const authorityCertificate = await issue('Үлгі куәландырушы орталық', 1, on, authority, undefined);
  const keys = await generateKeys(keyKind);
  const certificate = await issue('Көші-қон полициясы басқармасы (үлгі мөрі)', 2, on, keys, {
    key: authority.privateKey,
    certificate: authorityCertificate,
  });
  return {
    privateKeyPem: pem('PRIVATE KEY', await webcrypto.subtle.exportKey('pkcs8', keys.privateKey)),
    certificatePem: pem('CERTIFICATE', certificate.toSchema(true).toBER()),
    chainPem: [pem('CERTIFICATE', authorityCertificate.toSchema(true).toBER())],
  };
}

function generateKeys(kind: 'rsa' | 'ec'): Promise<webcrypto.CryptoKeyPair> {
  return kind === 'rsa'
    ? webcrypto.subtle.generateKey(
        {
          name: 'RSASSA-PKCS1-v1_5',
          modulusLength: 2048,
          publicExponent: new Uint8Array([1, 0, 1]),
          hash: 'SHA-256',
        },
        true,
        ['sign', 'verify'],
      )
    : webcrypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify']);
}

async function issue(
  name: string,
  serial: number,
  on: Date,
  keys: webcrypto.CryptoKeyPair,
  issuer: { key: webcrypto.CryptoKey; certificate: Certificate } | undefined,
): Promise<Certificate> {
  const halfYear = 183 * 86_400_000;
  const certificate = new Certificate({ version: 2, serialNumber: new asn1js.Integer({ value: serial }) });
  certificate.subject.typesAndValues.push(
    new AttributeTypeAndValue({ type: '2.5.4.6', value: new asn1js.PrintableString({ value: 'KZ' }) }),
    new AttributeTypeAndValue({ type: '2.5.4.3', value: new asn1js.Utf8String({ value: name }) }),
  );
  certificate.issuer = issuer?.certificate.subject ?? certificate.subject;
  certificate.notBefore.value = new Date(on.getTime() - halfYear);
  certificate.notAfter.value = new Date(on.getTime() + halfYear);
  const constraints = new BasicConstraints({ cA: !issuer });
  // digitalSignature and nonRepudiation, or keyCertSign and cRLSign for the authority.
  const usage = new asn1js.BitString({ valueHex: new Uint8Array([issuer ? 0xc0 : 0x06]), unusedBits: issuer ? 6 : 1 });
  certificate.extensions = [
    new Extension({ extnID: '2.5.29.19', critical: true, extnValue: constraints.toSchema().toBER() }),
    new Extension({ extnID: '2.5.29.15', critical: true, extnValue: usage.toBER() }),
  ];
  await certificate.subjectPublicKeyInfo.importKey(keys.publicKey, engine);
  await certificate.sign(issuer?.key ?? keys.privateKey, 'SHA-256', engine);
  return certificate;
}

function pem(label: string, der: ArrayBuffer): string {
  const lines =
    Buffer.from(der)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return `-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n`;
}
