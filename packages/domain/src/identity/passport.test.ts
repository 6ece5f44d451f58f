import { expect, it } from 'vitest';
import { faultsOfLetters } from '../law/testing/letters.ts';
import { PassportNumber, passportNumberProblems, passportNumberProblemText, readPassportNumber } from './passport.ts';

it.each([
  ['N1234567', 'N1234567'],
  ['ab 123 456', 'AB123456'],
  ['72 № 1234567', '721234567'],
  ['AB-123456', 'AB123456'],
  ['A1', 'A1'],
  ['A'.repeat(20), 'A'.repeat(20)],
])('%s is read as %s', (typed, number) => {
  expect(readPassportNumber(typed)).toEqual({ valid: true, number });
  expect(PassportNumber.parse(typed)).toBe(number);
});

it.each([
  ['', 'empty'],
  ['  -', 'empty'],
  // A Cyrillic А, which looks like the Latin one.
  ['А1234567', 'other-alphabet'],
  ['N123*567', 'other-characters'],
  ['7', 'too-short'],
  ['A'.repeat(21), 'too-long'],
  ['1'.repeat(61), 'too-long'],
])('%s is refused: %s', (typed, problem) => {
  expect(PassportNumber.safeParse(typed).error?.issues.map(({ message }) => message)).toEqual([problem]);
});

it.each(passportNumberProblems)('%s has its words', (problem) => {
  expect(faultsOfLetters(passportNumberProblemText[problem])).toEqual([]);
});
