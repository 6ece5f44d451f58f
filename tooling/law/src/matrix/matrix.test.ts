import { describe, expect, it } from 'vitest';
import { runLaw } from '../testing/run-law.ts';
import { emptyClauses, type MatrixRow } from './build-matrix.ts';
import { findCitations } from './find-citations.ts';
import { writeMatrix } from './write-matrix.ts';

it('docs/law/MATRIX.md is as the sources are, and no clause is carried out nowhere', async () => {
  const { out, code } = await runLaw(['matrix', '--check']);
  expect(out).not.toMatch(/stale|nothing carries out/);
  expect(code).toBe(0);
});

describe('citations are found', () => {
  it.each([
    ["law: clause('7.4'),", ['7.4']],
    ["law: { act: 'standard', clause: '8' }", ['8']],
    ['<ClauseRef clause="Annex 2, reverse" />', ['Annex 2, reverse']],
    ["clause: 'art. 538(4)'", []],
    ['// The hours (clause 9).', ['9']],
    ['/** Clause 7, item 2: the wait. */', ['7.2']],
    ['/** (clause 7, items 1 and 4) */', ['7.1', '7.4']],
    ['takes it in (clauses 7.4, 11): number', ['7.4', '11']],
    ['the form of Annex 4, and Annex 3, note 2', ['Annex 4', 'Annex 3, note 2']],
    ['clause 99 of another act', []],
  ])('%s', (source, clauses) => {
    expect([...findCitations(source, { isTest: false })].toSorted()).toEqual(clauses.toSorted());
  });

  it('in the tables of tests, where a clause stands alone', () => {
    const row = "['16.7', '8', 'Annex 2, reverse'],";
    expect([...findCitations(row, { isTest: true })].toSorted()).toEqual(['16.7', 'Annex 2, reverse']);
    expect([...findCitations(row, { isTest: false })]).not.toContain('16.7');
  });
});

describe('an empty clause is found', () => {
  const row = (clause: string, parent: string | null, code: string[] = []): MatrixRow => {
    return { clause, parent, title: clause, code, tests: ['a.test.ts'], pages: [] };
  };

  it.each([
    ['a whole clause that nothing cites', [row('5', null)], ['5']],
    ['one whose part is cited is none', [row('7', null), row('7.1', '7', ['term.ts'])], []],
    ['an item that nothing cites', [row('7', null, ['term.ts']), row('7.1', '7')], ['7.1']],
    [
      'a side of an annex goes with the annex',
      [row('Annex 2', null, ['a.ts']), row('Annex 2, reverse', 'Annex 2')],
      [],
    ],
  ])('%s', (_, rows, empty) => {
    expect(emptyClauses(rows)).toEqual(empty);
  });
});

it('links each file from docs/law', () => {
  const page = writeMatrix([
    {
      clause: '9',
      parent: null,
      title: 'Hours',
      code: ['packages/domain/src/offices/opening-hours.ts'],
      tests: [],
      pages: ['apps/site/src/routes/[[lang=lang]]/(public)/service/+page.svelte'],
    },
  ]);
  expect(page).toContain('[offices/opening-hours.ts](../../packages/domain/src/offices/opening-hours.ts)');
  expect(page).toContain('(../../apps/site/src/routes/%5B%5Blang=lang%5D%5D/%28public%29/service/+page.svelte)');
});
