import { z } from 'zod';
import { isCalendarDay, plainDate, type PlainDate } from '../law/plain-date.ts';
import type { Text } from '../law/text.ts';
import { hasRightCheckDigit } from './check-digit.ts';

export type Sex = 'male' | 'female';

export const iinProblems = [
  'not-12-digits',
  'impossible-birth-date',
  'impossible-seventh-digit',
  'check-digit',
] as const;
export type IinProblem = (typeof iinProblems)[number];

export type IinReading =
  | {
      readonly valid: true;
      /** The twelve digits, without the spaces typed between them. */
      readonly iin: string;
      /** null when the number does not tell the century (seventh digit 0), and for the test identity. */
      readonly birthDate: PlainDate | null;
      readonly sex: Sex | null;
      /**
       * The seventh digit is 0, as is said to be given to some foreigners. Not confirmed by an official text, so the
       * number is accepted and an officer is told.
       */
      readonly centuryUnknown: boolean;
      /** The public test identity of the National Certification Authority, no person's number. */
      readonly test: boolean;
    }
  | { readonly valid: false; readonly problems: readonly IinProblem[] };

/** Accept the NCA's public test identity too: only where its test certificates are trusted. */
export type IdentityOptions = { readonly allowTestIdentities?: boolean };

/** The IIN in the NCA's public test certificates: its month is 34 and its check digit wrong. */
export const testIin = '123456789011';

/**
 * Reads an individual identification number (IIN): YYMMDD, century and sex, four serial digits, check digit. Spaces are
 * ignored. Never throws.
 */
export function readIin(text: string, options: IdentityOptions = {}): IinReading {
  const iin = text.replace(/\s/gu, '');
  if (!/^\d{12}$/.test(iin)) return { valid: false, problems: ['not-12-digits'] };
  if (options.allowTestIdentities && iin === testIin) {
    return { valid: true, iin, birthDate: null, sex: null, centuryUnknown: false, test: true };
  }
  const problems: IinProblem[] = [];
  const seventh = Number(iin[6]);
  const monthAndDay = `${iin.slice(2, 4)}-${iin.slice(4, 6)}`;
  const dates = centuriesOf(seventh).map((century) => `${century}${iin.slice(0, 2)}-${monthAndDay}`);
  if (seventh > 6) problems.push('impossible-seventh-digit');
  if (!dates.some(isCalendarDay)) problems.push('impossible-birth-date');
  if (!hasRightCheckDigit(iin)) problems.push('check-digit');
  if (problems.length > 0) return { valid: false, problems };
  const [only, ...others] = dates;
  return {
    valid: true,
    iin,
    birthDate: only !== undefined && others.length === 0 ? plainDate(only) : null,
    sex: seventh === 0 ? null : seventh % 2 === 1 ? 'male' : 'female',
    centuryUnknown: seventh === 0,
    test: false,
  };
}

/** 1, 2 = born in the 1800s; 3, 4 = 1900s; 5, 6 = 2000s; any other digit tells nothing. */
function centuriesOf(seventhDigit: number): number[] {
  return seventhDigit >= 1 && seventhDigit <= 6 ? [17 + Math.ceil(seventhDigit / 2)] : [18, 19, 20];
}

export const iinProblemText: Readonly<Record<IinProblem, Text>> = {
  'not-12-digits': {
    kk: 'ЖСН 12 цифрдан тұрады.',
    ru: 'ИИН состоит из 12 цифр.',
    en: 'An IIN has 12 digits.',
  },
  'impossible-birth-date': {
    kk: 'ЖСН-нің алғашқы алты цифры туған күнді білдіреді, мұндай күн жоқ. Цифрларды тексеріңіз.',
    ru: 'Первые шесть цифр ИИН — дата рождения, а такой даты нет. Проверьте цифры.',
    en: 'The first six digits of an IIN are the date of birth, and there is no such date. Check the digits.',
  },
  'impossible-seventh-digit': {
    kk: 'ЖСН-нің жетінші цифры 0-ден 6-ға дейін болады. Цифрларды тексеріңіз.',
    ru: 'Седьмая цифра ИИН — от 0 до 6. Проверьте цифры.',
    en: 'The seventh digit of an IIN is from 0 to 6. Check the digits.',
  },
  'check-digit': {
    kk: 'Мұндай ЖСН жоқ: бақылау цифры сәйкес келмейді. Цифрларды тексеріңіз.',
    ru: 'Такого ИИН нет: контрольная цифра не сходится. Проверьте цифры.',
    en: 'There is no such IIN: the check digit does not match. Check the digits.',
  },
};

/** Schema of an IIN as stored: twelve digits. Each issue's message is an `IinProblem`. */
export function iinSchema(options: IdentityOptions = {}) {
  return z
    .string()
    .max(40, 'not-12-digits')
    .transform((text, context) => {
      const reading = readIin(text, options);
      if (reading.valid) return reading.iin;
      for (const problem of reading.problems) context.addIssue({ code: 'custom', message: problem });
      return z.NEVER;
    });
}

export const Iin = iinSchema();
export type Iin = z.infer<typeof Iin>;
