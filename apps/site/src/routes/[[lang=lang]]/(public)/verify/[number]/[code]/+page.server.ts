import { InvitationNumber, type Verification, VerificationCode } from '@shaqyru/domain/invitation/verification';
import { api } from '#lib/server/api.ts';
import type { PageServerLoad } from './$types';

/** The address in the QR code: whoever scans it holds the paper. */
export const load: PageServerLoad = async (event): Promise<{ result: Verification }> => {
  event.setHeaders({ 'cache-control': 'private, no-store', 'x-robots-tag': 'noindex, nofollow' });
  const number = InvitationNumber.safeParse(event.params.number);
  const code = VerificationCode.safeParse(event.params.code);
  if (!number.success || !code.success) return { result: { state: 'not-found' } };
  return { result: await api(event).verification.check.query({ number: number.data, code: code.data }) };
};
