import { z } from 'zod';
import { ApplicationKind } from '../application/kind.ts';
import { PlainDate } from '../law/plain-date.ts';

/** What is printed beside the QR code: "KZ01-2026-000123" and a code that cannot be guessed. */
export const InvitationNumber = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^KZ\d{2}-\d{4}-\d{6,9}$/);
export const VerificationCode = z
  .string()
  .trim()
  .toUpperCase()
  .transform((code) => code.replace(/[^0-9A-Z]/g, ''))
  .pipe(z.string().length(16));

/**
 * An invitation is valid for one year from issue (Annex 2, reverse), a letter for its period of stay. Anyone who holds the paper sees this,
 * and nothing else.
 */
export const Verification = z.discriminatedUnion('state', [
  z.object({ state: z.literal('not-found') }),
  z.object({
    state: z.enum(['valid', 'expired', 'cancelled', 'replaced']),
    number: z.string(),
    /** Tells an invitation (Annex 2) from an invitation letter (Annex 3). */
    kind: ApplicationKind,
    issuedOn: PlainDate,
    validUntil: PlainDate,
    visitFrom: PlainDate,
    visitTo: PlainDate,
    /** "B***** A****". */
    maskedName: z.string(),
  }),
]);
export type Verification = z.infer<typeof Verification>;

/** First letter of each word, the rest as five stars whatever their number. */
export function maskName(name: string): string {
  return name
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => `${[...word][0] ?? ''}*****`)
    .join(' ');
}
