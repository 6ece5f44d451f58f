import { randomBytes } from 'node:crypto';
import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';

/** GOST 34.10-2015 with 512 bits, as the national authority issues it since 2022. */
const gost = {
  key: '1.2.398.3.10.1.1.2.2.2',
  signature: '1.2.398.3.10.1.1.2.3.2',
  digest: '1.2.398.3.10.1.3.3',
};
const randomSignature = (): ArrayBuffer => Uint8Array.from(randomBytes(128)).buffer;

/**
 * The same certificate in GOST's clothes. No program here can compute GOST, so the signature is random: right in form, and only
 * NCANode could judge it.
 */
export const asGostCertificate = (der: Uint8Array): Uint8Array => {
  const certificate = pkijs.Certificate.fromBER(der);
  certificate.subjectPublicKeyInfo.algorithm = new pkijs.AlgorithmIdentifier({ algorithmId: gost.key });
  certificate.signature = new pkijs.AlgorithmIdentifier({ algorithmId: gost.signature });
  certificate.signatureAlgorithm = certificate.signature;
  certificate.signatureValue = new asn1js.BitString({ valueHex: randomSignature() });
  return new Uint8Array(certificate.toSchema(true).toBER(false));
};

/** The same message in GOST's clothes, with these certificates in it. */
export const asGostMessage = (cms: Uint8Array, certificates: readonly Uint8Array[]): Uint8Array => {
  const signedData = new pkijs.SignedData({ schema: pkijs.ContentInfo.fromBER(cms).content as asn1js.Sequence });
  signedData.certificates = certificates.map((certificate) => pkijs.Certificate.fromBER(certificate));
  for (const signerInfo of signedData.signerInfos) {
    signerInfo.digestAlgorithm = new pkijs.AlgorithmIdentifier({ algorithmId: gost.digest });
    signerInfo.signatureAlgorithm = new pkijs.AlgorithmIdentifier({ algorithmId: gost.signature });
    signerInfo.signature = new asn1js.OctetString({ valueHex: randomSignature() });
  }
  const message = new pkijs.ContentInfo({
    contentType: pkijs.id_ContentType_SignedData,
    content: signedData.toSchema(true),
  });
  return new Uint8Array(message.toSchema().toBER(false));
};
