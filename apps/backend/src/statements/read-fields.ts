import { readBin } from '@shaqyru/domain/identity/bin';
import { readIin } from '@shaqyru/domain/identity/iin';
import type { Statement, StatementProblem } from '@shaqyru/domain/statement/statement';

/** What a reader of one format gives: the statement, or what is wrong with the file, place by place. */
export type FileRead = { ok: true; statement: Statement } | { ok: false; problems: StatementProblem[] };

/** A statement is taken in one transaction: so many entries are compared well within its limits. */
export const mostEntries = 5_000;

/** Of an entry: what came in, or, below zero, what was taken back. Tiyn; null when it is not an amount, or zero. */
export function readSigned(text: string): number | null {
  const below = /^\s*[-−]/u.test(text);
  const amount = readAmount(below ? text.replace(/[-−]/u, '') : text);
  return amount ? (below ? -amount : amount) : null;
}

/** "2 162,50" or "2162.50" as tiyn; null when it is not an amount with at most two decimals, or is below zero. */
export function readAmount(text: string): number | null {
  const match = /^(\d{1,13})(?:[.,](\d{1,2})0*)?$/.exec(text.replace(/[\s\u00A0\u202F]/gu, ''));
  return match ? Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0')) : null;
}

/** An IIN or a BIN as twelve digits; null when it is neither. */
export function readPayerNumber(text: string): string | null {
  const iin = readIin(text);
  if (iin.valid) return iin.iin;
  const bin = readBin(text);
  return bin.valid ? bin.bin : null;
}

/** How long a text of the bank's may be. */
export const longest = { reference: 100, number: 60, payer: 300, purpose: 1000, bank: 200 } as const;
