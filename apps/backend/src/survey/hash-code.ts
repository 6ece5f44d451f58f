import { createHash } from 'node:crypto';

/** What is kept of a survey's code. 144 random bits need no salt. */
export function hashOfCode(code: string): Buffer {
  return createHash('sha256').update(code).digest();
}
