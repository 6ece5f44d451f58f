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
    [withCheckDigit('12004000001'), ['impossible-month']],
    [withCheckDigit('12134000001'), ['impossible-month']],
    [withCheckDigit('12123000001'), ['impossible-kind']],
    [withCheckDigit('12017000001'), ['impossible-kind']],
    [withCheckDigit('12014900001'), ['impossible-division']],
    ['12014000001', ['not-12-digits']],
    ['1201400000178', ['not-12-digits']],
    ['x120140000017', ['not-12-digits']],
    ['120140000017x', ['not-12-digits']],
    ['БИН120140000', ['not-12-digits']],
    ['', ['not-12-digits']],
    // An IIN in the place of a BIN: its check digit is right.
    ['800101300125', ['impossible-kind']],
  ])('%s: %j', (bin, problems) => {
    expect(readBin(bin)).toEqual({ valid: false, problems });
    expect(Bin.safeParse(bin).error?.issues.map(({ message, code }) => `${code} ${message}`)).toEqual(
      problems.map((problem) => `custom ${problem}`),
    );
  });

  it('is refused at length before it is read', () => {
    expect(Bin.safeParse('1'.repeat(41)).error?.issues.map(({ message }) => message)).toEqual(['not-12-digits']);
  });

  it('reads a number typed with spaces, registered in December too', () => {
    const bin = withCheckDigit('12124000001');
    expect(readBin(` ${bin.slice(0, 4)} ${bin.slice(4)} `)).toMatchObject({
      valid: true,
      bin,
      registered: { month: 12 },
    });
  });

  it.each(binProblems)('%s has its words', (problem) => {
    expect(faultsOfLetters(binProblemText[problem])).toEqual([]);
  });
});

it('reads the test identity of the NCA only where test identities are allowed', () => {
  expect(readBin('123456789021').valid).toBe(false);
  expect(readBin('123456789021', { allowTestIdentities: true })).toMatchObject({ valid: true, test: true });
  expect(binSchema({ allowTestIdentities: true }).parse('123456789021')).toBe('123456789021');
  // Another number is judged as ever.
  expect(readBin('120140000018', { allowTestIdentities: true }).valid).toBe(false);
  expect(readBin('120140000017', { allowTestIdentities: true })).toMatchObject({ valid: true, test: false });
});
