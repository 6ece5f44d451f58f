import { createHash, randomBytes } from 'node:crypto';

/** What stands in the link: 256 bits. */
export function newLinkSecret(): string {
  return randomBytes(32).toString('base64url');
}

export function linkHash(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}
