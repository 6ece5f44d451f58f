import { z } from 'zod';
import type { Text } from '../law/text.ts';

export const passportNumberProblems = ['empty', 'other-alphabet', 'other-characters', 'too-short', 'too-long'] as const;
export type PassportNumberProblem = (typeof passportNumberProblems)[number];

export type PassportNumberReading =
  | { readonly valid: true; readonly number: string }
  | { readonly valid: false; readonly problems: readonly PassportNumberProblem[] };

/**
 * Reads a passport number as typed: capital Latin letters and digits, 2 to 20 of them, series included. Spaces, hyphens
 * and the sign № are left out and letters made capital, so that one passport has one number. Never throws.
 */
export function readPassportNumber(text: string): PassportNumberReading {
  const number = text.replace(/[\s№\-–/.]/gu, '').toUpperCase();
  if (number === '') return { valid: false, problems: ['empty'] };
  // A Cyrillic А or С looks like the Latin one, and the border would read another number.
  if (/[^\P{L}A-Z]/u.test(number)) return { valid: false, problems: ['other-alphabet'] };
  if (!/^[A-Z0-9]+$/.test(number)) return { valid: false, problems: ['other-characters'] };
  if (number.length < 2) return { valid: false, problems: ['too-short'] };
  if (number.length > 20) return { valid: false, problems: ['too-long'] };
  return { valid: true, number };
}

export const passportNumberProblemText: Readonly<Record<PassportNumberProblem, Text>> = {
  empty: {
    kk: 'Паспорт нөмірін жазыңыз.',
    ru: 'Укажите номер паспорта.',
    en: 'Enter the passport number.',
  },
  'other-alphabet': {
    kk: 'Паспорт нөмірін паспорттағыдай латын әріптерімен және цифрлармен жазыңыз.',
    ru: 'Укажите номер паспорта латинскими буквами и цифрами, как в паспорте.',
    en: 'Enter the passport number in Latin letters and digits, as in the passport.',
  },
  'other-characters': {
    kk: 'Паспорт нөмірінде тек латын әріптері мен цифрлар болады.',
    ru: 'В номере паспорта бывают только латинские буквы и цифры.',
    en: 'A passport number has only Latin letters and digits.',
  },
  'too-short': {
    kk: 'Паспорт нөмірінде кемінде 2 таңба болады.',
    ru: 'В номере паспорта не менее 2 знаков.',
    en: 'A passport number has at least 2 characters.',
  },
  'too-long': {
    kk: 'Паспорт нөмірінде 20 таңбадан артық болмайды.',
    ru: 'В номере паспорта не более 20 знаков.',
    en: 'A passport number has no more than 20 characters.',
  },
};

/** Schema of a passport number as stored. Each issue's message is a `PassportNumberProblem`. */
export const PassportNumber = z
  .string()
  .max(60, 'too-long')
  .transform((text, context) => {
    const reading = readPassportNumber(text);
    if (reading.valid) return reading.number;
    for (const problem of reading.problems) context.addIssue({ code: 'custom', message: problem });
    return z.NEVER;
  });
export type PassportNumber = z.infer<typeof PassportNumber>;
