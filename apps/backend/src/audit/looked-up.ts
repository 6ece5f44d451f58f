import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { matchingKey } from '@shaqyru/domain/names/matching-key';
import { AuditKeys } from './audit-keys.ts';

/** More words than the names of everyone in one application have are not kept. */
const mostWords = 40;

/**
 * Whom an officer looked for, for the audit log, which must not hold names: of every word (a name in any script, an IIN, a
 * passport's number) a digest that only this deployment can make. Whoever types the same word finds the entry; whoever reads
 * the database alone learns nothing from it, not even by trying all names, because the database does not hold the key.
 */
@Injectable()
export class LookedUp {
  constructor(private readonly keys: AuditKeys) {}

  /** One digest a different word, in alphabetical order of the digests: the order of the words says nothing. */
  of(...texts: readonly (string | undefined)[]): string[] {
    const words = new Set(texts.flatMap((text) => wordsOf(text ?? '')));
    return [...words]
      .slice(0, mostWords)
      .map((word) => createHmac('sha256', this.keys.lookUp()).update(word).digest('base64url').slice(0, 22))
      .sort();
  }
}

/** What has a digit is a number and taken as it is; what has none is a name, folded as the searches fold it. */
function wordsOf(text: string): string[] {
  const parts = text.trim().toUpperCase().split(/\s+/).filter(Boolean);
  return [
    ...parts.filter((part) => /\d/.test(part)),
    ...matchingKey(parts.filter((part) => !/\d/.test(part)).join(' '))
      .split(' ')
      .filter(Boolean),
  ];
}
