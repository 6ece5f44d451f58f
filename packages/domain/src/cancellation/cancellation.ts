import canonicalize from 'canonicalize';
import { z } from 'zod';
import type { Edition } from '../law/editions.ts';
import { Instant } from '../law/plain-date.ts';
import { GroundId } from '../refusal/grounds.ts';

/** Why an issued invitation is cancelled: a ground of clause 16 and what was established. */
export const CancellationReason = z.object({
  ground: GroundId,
  evidence: z.string().trim().min(10).max(2000),
});
export type CancellationReason = z.infer<typeof CancellationReason>;

/**
 * The exact text that the head signs with the own EDS: canonical JSON (RFC 8785), the same for the same invitation and the
 * same words. It names the decision by which the invitation was issued by the SHA-256 of its signed content.
 */
export function cancellationContent(cancellation: {
  caseId: string;
  number: string;
  invitation: string;
  inviteeId: string;
  name: string;
  edition: Edition;
  reason: CancellationReason;
  decisionSha256: string;
}): string {
  const text = canonicalize({ document: 'shaqyru.cancellation.1', ...cancellation });
  if (text === undefined) throw new TypeError('there is no JSON for this content');
  return text;
}

/** A cancellation as it stands with the case. `by` names the head for officers. */
export const CancellationView = z.object({
  invitationId: z.uuid(),
  number: z.string(),
  ground: GroundId,
  evidence: z.string(),
  at: Instant,
  by: z.string().nullable(),
  certificateSerial: z.string(),
});
export type CancellationView = z.infer<typeof CancellationView>;
