import { z } from 'zod';
import type { Text } from '../law/text.ts';
import { hasRightCheckDigit } from './check-digit.ts';
import type { IdentityOptions } from './iin.ts';

export const binProblems = [
  'not-12-digits',
  'impossible-month',
  'impossible-kind',
  'impossible-division',
  'check-digit',
] as const;
export type BinProblem = (typeof binProblems)[number];

/** The fifth digit: 4, 5, 6. */
export type OrganisationKind = 'resident' | 'non-resident' | 'sole-trader';
/** The sixth digit: 0, 1, 2, 3. */
export type OrganisationDivision = 'head' | 'branch' | 'representative-office' | 'farm';

const kinds: Readonly<Record<string, OrganisationKind>> = { '4': 'resident', '5': 'non-resident', '6': 'sole-trader' };
const divisions: Readonly<Record<string, OrganisationDivision>> = {
  '0': 'head',
  '1': 'branch',
  '2': 'representative-office',
  '3': 'farm',
};

export type BinReading =
  | {
      readonly valid: true;
      /** The twelve digits, without the spaces typed between them. */
      readonly bin: string;
      /** Month of registration, 1–12, and the last two digits of its year; null for the test identity. */
      readonly registered: { readonly month: number; readonly yearOfCentury: number } | null;
      readonly kind: OrganisationKind | null;
      readonly division: OrganisationDivision | null;
      /** The public test identity of the National Certification Authority, no organisation's number. */
      readonly test: boolean;
    }
  | { readonly valid: false; readonly problems: readonly BinProblem[] };

/** The BIN in the NCA's public test certificates: its month is 34 and its check digit wrong. */
export const testBin = '123456789021';

/**
 * Reads a business identification number (BIN): YYMM, kind, division, five serial digits, check digit. Spaces are
 * ignored. Never throws.
 */
export function readBin(text: string, options: IdentityOptions = {}): BinReading {
  const bin = text.replace(/\s/gu, '');
  if (!/^\d{12}$/.test(bin)) return { valid: false, problems: ['not-12-digits'] };
  if (options.allowTestIdentities && bin === testBin) {
    return { valid: true, bin, registered: null, kind: null, division: null, test: true };
  }
  const month = Number(bin.slice(2, 4));
  const kind = kinds[bin.charAt(4)];
  const division = divisions[bin.charAt(5)];
  const problems: BinProblem[] = [];
  if (month < 1 || month > 12) problems.push('impossible-month');
  if (kind === undefined) problems.push('impossible-kind');
  if (division === undefined) problems.push('impossible-division');
  if (!hasRightCheckDigit(bin)) problems.push('check-digit');
  if (problems.length > 0 || kind === undefined || division === undefined) return { valid: false, problems };
  return {
    valid: true,
    bin,
    registered: { month, yearOfCentury: Number(bin.slice(0, 2)) },
    kind,
    division,
    test: false,
  };
}

export const binProblemText: Readonly<Record<BinProblem, Text>> = {
  'not-12-digits': {
    kk: 'БСН 12 цифрдан тұрады.',
    ru: 'БИН состоит из 12 цифр.',
    en: 'A BIN has 12 digits.',
  },
  'impossible-month': {
    kk: 'БСН-нің үшінші және төртінші цифрлары тіркелген айды білдіреді, мұндай ай жоқ. Цифрларды тексеріңіз.',
    ru: 'Третья и четвёртая цифры БИН — месяц регистрации, а такого месяца нет. Проверьте цифры.',
    en: 'The third and fourth digits of a BIN are the month of registration, and there is no such month. Check the digits.',
  },
  'impossible-kind': {
    kk: 'БСН-нің бесінші цифры 4, 5 немесе 6 болады. Цифрларды тексеріңіз.',
    ru: 'Пятая цифра БИН — 4, 5 или 6. Проверьте цифры.',
    en: 'The fifth digit of a BIN is 4, 5 or 6. Check the digits.',
  },
  'impossible-division': {
    kk: 'БСН-нің алтыншы цифры 0-ден 3-ке дейін болады. Цифрларды тексеріңіз.',
    ru: 'Шестая цифра БИН — от 0 до 3. Проверьте цифры.',
    en: 'The sixth digit of a BIN is from 0 to 3. Check the digits.',
  },
  'check-digit': {
    kk: 'Мұндай БСН жоқ: бақылау цифры сәйкес келмейді. Цифрларды тексеріңіз.',
    ru: 'Такого БИН нет: контрольная цифра не сходится. Проверьте цифры.',
    en: 'There is no such BIN: the check digit does not match. Check the digits.',
  },
};

/** Schema of a BIN as stored: twelve digits. Each issue's message is a `BinProblem`. */
export function binSchema(options: IdentityOptions = {}) {
  return z
    .string()
    .max(40, 'not-12-digits')
    .transform((text, context) => {
      const reading = readBin(text, options);
      if (reading.valid) return reading.bin;
      for (const problem of reading.problems) context.addIssue({ code: 'custom', message: problem });
      return z.NEVER;
    });
}

export const Bin = binSchema();
export type Bin = z.infer<typeof Bin>;
