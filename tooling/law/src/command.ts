import type { ParseArgsConfig } from 'node:util';

/** Said in one line on the error output; the command ends with code 2. */
export class BadInput extends Error {}

export type Values = Readonly<Record<string, string | boolean | undefined>>;

/** What a command says: one value and a page of it, or a line for each of many. */
export type Answer =
  | { readonly json: unknown; readonly page: readonly string[]; readonly failed?: boolean }
  | { readonly lines: AsyncIterable<{ readonly json: unknown; readonly page: string }> };

export type Command = {
  readonly summary: string;
  /** After the command's name. */
  readonly usage: string;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /** The names of the words that stand without an option; the last may be left out when it ends in "?". */
  readonly words: readonly string[];
  readonly run: (words: readonly string[], values: Values) => Answer | Promise<Answer>;
};

/** Columns under one another; the last is left as long as it is. */
export function table(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = [];
  for (const row of rows) row.forEach((cell, place) => (widths[place] = Math.max(widths[place] ?? 0, cell.length)));
  return rows.map((row) =>
    row
      .map((cell, place) => (place === row.length - 1 ? cell : cell.padEnd(widths[place] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}
