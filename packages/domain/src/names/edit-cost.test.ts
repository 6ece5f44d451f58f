import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editCost } from './edit-cost.ts';

describe('the cost of turning one word into another', () => {
  it.each([
    // one, other, cost, why
    ['SERIK', 'SERIK', 0, 'the same'],
    ['SERIK', 'SERIKOV', 2, 'two letters more'],
    ['MUHAMAD', 'MOHAMAD', 0.25, 'near vowels inside'],
    ['UTKIR', 'OTKIR', 0.25, 'O and U at the start'],
    ['ELENA', 'ALENA', 1, 'another vowel at the start'],
    ['AHMED', 'AHMET', 0.25, 'near consonants at the end'],
    ['DANA', 'DANU', 1, 'another vowel at the end'],
    ['LIUBOV', 'LUBOV', 0.25, 'I before U'],
    ['', 'ALI', 3, 'nothing'],
  ])('%s, %s: %d (%s)', (one, other, cost) => {
    expect(editCost(one, other)).toBe(cost);
    expect(editCost(other, one)).toBe(cost);
  });

  const word = fc.array(fc.constantFrom(...'AEIOUDTFVLNSҚ'), { maxLength: 12 }).map((letters) => letters.join(''));
  const limit = fc.integer({ min: 0, max: 48 }).map((quarters) => quarters / 4);

  it('is the same with a limit up to it, and Infinity beyond', () => {
    fc.assert(
      fc.property(word, word, limit, (one, other, most) => {
        const whole = editCost(one, other);
        expect(editCost(one, other, most)).toBe(whole > most ? Infinity : whole);
      }),
      { numRuns: 20_000 },
    );
  });
});
