import { describe, expect, it } from 'vitest';
import { faultsOfLetters } from '../law/testing/letters.ts';
import { Bin, binProblems, binProblemText, binSchema, readBin } from './bin.ts';
import { checkDigit } from './check-digit.ts';

const withCheckDigit = (first: string) => `${first}${checkDigit(first)}`;

describe('valid BINs', () => {
  it.each([
    ['120140000017', 1, 12, 'resident', 'head'],
    ['130750000451', 7, 13, 'non-resident', 'head'],
    [withCheckDigit('12014100001'), 1, 12, 'resident', 'branch'],
    [withCheckDigit('12014200001'), 1, 12, 'resident', 'representative-office'],
    [withCheckDigit('12016300001'), 1, 12, 'sole-trader', 'farm'],
  ])('%s: month %d of year %d, %s, %s', (bin, month, yearOfCentury, kind, division) => {
    expect(readBin(bin)).toMatchObject({
      valid: true,
      registered: { month, yearOfCentury },
      kind,
      division,
      test: false,
    });
    expect(Bin.parse(bin)).toBe(bin);
  });
});

describe('invalid BINs', () => {
  it.each([
    ['120140000018', ['check-digit']],
    [withCheckDigit('12134000001'), ['impossible-month']],
    [withCheckDigit('12017000001'), ['impossible-kind']],
    [withCheckDigit('12014900001'), ['impossible-division']],
    ['12014000001', ['not-12-digits']],
    ['БИН120140000', ['not-12-digits']],
    // An IIN in the place of a BIN.
    ['800101300125', ['impossible-kind', 'check-digit']],
  ])('%s: %j', (bin, problems) => {
    const reading = readBin(bin);
    expect(reading.valid).toBe(false);
    if (!reading.valid) for (const problem of reading.problems) expect(problems).toContain(problem);
  });

  it.each(binProblems)('%s has its words', (problem) => {
    expect(faultsOfLetters(binProblemText[problem])).toEqual([]);
  });
});

it('reads the test identity of the NCA only where test identities are allowed', () => {
  expect(readBin('123456789021').valid).toBe(false);
  expect(readBin('123456789021', { allowTestIdentities: true })).toMatchObject({ valid: true, test: true });
  expect(binSchema({ allowTestIdentities: true }).parse('123456789021')).toBe('123456789021');
});
