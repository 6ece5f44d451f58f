import { compareEditions, type ClauseComparison } from '@shaqyru/domain/law/compare-editions';
import { editions } from '@shaqyru/domain/law/editions';
import type { Clause } from '@shaqyru/domain/law/editions/clause';
import type { Language } from '@shaqyru/domain/law/text';
import type { PageServerLoad } from './$types';

const before = '2011-02-28';
const after = '2013-07-23';

/** A clause of one edition as one reader sees it. */
function side(clause: Clause | null, language: Language) {
  if (!clause) return null;
  return { paragraphs: clause.text[language].split('\n'), note: clause.note?.[language] ?? null };
}

/** The clauses that a clause is a part of. */
function ancestors(clause: Clause | null, compared: readonly ClauseComparison[]): string[] {
  if (!clause?.parent) return [];
  const parent = compared.find(({ number }) => number === clause.parent);
  return [clause.parent, ...ancestors(parent?.before ?? parent?.after ?? null, compared)];
}

export const load: PageServerLoad = ({ locals: { language } }) => {
  const compared = compareEditions(before, after);
  const touched = new Set(
    compared.flatMap(({ number, change, ...pair }) =>
      change === 'unchanged' ? [] : [number, ...ancestors(pair.before ?? pair.after, compared)],
    ),
  );
  return {
    before: editions[before].act[language],
    after: editions[after].act[language],
    changed: compared
      .filter(({ change }) => change !== 'unchanged')
      .map(({ number, change, ...pair }) => ({
        number,
        change,
        title: (pair.after ?? pair.before)?.title[language] ?? '',
        before: side(pair.before, language),
        after: side(pair.after, language),
      })),
    // A clause is named when none of its parts changed either.
    unchanged: compared.flatMap(({ number, before: clause }) =>
      clause?.parent === null && !touched.has(number) ? [number] : [],
    ),
  };
};
