import { createHash } from 'node:crypto';
import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import { engine } from './engine.ts';
import { importPrivateKey, type Key, parseCertificate } from './keys.ts';

export type SignRequest = {
  content: Uint8Array;
  /** Whether the message carries the content. */
  attached: boolean;
  /** Who signs. One, but tests also need none and several. */
  signers: readonly Key[];
  /** The signer's own claim of the time; left out when undefined. */
  signingTime?: Date;
  hash?: 'SHA-256' | 'SHA-384' | 'SHA-512' | 'SHA-1';
  /** DER certificates the message carries; default each signer's own, as NCALayer does. */
  certificates?: readonly Uint8Array[];
  /** Signs other content than the message carries. */
  signedContent?: Uint8Array;
  /** Leaves the signed attributes out: the signature is then made over the content itself. */
  withoutSignedAttributes?: boolean;
  /** Identifies the signer by the certificate of another. */
  identifiedBy?: Key;
};

const attribute = (type: string, value: asn1js.BaseBlock) => new pkijs.Attribute({ type, values: [value] });

const buffer = (bytes: Uint8Array): ArrayBuffer => Uint8Array.from(bytes).buffer;

/** Makes a CMS SignedData (RFC 5652) and returns its DER. */
export const signCms = async (request: SignRequest): Promise<Uint8Array> => {
  const hash = request.hash ?? 'SHA-256';
  const signedContent = request.signedContent ?? request.content;
  const encapContentInfo = new pkijs.EncapsulatedContentInfo({ eContentType: pkijs.id_ContentType_Data });
  // Assigned apart: the constructor would cut long content into a constructed string, which DER does not know.
  if (request.attached) encapContentInfo.eContent = new asn1js.OctetString({ valueHex: buffer(request.content) });

  const signedData = new pkijs.SignedData({
    version: 1,
    encapContentInfo,
    certificates: (request.certificates ?? request.signers.map((signer) => signer.certificate)).map(parseCertificate),
    signerInfos: request.signers.map((signer) => {
      const identity = parseCertificate((request.identifiedBy ?? signer).certificate);
      const messageDigest = createHash(hash.replace('-', '')).update(signedContent).digest();
      return new pkijs.SignerInfo({
        version: 1,
        sid: new pkijs.IssuerAndSerialNumber({ issuer: identity.issuer, serialNumber: identity.serialNumber }),
        ...(request.withoutSignedAttributes === true
          ? {}
          : {
              signedAttrs: new pkijs.SignedAndUnsignedAttributes({
                type: 0,
                attributes: [
                  attribute('1.2.840.113549.1.9.3', new asn1js.ObjectIdentifier({ value: pkijs.id_ContentType_Data })),
                  ...(request.signingTime === undefined
                    ? []
                    : [attribute('1.2.840.113549.1.9.5', new asn1js.UTCTime({ valueDate: request.signingTime }))]),
                  attribute('1.2.840.113549.1.9.4', new asn1js.OctetString({ valueHex: buffer(messageDigest) })),
                ],
              }),
            }),
      });
    }),
  });
  for (const [index, signer] of request.signers.entries()) {
    await signedData.sign(await importPrivateKey(signer, hash), index, hash, buffer(signedContent), engine);
  }
  const message = new pkijs.ContentInfo({
    contentType: pkijs.id_ContentType_SignedData,
    content: signedData.toSchema(true),
  });
  return new Uint8Array(message.toSchema().toBER(false));
};
