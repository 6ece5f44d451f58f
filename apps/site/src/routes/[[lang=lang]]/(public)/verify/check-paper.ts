import { CaseNumber, type TalonCheck } from '@shaqyru/domain/case/talon-check';
import { InvitationNumber, VerificationCode, type Verification } from '@shaqyru/domain/invitation/verification';
import type { RequestEvent } from '@sveltejs/kit';
import { z } from 'zod';
import { api } from '#lib/server/api.ts';

/** Which of the two numbers was typed tells which paper is held. */
export const PaperNumber = z.union([
  InvitationNumber.transform((number) => ({ paper: 'invitation' as const, number })),
  CaseNumber.transform((number) => ({ paper: 'talon' as const, number })),
]);
export type PaperNumber = z.infer<typeof PaperNumber>;

export type PaperCheck = { paper: 'invitation'; result: Verification } | { paper: 'talon'; result: TalonCheck };

/** Asks about an invitation, an invitation letter or a talon by its number and code. */
export async function checkPaper(
  event: RequestEvent,
  { paper, number }: PaperNumber,
  code: string,
): Promise<PaperCheck> {
  const { verification } = api(event);
  return paper === 'talon'
    ? { paper, result: await verification.talon.query({ number, code }) }
    : { paper, result: await verification.check.query({ number, code }) };
}

/** The number and code as they stand in the address of a QR code; null when they are of no paper. */
export function readAddress(params: { number: string; code: string }): { asked: PaperNumber; code: string } | null {
  const asked = PaperNumber.safeParse(params.number);
  const code = VerificationCode.safeParse(params.code);
  return asked.success && code.success ? { asked: asked.data, code: code.data } : null;
}
