import type { LawRef } from '../reason.ts';

/** As tables of tests write it: the clause of the standard, or an act and its article; a decree of transfer by its name alone. */
export function restsOn({ act, clause }: LawRef): string {
  if (act === 'standard') return clause;
  return clause === '' || clause.includes('→') ? act : `${act}, ${clause}`;
}
