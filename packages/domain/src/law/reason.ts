import { z } from 'zod';

/**
 * A clause of the standard ("7.4", "16.7", "Annex 2, reverse") or of another act ("Tax Code, art. 538(4)"). Every number,
 * field, term and ground that a person sees names the clause that it comes from.
 */
export const LawRef = z.object({
  /** "standard" for the standard of this service; otherwise the act's short English name. */
  act: z.string(),
  clause: z.string(),
});
export type LawRef = z.infer<typeof LawRef>;

export function clause(number: string): LawRef {
  return { act: 'standard', clause: number };
}

/** One step of an explanation: which rule, under which clause, on which data. `rule` is the key of its words in three languages. */
export const Reason = z.object({
  rule: z.string(),
  law: LawRef,
  data: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
});
export type Reason = z.infer<typeof Reason>;

/** A computed value that can answer "why?". */
export type Explained<T> = { readonly value: T; readonly because: readonly Reason[] };
