import { describe, expect, it } from 'vitest';
import { clauses, findClause, getClause, partsOf } from './clauses.ts';
import { languages } from './text.ts';
import { faultsOfLetters } from './testing/letters.ts';

describe('the standard', () => {
  it('has the clauses 1 to 26 and the annexes 1 to 6', () => {
    for (let number = 1; number <= 26; number += 1) expect(findClause(String(number)), `${number}`).toBeDefined();
    for (let number = 1; number <= 6; number += 1)
      expect(findClause(`Annex ${number}`), `Annex ${number}`).toBeDefined();
  });

  it.each(clauses.map((clause) => [clause.number, clause] as const))('%s speaks three languages', (_, clause) => {
    expect(faultsOfLetters(clause.title)).toEqual([]);
    // Addresses of sites stand in the text.
    const text = Object.fromEntries(
      languages.map((language) => [language, clause.text[language].replace(/www\.\S+/g, '')]),
    );
    expect(faultsOfLetters(text as typeof clause.text)).toEqual([]);
    if (clause.note) expect(clause.note.kk && clause.note.ru && clause.note.en).toBeTruthy();
  });

  it('has each number once, and each part after its whole', () => {
    const numbers = clauses.map(({ number }) => number);
    expect(new Set(numbers).size).toBe(numbers.length);
    for (const { number, parent } of clauses) {
      if (parent !== null) expect(numbers.indexOf(parent), number).toBeLessThan(numbers.indexOf(number));
      if (parent !== null) expect(numbers).toContain(parent);
    }
  });

  it.each([
    ['7', 4],
    ['11', 4],
    ['11, private affairs', 3],
    ['11, business and tourism', 2],
    ['16', 9],
    ['Annex 3', 4],
  ])('has in clause %s %d parts', (number, parts) => {
    expect(partsOf(number)).toHaveLength(parts);
  });

  it.each([
    ['7.1', 'жеті жұмыс күні', 'семь рабочих дней', 'seven working days'],
    ['7.3', '15 минуттан аспайды', 'не более 15 минут', 'not more than 15 minutes'],
    ['7.4', 'жеті жұмыс күні', 'семь рабочих дней', 'seven working days'],
    ['8', '50 пайызын', '50 процентов', '50 per cent'],
    ['11.2', 'екі данада', 'в двух экземплярах', 'two copies'],
    ['11, business and tourism, 1', 'үш данада', 'в трёх экземплярах', 'three copies'],
    ['16.7', 'оралмандарды', 'оралманов', 'oralmans'],
    ['25', 'есепке алу журналында', 'журнале учёта информации', 'journal'],
    ['Annex 2, reverse', '1 жылға жарамды', 'действительно 1 год', 'valid 1 year'],
  ])('says in clause %s: %s', (number, kk, ru, en) => {
    const { text } = getClause(number);
    expect(text.kk.toLowerCase()).toContain(kk);
    expect(text.ru).toContain(ru);
    expect(text.en).toContain(en);
  });

  it('has no clause 27', () => {
    expect(findClause('27')).toBeUndefined();
    expect(() => getClause('27')).toThrow(RangeError);
  });
});
