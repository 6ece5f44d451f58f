import { randomInt } from 'node:crypto';

/** Capital letters and digits that nobody takes for one another on paper: no 0 and O, 1, I and L, 2 and Z, 5 and S, 8 and B. */
const alphabet = '34679ACDEFGHJKMNPQRTUVWXY';
const codeLength = 16;

/** 16 characters of 25: 74 bits, from the system's cryptographic source. */
export function newCode(): string {
  return Array.from({ length: codeLength }, () => alphabet.charAt(randomInt(alphabet.length))).join('');
}
