import { Inject, Injectable } from '@nestjs/common';
import type { SignatureProblem } from '@shaqyru/domain/account/signature-problem';
import { readIin } from '@shaqyru/domain/identity/iin';
import { decodeCms } from '@shaqyru/signature/decode-cms';
import type { Evidence, Purpose, Signer, VerdictReason, Verifier } from '@shaqyru/signature/verify';
import pLimit from 'p-limit';
import { Clock } from '../common/clock.ts';
import { ENV, VERIFIER } from '../common/tokens.ts';
import type { Env } from '../env.ts';

/**
 * So many signatures are judged at once, the others wait: each asks the authorities within seconds, and a hundred begun
 * together would all be too late.
 */
const atOnce = pLimit(8);

export type SignatureCheck =
  | { ok: true; signer: Signer; evidence: Evidence; cms: Buffer; verifiedAt: Date }
  | { ok: false; problem: SignatureProblem };

/** Judges a signature over a text that this server made, and says what is wrong in the signer's words. */
@Injectable()
export class CheckSignature {
  constructor(
    @Inject(VERIFIER) private readonly verifier: Verifier,
    @Inject(ENV) private readonly env: Env,
    private readonly clock: Clock,
  ) {}

  /**
   * `cms` is base64 or PEM, as NCALayer's modules give it. `signedBy`, when given, is whose key it must be: the IIN, and the BIN of the organisation or null.
   * Asks the authorities over the network: call it before a transaction is opened.
   */
  async run(request: {
    cms: string;
    content: string;
    purpose: Purpose;
    signedBy?: { iin: string; bin: string | null };
  }): Promise<SignatureCheck> {
    const decoded = decodeCms(request.cms);
    if (!decoded) return { ok: false, problem: 'unreadable' };
    const cms = Buffer.from(decoded);
    const verifiedAt = this.clock.now();
    const content = Buffer.from(request.content, 'utf8');
    const verdict = await atOnce(() =>
      this.verifier.verify({ cms, content, purpose: request.purpose, at: verifiedAt }),
    );
    if (!verdict.valid) {
      const problem = problemOf(verdict.reason, request.purpose);
      return { ok: false, problem };
    }
    const { signer, evidence } = verdict;
    if (!this.env.ALLOW_TEST_IDENTITIES && !readIin(signer.iin).valid) return { ok: false, problem: 'no-identity' };
    const { signedBy } = request;
    if (signedBy && (signer.iin !== signedBy.iin || (signer.bin ?? null) !== signedBy.bin)) {
      return { ok: false, problem: 'not-your-key' };
    }
    return { ok: true, signer, evidence, cms, verifiedAt };
  }
}

function problemOf(reason: VerdictReason, purpose: Purpose): SignatureProblem {
  const problem = problems[reason];
  return problem === 'other-key' ? (purpose === 'signing' ? 'use-signing-key' : 'use-authentication-key') : problem;
}

const problems = {
  'not-a-cms': 'unreadable',
  'too-large': 'unreadable',
  'no-signer': 'unreadable',
  'several-signers': 'several-signers',
  'no-certificate': 'unreadable',
  'no-signed-attributes': 'not-verified',
  'content-differs': 'content-differs',
  'signature-broken': 'not-verified',
  'weak-algorithm': 'not-verified',
  'unsupported-algorithm': 'not-verified',
  'unknown-authority': 'unknown-authority',
  'issuer-not-authority': 'unknown-authority',
  'authority-expired': 'unknown-authority',
  'not-yet-valid': 'not-yet-valid',
  expired: 'expired',
  'wrong-key-usage': 'other-key',
  'wrong-extended-key-usage': 'other-key',
  'unsupported-extension': 'not-verified',
  'no-iin': 'no-identity',
  'no-bin': 'no-identity',
  revoked: 'revoked',
  'revocation-unknown': 'revoked',
  'revocation-unavailable': 'revocation-unavailable',
  'revocation-answer-invalid': 'revocation-unavailable',
  'revocation-answer-stale': 'revocation-unavailable',
  'verifier-unavailable': 'revocation-unavailable',
  'verifier-answer-invalid': 'revocation-unavailable',
} as const satisfies Record<VerdictReason, SignatureProblem | 'other-key'>;
