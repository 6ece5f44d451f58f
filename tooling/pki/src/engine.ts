import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';

class Engine extends pkijs.CryptoEngine {
  /** RFC 4055, 5: RSA signatures name their parameters as NULL. pkijs leaves them out, which strict readers refuse. */
  override async getSignatureParameters(...args: Parameters<pkijs.CryptoEngine['getSignatureParameters']>) {
    const found = await super.getSignatureParameters(...args);
    if (found.signatureAlgorithm.algorithmId.startsWith('1.2.840.113549.1.1.')) {
      found.signatureAlgorithm.algorithmParams = new asn1js.Null();
    }
    return found;
  }
}

export const engine = new Engine({ name: 'node', crypto: globalThis.crypto });
