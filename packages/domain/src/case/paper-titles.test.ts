import { expect, it } from 'vitest';
import { getClause } from '../law/clauses.ts';
import { faultsOfLetters } from '../law/testing/letters.ts';
import { PaperKind } from './case-view.ts';
import { paperTitles } from './paper-titles.ts';

it.each(PaperKind.options)('%s is named in three languages', (kind) => {
  expect(faultsOfLetters(paperTitles[kind])).toEqual([]);
});

it('the talon has the name of clause 14', () => {
  expect(paperTitles.talon.kk).toBe(getClause('14').title.kk);
});
