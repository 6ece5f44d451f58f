import { issueCertificate } from '@shaqyru/pki/issue-certificate';
import { exportPrivateKey, generateKeyPair, toPem } from '@shaqyru/pki/keys';
import { authorityName, basicConstraints, extendedKeyUsage, keyUsage, localAddress } from '@shaqyru/pki/profile';

const day = 24 * 60 * 60 * 1000;

/** A self-signed certificate of this machine, for as long as the program runs. */
export const makeTlsCertificate = async (): Promise<{ key: string; cert: string }> => {
  const pair = await generateKeyPair('ec-p256');
  const certificate = await issueCertificate(
    {
      subject: authorityName('127.0.0.1'),
      publicKey: pair.publicKey,
      extensions: [
        basicConstraints(false),
        keyUsage(['digitalSignature']),
        extendedKeyUsage(['1.3.6.1.5.5.7.3.1']),
        localAddress(),
      ],
      notBefore: new Date(Date.now() - day),
      notAfter: new Date(Date.now() + 365 * day),
    },
    { selfSigned: pair.privateKey },
  );
  return {
    key: await exportPrivateKey(pair.privateKey),
    cert: toPem('CERTIFICATE', new Uint8Array(certificate.toSchema().toBER(false))),
  };
};
