import { createHash } from 'node:crypto';
import { Instant } from '@shaqyru/domain/law/plain-date';
import canonicalize from 'canonicalize';
import { z } from 'zod';

/**
 * Where anchors are kept, outside the database: in a folder (`AnchorFolder`), or in any store that writes once: an S3 bucket
 * with object lock, a mailbox of the auditor. What is kept is never changed and never removed.
 */
export type AuditAnchor = {
  /** Throws when an anchor of this number is there already. */
  keep(kept: KeptAnchor): Promise<void>;
  last(): Promise<KeptAnchor | null>;
  /** In the order of their numbers; one at a time, however many there are. */
  all(): AsyncIterable<KeptAnchor>;
};
export type KeptAnchor = { number: number; text: string };

const hash = z.string().regex(/^[0-9a-f]{64}$/);

/** How many octets of each link's hash an anchor holds: enough to find the link that was changed, not to prove it. */
export const fingerprintLength = 12;

/**
 * The head of the chain at a moment, signed: canonical JSON (RFC 8785), documented in docs/decisions/026. `fingerprints` are
 * the first 12 octets of the hash of each link from position `from` to `position`, one after another in base64: they tell
 * which link was rewritten, where `hash` alone tells only that one was. `previous` is the SHA-256 of the text of the anchor before.
 */
export const Anchor = z.object({
  format: z.literal(1),
  number: z.int().min(1),
  at: Instant,
  from: z.int().min(1),
  position: z.int().min(1),
  hash,
  fingerprints: z.base64(),
  previous: hash,
  key: z.string(),
  signature: z.string(),
});
export type Anchor = z.infer<typeof Anchor>;

/** What stands before the first anchor. */
export const noAnchor = '0'.repeat(64);

/** What the signature is over: the anchor without it and without the key's name. */
export function signedTextOf(anchor: Omit<Anchor, 'key' | 'signature'>): string {
  const { format, number, at, from, position, hash, fingerprints, previous } = anchor;
  return toJson({ format, number, at, from, position, hash, fingerprints, previous });
}

export function textOf(anchor: Anchor): string {
  return toJson(anchor);
}

/** The anchor, or null when the text is not one. */
export function readAnchor(text: string): Anchor | null {
  try {
    const read = Anchor.safeParse(JSON.parse(text));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}

export function sha256Of(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

function toJson(value: object): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('there is no JSON for the anchor');
  return text;
}
