import type { Edition } from '@shaqyru/domain/law/editions';
import type { Clause } from '@shaqyru/domain/law/editions/clause';
import { standard } from '@shaqyru/domain/law/standard';
import type { words } from './words.ts';

type Section = keyof (typeof words)['kk']['sections'];

/** The last clause of each section of the standard. */
const ends: readonly [Section, number][] = [
  ['general', 10],
  ['order', 16],
  ['principles', 17],
  ['results', 19],
  ['complaints', 26],
];

function sectionOf({ number }: Clause): Section {
  return ends.find(([, last]) => Number(number) <= last)?.[0] ?? 'annexes';
}

/** The clauses under the headings of the standard's own sections, whole clauses only: their parts are found by `partsIn`. */
export function sectionsOf(edition: Edition): readonly { id: Section; clauses: readonly Clause[] }[] {
  return [...ends.map(([id]) => id), 'annexes' as const].map((id) => ({
    id,
    clauses: standard[edition].filter((clause) => clause.parent === null && sectionOf(clause) === id),
  }));
}
