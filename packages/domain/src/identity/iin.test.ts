import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faultsOfLetters } from '../law/testing/letters.ts';
import { checkDigit } from './check-digit.ts';
import { Iin, iinProblems, iinProblemText, iinSchema, readIin } from './iin.ts';

describe('valid IINs', () => {
  it.each([
    ['800101300125', '1980-01-01', 'male'],
    ['950630450124', '1995-06-30', 'female'],
    ['101231600029', '2010-12-31', 'female'],
    // The second row of weights.
    ['850515300701', '1985-05-15', 'male'],
    ['850515300713', '1985-05-15', 'male'],
    ['800101 300125', '1980-01-01', 'male'],
  ])('%s: born %s, %s', (iin, birthDate, sex) => {
    expect(readIin(iin)).toMatchObject({ valid: true, birthDate, sex, centuryUnknown: false, test: false });
  });

  it.each([
    // seventh digit, born
    [1, '1885-05-15', 'male'],
    [2, '1885-05-15', 'female'],
    [3, '1985-05-15', 'male'],
    [4, '1985-05-15', 'female'],
    [5, '2085-05-15', 'male'],
    [6, '2085-05-15', 'female'],
  ])('the seventh digit %d: born %s, %s', (seventh, birthDate, sex) => {
    // The first serial number for which there is a check digit.
    const first =
      ['0001', '0002', '0003']
        .map((serial) => `850515${seventh}${serial}`)
        .find((each) => checkDigit(each) !== undefined) ?? '';
    expect(readIin(`${first}${checkDigit(first)}`)).toMatchObject({ valid: true, birthDate, sex });
  });

  it('knows 29 February of an open century when one of the centuries had it', () => {
    const first =
      ['0001', '0002', '0003'].map((serial) => `0002290${serial}`).find((each) => checkDigit(each) !== undefined) ?? '';
    expect(readIin(`${first}${checkDigit(first)}`)).toMatchObject({
      valid: true,
      birthDate: null,
      centuryUnknown: true,
    });
  });

  it('leaves the century open when the seventh digit is 0', () => {
    const first = '85051500070';
    const iin = `${first}${checkDigit(first)}`;
    expect(readIin(iin)).toMatchObject({ valid: true, birthDate: null, sex: null, centuryUnknown: true });
  });
});

describe('invalid IINs', () => {
  it.each([
    ['050229500017', ['impossible-birth-date']],
    ['800101300126', ['check-digit']],
    ['801401300125', ['impossible-birth-date', 'check-digit']],
    ['80010130012', ['not-12-digits']],
    ['8001013001255', ['not-12-digits']],
    ['80010130012O', ['not-12-digits']],
    ['', ['not-12-digits']],
    ['123456789011', ['impossible-seventh-digit', 'impossible-birth-date', 'check-digit']],
  ])('%s: %j', (iin, problems) => {
    expect(readIin(iin)).toEqual({ valid: false, problems });
    expect(Iin.safeParse(iin).success).toBe(false);
  });

  it.each(['85051530150', '85051530231'])('%s? has no check digit', (first) => {
    expect(checkDigit(first)).toBeUndefined();
    for (let last = 0; last < 10; last += 1) expect(readIin(`${first}${last}`).valid).toBe(false);
  });

  it.each(iinProblems)('%s has its words', (problem) => {
    expect(faultsOfLetters(iinProblemText[problem])).toEqual([]);
  });
});

describe('the test identity of the NCA', () => {
  it('is read only where test identities are allowed', () => {
    expect(readIin('123456789011').valid).toBe(false);
    expect(readIin('123456789011', { allowTestIdentities: true })).toEqual({
      valid: true,
      iin: '123456789011',
      birthDate: null,
      sex: null,
      centuryUnknown: false,
      test: true,
    });
    // Another number is judged as ever.
    expect(readIin('800101300126', { allowTestIdentities: true }).valid).toBe(false);
    expect(iinSchema({ allowTestIdentities: true }).safeParse('123456789011').success).toBe(true);
  });
});

describe('the schema', () => {
  it('gives the twelve digits, or the problems as messages', () => {
    expect(Iin.parse(' 800101 300125 ')).toBe('800101300125');
    const { error } = Iin.safeParse('801401300125');
    expect(error?.issues.map(({ code, message }) => `${code} ${message}`)).toEqual([
      'custom impossible-birth-date',
      'custom check-digit',
    ]);
    expect(Iin.safeParse('1'.repeat(1000)).error?.issues.map(({ message }) => message)).toEqual(['not-12-digits']);
  });
});

describe('for any digits', () => {
  it('lets pass at most one last digit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999_999 }), (number) => {
        const first = String(number).padStart(11, '0');
        const passing = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].filter((last) => {
          const reading = readIin(`${first}${last}`);
          return reading.valid || !reading.problems.includes('check-digit');
        });
        expect(passing.length).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readIin(text).valid).toBe(false);
      }),
    );
  });
});
