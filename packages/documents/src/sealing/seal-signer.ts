import { createPrivateKey, createPublicKey, sign, X509Certificate } from 'node:crypto';

/**
 * Whoever holds the seal's private key: a file, or an HSM behind the same two facts. `sign` answers the signature with
 * SHA-256 over the bytes given: RSASSA-PKCS1-v1_5 for an RSA key, ECDSA as a DER sequence for an elliptic one.
 */
export type SealSigner = Readonly<{
  /** DER. */
  certificate: Uint8Array;
  /** The authorities above it, DER, without the certificate itself. */
  chain: readonly Uint8Array[];
  sign(data: Uint8Array): Promise<Uint8Array>;
}>;

/** The department's seal as PEM texts (PKCS#8 key, X.509 certificates). */
export type PemSeal = Readonly<{ privateKeyPem: string; certificatePem: string; chainPem: readonly string[] }>;

/** Throws RangeError when the key is not the certificate's, or neither RSA nor elliptic. */
export function pemSealSigner({ privateKeyPem, certificatePem, chainPem }: PemSeal): SealSigner {
  const key = createPrivateKey(privateKeyPem);
  const certificate = new X509Certificate(certificatePem);
  if (key.asymmetricKeyType !== 'rsa' && key.asymmetricKeyType !== 'ec')
    throw new RangeError('the seal key must be RSA or elliptic');
  if (!createPublicKey(key).equals(certificate.publicKey))
    throw new RangeError('the seal key does not belong to the seal certificate');
  return {
    certificate: certificate.raw,
    chain: chainPem.map((pem) => new X509Certificate(pem).raw),
    sign: async (data) => sign('sha256', data, key),
  };
}
