import type { Signer, SignerRole } from '@shaqyru/signature/verify';

/** Who may sign for an organisation, as the certificate says: its first head, and an employee with the right to sign. */
const rolesThatSign: readonly SignerRole[] = ['firstHead', 'rightToSign'];

/** A natural person signs for themselves. */
export function mayBindApplicant(signer: Pick<Signer, 'bin' | 'roles'>): boolean {
  return signer.bin === undefined || signer.roles.some((role) => rolesThatSign.includes(role));
}
