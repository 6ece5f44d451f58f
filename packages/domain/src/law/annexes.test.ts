import { describe, expect, it } from 'vitest';
import { annexForms, findAnnexForm, findAnnexItem } from './annexes.ts';
import { findClause } from './clauses.ts';
import { faults, faultsOf, type PrintedFault } from './faults.ts';
import { faultsOfLetters, mixedWords } from './testing/letters.ts';
import type { Text } from './text.ts';

function textsOf(form: (typeof annexForms)[number]): Text[] {
  return form.lines.flatMap((line) => {
    if (line.kind === 'columns') return [...line.columns];
    if (line.kind === 'row') return [line.group, line.text];
    return ['text' in line ? line.text : line.label];
  });
}

describe.each(annexForms)('the form of $clause', (form) => {
  it('belongs to a clause and speaks three languages', () => {
    expect(findClause(form.clause)).toBeDefined();
    for (const text of [form.title, ...textsOf(form)]) expect(faultsOfLetters(text)).toEqual([]);
  });

  it('names each of its places once', () => {
    const ids = form.lines.flatMap((line) => ('id' in line ? [line.id] : []));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

it.each(['Annex 2', 'Annex 2, control slip', 'Annex 2, reverse', 'Annex 3', 'Annex 4', 'Annex 5', 'Annex 6'])(
  '%s has its form',
  (clause) => {
    expect(findAnnexForm(clause)).toBeDefined();
  },
);

it('has the nine lines of Annex 4, the six indicators of Annex 5, the size of Annex 6, the twelve items of Annex 3', () => {
  expect(findAnnexForm('Annex 4')?.lines).toContainEqual(expect.objectContaining({ kind: 'list', rows: 9 }));
  const rows = findAnnexForm('Annex 5')?.lines.flatMap((line) => (line.kind === 'row' ? [line.id] : []));
  expect(rows).toEqual(['1.1', '2.1', '3.1', '3.2', '4.1', '5.1']);
  expect(findAnnexForm('Annex 6')?.size).toEqual({ widthMm: 75, heightMm: 55 });
  const items = findAnnexForm('Annex 3')?.lines.filter((line) => 'id' in line && /^\d+$/.test(line.id));
  expect(items).toHaveLength(12);
});

it.each([
  ['Annex 3, 1', 'Surname, name'],
  ['Annex 3, 10', 'Visa multiplicity'],
  ['Annex 3, 12', 'Places to be visited'],
  ['Annex 5, 4.1', 'well-founded complaints'],
  ['Annex 3, 13', null],
  ['Annex 3, date', null],
])('%s is %s', (clause, words) => {
  const line = findAnnexItem(clause)?.line;
  const text = line && (line.kind === 'row' ? line.text : 'label' in line ? line.label : undefined);
  if (words === null) expect(text).toBeUndefined();
  else expect(text?.en).toContain(words);
});

describe('the faults of the printed text', () => {
  /** All that the product has of the clause: its text and its form. */
  const wordsOf = ({ clause, language }: PrintedFault) => {
    const form = findAnnexForm(clause);
    return [findClause(clause)?.text, form?.title, ...(form ? textsOf(form) : [])].map(
      (text) => text?.[language] ?? '',
    );
  };

  it.each(faults.map((fault) => [fault.id, fault] as const))(
    '%s: the clause is there, the decision said',
    (_, fault) => {
      expect(findClause(fault.clause)).toBeDefined();
      expect(faultsOfLetters(fault.decision)).toEqual([]);
      if (fault.place) expect(faultsOfLetters(fault.place)).toEqual([]);
      expect(fault.printed).not.toBe(fault.meant);
    },
  );

  it.each(faults.filter(({ handling }) => handling === 'kept').map((fault) => [fault.id, fault] as const))(
    '%s stands as printed',
    (_, fault) => {
      expect(wordsOf(fault).join('\n')).toContain(fault.printed);
    },
  );

  it.each(
    faults
      .filter(({ handling, id }) => handling === 'mended' && id !== 'latin-letters')
      .map((fault) => [fault.id, fault] as const),
  )('%s is mended', (_, fault) => {
    expect(wordsOf(fault).join('\n')).not.toContain(fault.printed);
  });

  it('are mended in every word with Latin letters', () => {
    const [latin] = faultsOf('16');
    expect(latin && mixedWords(latin.printed)).not.toEqual([]);
    expect(latin && mixedWords(latin.meant)).toEqual([]);
  });

  it('are each told once', () => {
    expect(new Set(faults.map(({ id }) => id)).size).toBe(faults.length);
  });

  it.each([
    ['3', 3],
    ['7.2', 1],
    ['18', 1],
    ['24', 2],
    ['Annex 2', 5],
    ['Annex 2, control slip', 5],
    ['Annex 2, reverse', 2],
  ])('clause %s has %d', (clause, number) => {
    expect(faultsOf(clause)).toHaveLength(number);
  });
});
