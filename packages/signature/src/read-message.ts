import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import { type Certificate, hex, keyIdentifier, readCertificate, serialNumberOf } from './certificate.ts';
import { Refusal } from './verdict.ts';

/** A CMS SignedData with exactly one signer, read but not yet believed. */
export type Message = {
  signer: Certificate;
  /** The other certificates the message brought along. */
  offered: Certificate[];
  /** The content inside the message, when there is any. */
  embedded: Uint8Array | undefined;
  digestAlgorithm: string;
  signatureAlgorithm: pkijs.AlgorithmIdentifier;
  signature: asn1js.OctetString;
  /** DER of the signed attributes as a SET: what the signature is made over. */
  signedAttributes: Uint8Array;
  messageDigest: Uint8Array;
  claimedSigningTime: Date | undefined;
};

const mostCertificates = 20;

/** The certificates as the octets they came in, since pkijs keeps only their parts. */
const certificatesIn = (signedData: asn1js.BaseBlock): Certificate[] => {
  if (!(signedData instanceof asn1js.Sequence)) throw new Error('not a sequence');
  const set = signedData.valueBlock.value.find(
    (block) => block.idBlock.tagClass === 3 && block.idBlock.tagNumber === 0,
  );
  if (!(set instanceof asn1js.Constructed)) return [];
  const plain = set.valueBlock.value.filter((block) => block instanceof asn1js.Sequence);
  if (plain.length > mostCertificates) throw new Refusal('not-a-cms', `more than ${mostCertificates} certificates`);
  const byFingerprint = new Map<string, Certificate>();
  for (const block of plain) {
    const certificate = readCertificate(block.valueBeforeDecodeView);
    byFingerprint.set(certificate.fingerprint, certificate);
  }
  return [...byFingerprint.values()];
};

const isIdentifiedBy = (certificate: Certificate, identifier: pkijs.SignerInfo['sid']): boolean => {
  if (identifier instanceof pkijs.IssuerAndSerialNumber) {
    return (
      serialNumberOf(certificate) === hex(identifier.serialNumber.valueBlock.valueHexView) &&
      certificate.fields.issuer.isEqual(identifier.issuer)
    );
  }
  return (
    identifier instanceof asn1js.Primitive && keyIdentifier(certificate) === hex(identifier.valueBlock.valueHexView)
  );
};

const octets = (value: unknown): Uint8Array => {
  if (!(value instanceof asn1js.OctetString)) throw new Error('not an octet string');
  return new Uint8Array(value.getValue());
};

/** RFC 5652, 11: each of these attributes stands once, with one value. */
const onlyValue = (attributes: pkijs.Attribute[], type: string): unknown => {
  const found = attributes.filter((attribute) => attribute.type === type);
  if (found.length === 0) return undefined;
  const values: unknown[] = found.flatMap((attribute) => attribute.values as unknown[]);
  if (values.length !== 1) throw new Error(`attribute ${type} more than once`);
  return values[0];
};

const parse = (cms: Uint8Array): { signedData: pkijs.SignedData; certificates: Certificate[] } => {
  const { offset, result } = asn1js.fromBER(Uint8Array.from(cms));
  if (offset !== cms.length) throw new Error('octets behind the message');
  const info = new pkijs.ContentInfo({ schema: result });
  if (info.contentType !== pkijs.id_ContentType_SignedData) throw new Error('not a SignedData');
  const content: unknown = info.content;
  if (!(content instanceof asn1js.Sequence)) throw new Error('not a SignedData');
  return { signedData: new pkijs.SignedData({ schema: content }), certificates: certificatesIn(content) };
};

/** Everything a hostile message can make a parser throw means the same to the caller. */
const orNotACms = <T>(read: () => T): T => {
  try {
    return read();
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal('not-a-cms', error instanceof Error ? error.message : 'unreadable');
  }
};

/** @throws Refusal when it is no CMS, has no signer or several, or does not bring the signer's certificate */
export const readMessage = (cms: Uint8Array): Message => {
  const { signedData, certificates } = orNotACms(() => parse(cms));
  const [signerInfo, ...more] = signedData.signerInfos;
  if (signerInfo === undefined) throw new Refusal('no-signer', 'nobody signed the message');
  if (more.length > 0) throw new Refusal('several-signers', `${more.length + 1} signers`);

  const mine = certificates.filter((certificate) => isIdentifiedBy(certificate, signerInfo.sid));
  const signer = mine[0];
  if (signer === undefined) throw new Refusal('no-certificate', "the message does not bring the signer's certificate");
  if (mine.length > 1) throw new Refusal('no-certificate', 'two certificates answer to the signer');

  const { signedAttrs } = signerInfo;
  // Without them a signature over the attributes of one message could be shown as one over content of that form.
  if (signedAttrs === undefined) throw new Refusal('no-signed-attributes', 'the signature names no content');

  return orNotACms(() => {
    const contentType = onlyValue(signedAttrs.attributes, '1.2.840.113549.1.9.3');
    const named = contentType instanceof asn1js.ObjectIdentifier ? contentType.valueBlock.toString() : undefined;
    if (named !== signedData.encapContentInfo.eContentType) throw new Error('the signed kind of content is another');
    const { eContent } = signedData.encapContentInfo;
    const time = onlyValue(signedAttrs.attributes, '1.2.840.113549.1.9.5');
    return {
      signer,
      offered: certificates.filter((certificate) => certificate !== signer),
      embedded: eContent === undefined ? undefined : octets(eContent),
      digestAlgorithm: signerInfo.digestAlgorithm.algorithmId,
      signatureAlgorithm: signerInfo.signatureAlgorithm,
      signature: signerInfo.signature,
      signedAttributes: new Uint8Array(signedAttrs.encodedValue),
      messageDigest: octets(onlyValue(signedAttrs.attributes, '1.2.840.113549.1.9.4')),
      claimedSigningTime:
        time instanceof asn1js.UTCTime || time instanceof asn1js.GeneralizedTime ? time.toDate() : undefined,
    };
  });
};
