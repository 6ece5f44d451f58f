import { SignPdf } from '@signpdf/signpdf';
import { Signer } from '@signpdf/utils';
import * as asn1js from 'asn1js';
import { createHash, X509Certificate } from 'node:crypto';
import {
  AlgorithmIdentifier,
  Attribute,
  Certificate,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
} from 'pkijs';
import { withPlaceholder, type SealDescription } from './placeholder.ts';
import { pemSealSigner, type PemSeal, type SealSigner } from './seal-signer.ts';

const identifiers = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
  sha256: '2.16.840.1.101.3.4.2.1',
  rsaWithSha256: '1.2.840.113549.1.1.11',
  ecdsaWithSha256: '1.2.840.10045.4.3.2',
};

/**
 * Seals a paper: PAdES baseline B (ETSI EN 319 142-1) with an invisible signature over the whole file. The time of sealing
 * stands in the signature dictionary, not among the signed attributes, as that standard has it. Throws RangeError when the
 * key and certificate do not match, or the PDF is sealed already or not of our making.
 */
export async function sealPdf(pdf: Uint8Array, seal: PemSeal | SealSigner, meta: SealDescription): Promise<Uint8Array> {
  const holder = 'sign' in seal ? seal : pemSealSigner(seal);
  const sealed = await new SignPdf().sign(withPlaceholder(pdf, meta), new CmsSigner(holder));
  return new Uint8Array(sealed);
}

class CmsSigner extends Signer {
  readonly #holder: SealSigner;

  constructor(holder: SealSigner) {
    super();
    this.#holder = holder;
  }

  override async sign(content: Buffer): Promise<Buffer> {
    return detachedSignature(content, this.#holder);
  }
}

async function detachedSignature(content: Uint8Array, holder: SealSigner): Promise<Buffer> {
  const certificate = Certificate.fromBER(holder.certificate);
  const attributes = [
    new Attribute({
      type: identifiers.contentType,
      values: [new asn1js.ObjectIdentifier({ value: identifiers.data })],
    }),
    new Attribute({ type: identifiers.messageDigest, values: [new asn1js.OctetString({ valueHex: sha256(content) })] }),
    new Attribute({ type: identifiers.signingCertificateV2, values: [signingCertificate(holder.certificate)] }),
  ].toSorted((one, other) => Buffer.compare(encoded(one), encoded(other)));
  const signedAttributes = new SignedAndUnsignedAttributes({ type: 0, attributes });
  // RFC 5652, 5.4: what is signed is the DER of the attributes as an ordinary SET, not with the tag [0] they travel under.
  const toBeSigned = Buffer.from(signedAttributes.toSchema().toBER());
  toBeSigned[0] = 0x31;
  const signature = await holder.sign(toBeSigned);

  const elliptic = new X509Certificate(holder.certificate).publicKey.asymmetricKeyType === 'ec';
  const digestAlgorithm = new AlgorithmIdentifier({
    algorithmId: identifiers.sha256,
    algorithmParams: new asn1js.Null(),
  });
  const signedData = new SignedData({
    version: 1,
    digestAlgorithms: [digestAlgorithm],
    encapContentInfo: new EncapsulatedContentInfo({ eContentType: identifiers.data }),
    // Poppler takes the last certificate for the signer's.
    certificates: [...holder.chain.map((der) => Certificate.fromBER(der)), certificate],
    signerInfos: [
      new SignerInfo({
        version: 1,
        sid: new IssuerAndSerialNumber({ issuer: certificate.issuer, serialNumber: certificate.serialNumber }),
        digestAlgorithm,
        signedAttrs: signedAttributes,
        signatureAlgorithm: elliptic
          ? new AlgorithmIdentifier({ algorithmId: identifiers.ecdsaWithSha256 })
          : new AlgorithmIdentifier({ algorithmId: identifiers.rsaWithSha256, algorithmParams: new asn1js.Null() }),
        signature: new asn1js.OctetString({ valueHex: new Uint8Array(signature) }),
      }),
    ],
  });
  const message = new ContentInfo({ contentType: identifiers.signedData, content: signedData.toSchema(true) });
  return Buffer.from(message.toSchema().toBER());
}

/** SigningCertificateV2 (RFC 5035) with the default algorithm, SHA-256: names the certificate so that it cannot be exchanged. */
function signingCertificate(certificate: Uint8Array): asn1js.Sequence {
  const identifier = new asn1js.Sequence({ value: [new asn1js.OctetString({ valueHex: sha256(certificate) })] });
  return new asn1js.Sequence({ value: [new asn1js.Sequence({ value: [identifier] })] });
}

function sha256(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash('sha256').update(bytes).digest());
}

function encoded(attribute: Attribute): Buffer {
  return Buffer.from(attribute.toSchema().toBER());
}
