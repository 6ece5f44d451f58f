import { isCountryCode, stateless, type CountryCode } from '../countries/countries.ts';
import { isCalendarDay, plainDate, type PlainDate } from '../law/plain-date.ts';
import type { Text } from '../law/text.ts';
import type { Sex } from './iin.ts';
import { readPassportNumber } from './passport.ts';

/*
 * A reader of its own instead of the package `mrz`: that one is pure and small enough, but it also reads driving licences and
 * French cards, corrects what it takes for slips, takes no specimen and words its errors in English prose, so that a
 * problem could not be said in three languages. The tests hold this reader against it.
 */

export const mrzProblems = [
  'not-a-zone',
  'other-characters',
  'not-a-travel-document',
  'visa',
  'specimen',
  'number-check-digit',
  'birth-date-check-digit',
  'expiry-check-digit',
  'optional-check-digit',
  'whole-check-digit',
  'impossible-number',
  'impossible-birth-date',
  'impossible-expiry',
  'impossible-sex',
  'impossible-name',
  'unknown-nationality',
] as const;
export type MrzProblem = (typeof mrzProblems)[number];

/** What the reader must look at although the zone is right. */
export const mrzWarnings = [
  'name-may-be-cut',
  'one-name',
  'birth-date-incomplete',
  'sex-not-stated',
  'refugee',
  'nationality-not-stated',
] as const;
export type MrzWarning = (typeof mrzWarnings)[number];

/** The answers of the invited person's page that a zone gives. It holds no date of issue and no place of birth. */
export type MrzAnswers = {
  readonly surnameLatin: string;
  readonly givenNamesLatin?: string;
  readonly sex?: Sex;
  readonly birthDate?: PlainDate;
  readonly citizenship?: CountryCode;
  readonly passportNumber: string;
  readonly passportExpiresOn: PlainDate;
};

/** TD1 = card of three lines, TD2 = two lines of 36, TD3 = the passport's two lines of 44. */
export type MrzFormat = 'TD1' | 'TD2' | 'TD3';

export type MrzReading =
  | {
      readonly valid: true;
      readonly format: MrzFormat;
      /** As printed: "D", "UZB". */
      readonly issuer: string;
      readonly answers: MrzAnswers;
      readonly warnings: readonly MrzWarning[];
    }
  | { readonly valid: false; readonly problems: readonly MrzProblem[] };

const weights = [7, 3, 1];

/** The check digit of ICAO Doc 9303, part 3, section 4.9: digits as they are, A = 10 … Z = 35, the filler 0. */
export function mrzCheckDigit(text: string): number {
  const valueOf = (character: string) => (character === '<' ? 0 : Number.parseInt(character, 36));
  return [...text].reduce((sum, character, place) => sum + valueOf(character) * (weights[place % 3] ?? 0), 0) % 10;
}

function isRight(digit: string, text: string): boolean {
  return digit === String(mrzCheckDigit(text));
}

const mostLetters = 400;

/** The lines of what was pasted: spaces left out, letters made capital, arrows of a scan read as fillers. */
function linesOf(text: string): string[] {
  const clean = text
    .slice(0, mostLetters)
    .normalize('NFKC')
    .replace(/«/gu, '<<')
    .replace(/[‹〈⟨]/gu, '<')
    .toUpperCase();
  const lines = clean.split(/[\r\n]+/).map((line) => line.replace(/\s/gu, ''));
  const filled = lines.filter((line) => line !== '');
  const [only = '', ...others] = filled;
  if (others.length > 0) return filled;
  const parts = { 88: 2, 72: 2, 90: 3 }[only.length] ?? 1;
  const length = only.length / parts;
  return Array.from({ length: parts }, (_, line) => only.slice(line * length, (line + 1) * length));
}

type Zone = {
  readonly format: MrzFormat;
  readonly type: string;
  readonly issuer: string;
  readonly number: string;
  readonly numberDigit: string;
  /** After the number, where a card goes on with a number longer than nine characters. */
  readonly afterNumber: string;
  readonly nationality: string;
  readonly birth: string;
  readonly birthDigit: string;
  readonly sex: string;
  readonly expiry: string;
  readonly expiryDigit: string;
  /** Passports only: the optional data and their own digit. */
  readonly optional?: { readonly data: string; readonly digit: string };
  readonly whole: string;
  readonly wholeDigit: string;
  readonly names: string;
};

function zoneOf(lines: readonly string[]): Zone | undefined {
  const [first = '', second = '', third = ''] = lines;
  const widths = lines.map(({ length }) => length).join();
  if (widths === '44,44' || widths === '36,36') {
    const passport = widths === '44,44';
    const end = second.length - 1;
    return {
      format: passport ? 'TD3' : 'TD2',
      type: first.slice(0, 2),
      issuer: first.slice(2, 5),
      names: first.slice(5),
      number: second.slice(0, 9),
      numberDigit: second.charAt(9),
      afterNumber: passport ? '' : second.slice(28, end),
      nationality: second.slice(10, 13),
      birth: second.slice(13, 19),
      birthDigit: second.charAt(19),
      sex: second.charAt(20),
      expiry: second.slice(21, 27),
      expiryDigit: second.charAt(27),
      ...(passport ? { optional: { data: second.slice(28, 42), digit: second.charAt(42) } } : {}),
      whole: second.slice(0, 10) + second.slice(13, 20) + second.slice(21, end),
      wholeDigit: second.charAt(end),
    };
  }
  if (widths !== '30,30,30') return undefined;
  return {
    format: 'TD1',
    type: first.slice(0, 2),
    issuer: first.slice(2, 5),
    names: third,
    number: first.slice(5, 14),
    numberDigit: first.charAt(14),
    afterNumber: first.slice(15),
    nationality: second.slice(15, 18),
    birth: second.slice(0, 6),
    birthDigit: second.charAt(6),
    sex: second.charAt(7),
    expiry: second.slice(8, 14),
    expiryDigit: second.charAt(14),
    whole: first.slice(5) + second.slice(0, 7) + second.slice(8, 15) + second.slice(18, 29),
    wholeDigit: second.charAt(29),
  };
}

/**
 * Reads the machine-readable zone of a passport or a travel card (ICAO Doc 9303, parts 4 to 6) as pasted. `on` is the day of
 * reading: a zone writes years with two digits. Nothing is taken from a zone with a wrong digit: the slip may be anywhere.
 * Never throws.
 */
export function readMrz(text: string, on: PlainDate): MrzReading {
  const refused = (...problems: MrzProblem[]): MrzReading => ({ valid: false, problems });
  const lines = linesOf(text);
  if (lines.some((line) => /[^A-Z0-9<]/.test(line))) return refused('other-characters');
  const zone = zoneOf(lines);
  if (!zone) return refused('not-a-zone');
  if (zone.type.startsWith('V')) return refused('visa');
  if (!/^[ACIP]/.test(zone.type)) return refused('not-a-travel-document');

  const problems: MrzProblem[] = [];
  const warnings: MrzWarning[] = [];
  const number = numberOf(zone);
  const digits: readonly (readonly [boolean, MrzProblem])[] = [
    [number.right, 'number-check-digit'],
    [isRight(zone.birthDigit, zone.birth), 'birth-date-check-digit'],
    [isRight(zone.expiryDigit, zone.expiry), 'expiry-check-digit'],
    [zone.optional === undefined || isOptionalRight(zone.optional), 'optional-check-digit'],
    [isRight(zone.wholeDigit, zone.whole), 'whole-check-digit'],
  ];
  problems.push(...digits.filter(([right]) => !right).map(([, problem]) => problem));
  if (zone.issuer === 'UTO' || zone.nationality === 'UTO') problems.push('specimen');

  const read = readPassportNumber(number.text.replaceAll('<', ''));
  if (!read.valid) problems.push('impossible-number');
  const birthDate = birthDateOf(zone.birth, on);
  if (birthDate === 'impossible') problems.push('impossible-birth-date');
  else if (birthDate === 'incomplete') warnings.push('birth-date-incomplete');
  const expiry = expiryOf(zone.expiry, on);
  if (!expiry) problems.push('impossible-expiry');
  const sex = ({ M: 'male', F: 'female', '<': null, X: null } as const)[zone.sex];
  if (sex === undefined) problems.push('impossible-sex');
  else if (sex === null) warnings.push('sex-not-stated');
  const names = namesOf(zone.names);
  if (!names) problems.push('impossible-name');
  else {
    if (names.cut) warnings.push('name-may-be-cut');
    if (names.given === undefined) warnings.push('one-name');
  }
  const nationality = nationalityOf(zone.nationality);
  if (!nationality) {
    if (!problems.includes('specimen')) problems.push('unknown-nationality');
  } else if (nationality.warning) warnings.push(nationality.warning);

  if (problems.length > 0 || !read.valid || !names || !expiry || !nationality) return refused(...problems);
  return {
    valid: true,
    format: zone.format,
    issuer: zone.issuer.replaceAll('<', ''),
    answers: {
      surnameLatin: names.surname,
      ...(names.given === undefined ? {} : { givenNamesLatin: names.given }),
      ...(sex ? { sex } : {}),
      ...(birthDate === 'impossible' || birthDate === 'incomplete' ? {} : { birthDate }),
      ...(nationality.code ? { citizenship: nationality.code } : {}),
      passportNumber: read.number,
      passportExpiresOn: expiry,
    },
    warnings,
  };
}

/** A number longer than nine characters goes on in the optional data, its digit after it (parts 5 and 6). */
function numberOf({ number, numberDigit, afterNumber }: Zone): { text: string; right: boolean } {
  const [rest = ''] = afterNumber.split('<', 1);
  if (numberDigit !== '<' || rest === '') return { text: number, right: isRight(numberDigit, number) };
  const [text, digit] = [number + rest.slice(0, -1), rest.slice(-1)];
  // Issuers differ in whether the filler in the place of the digit is counted.
  return { text, right: isRight(digit, text) || isRight(digit, `${number}<${rest.slice(0, -1)}`) };
}

function isOptionalRight({ data, digit }: { data: string; digit: string }): boolean {
  return isRight(digit, data) || (digit === '<' && /^<*$/.test(data));
}

/** The latest such day that has come. */
function birthDateOf(birth: string, on: PlainDate): PlainDate | 'incomplete' | 'impossible' {
  if (/^(?:\d\d|<<)(?:\d\d|<<)<<$/.test(birth)) return 'incomplete';
  const days = daysOf(birth).filter((day) => day <= on);
  return days.at(-1) ?? 'impossible';
}

/** The day nearest to the day of reading. */
function expiryOf(expiry: string, on: PlainDate): PlainDate | undefined {
  const distance = (day: PlainDate) => Math.abs(Number(day.slice(0, 4)) - Number(on.slice(0, 4)));
  return daysOf(expiry).toSorted((a, b) => distance(a) - distance(b))[0];
}

function daysOf(yearMonthDay: string): PlainDate[] {
  if (!/^\d{6}$/.test(yearMonthDay)) return [];
  const monthAndDay = `${yearMonthDay.slice(2, 4)}-${yearMonthDay.slice(4)}`;
  return ['19', '20', '21']
    .map((century) => `${century}${yearMonthDay.slice(0, 2)}-${monthAndDay}`)
    .filter(isCalendarDay)
    .map(plainDate);
}

/** Surname and given names; a hyphen and a space are both one filler in a zone. */
function namesOf(names: string): { surname: string; given?: string; cut: boolean } | undefined {
  if (!/^[A-Z][A-Z<]*$/.test(names)) return undefined;
  const [surname = '', given = ''] = names.split('<<', 2).map((part) => part.replaceAll('<', ' ').trim());
  return { surname, ...(given === '' ? {} : { given }), cut: !names.endsWith('<') };
}

/** Codes of Doc 9303 that are not those of ISO 3166-1, and codes that ISO has replaced. */
const otherCodes: Readonly<Record<string, CountryCode>> = {
  D: 'DEU',
  GBD: 'GBR',
  GBN: 'GBR',
  GBO: 'GBR',
  GBP: 'GBR',
  GBS: 'GBR',
  ROM: 'ROU',
  ZAR: 'COD',
};

/** XXA stateless (convention of 1954); XXB, XXC refugees, whose nationality the zone does not tell; XXX not stated. */
function nationalityOf(code: string): { code?: CountryCode; warning?: MrzWarning } | undefined {
  const bare = code.replace(/<+$/, '');
  if (bare === 'XXB' || bare === 'XXC') return { code: stateless, warning: 'refugee' };
  if (bare === 'XXX') return { warning: 'nationality-not-stated' };
  const found = Object.hasOwn(otherCodes, bare) ? otherCodes[bare] : bare;
  return found !== undefined && isCountryCode(found) ? { code: found } : undefined;
}

const wrongDigit = (kk: string, ru: string, en: string): Text => ({
  kk: `${kk} бақылау цифры сәйкес келмейді. Аймақты паспорттан қайта көшіріңіз.`,
  ru: `Контрольная цифра ${ru} не сходится. Скопируйте зону из паспорта ещё раз.`,
  en: `The check digit of ${en} does not match. Copy the zone from the passport again.`,
});

export const mrzProblemText: Readonly<Record<MrzProblem, Text>> = {
  'not-a-zone': {
    kk: 'Паспорттың төменгі жағындағы әрқайсысы 44 таңбалы екі жолды толық көшіріңіз.',
    ru: 'Скопируйте полностью две строки по 44 знака внизу страницы паспорта.',
    en: 'Copy in full the two lines of 44 characters at the foot of the passport page.',
  },
  'other-characters': {
    kk: 'Бұл жолдарда тек латын әріптері, цифрлар және «<» белгісі болады.',
    ru: 'В этих строках бывают только латинские буквы, цифры и знак «<».',
    en: 'These lines hold only Latin letters, digits and the sign “<”.',
  },
  'not-a-travel-document': {
    kk: 'Бұл – паспорт та, жол жүру құжаты да емес.',
    ru: 'Это не паспорт и не проездной документ.',
    en: 'This is neither a passport nor a travel document.',
  },
  visa: {
    kk: 'Бұл – визаның жолдары. Паспорттың өзіндегі жолдарды көшіріңіз.',
    ru: 'Это строки визы. Скопируйте строки самого паспорта.',
    en: 'These are the lines of a visa. Copy those of the passport itself.',
  },
  specimen: {
    kk: 'Бұл – үлгі паспорт: мұндай мемлекет жоқ.',
    ru: 'Это образец паспорта: такого государства нет.',
    en: 'This is a specimen: there is no such state.',
  },
  'number-check-digit': wrongDigit('Паспорт нөмірінің', 'номера паспорта', 'the passport number'),
  'birth-date-check-digit': wrongDigit('Туған күннің', 'даты рождения', 'the date of birth'),
  'expiry-check-digit': wrongDigit('Жарамдылық мерзімінің', 'срока действия', 'the date of expiry'),
  'optional-check-digit': wrongDigit('Қосымша деректердің', 'дополнительных данных', 'the optional data'),
  'whole-check-digit': wrongDigit('Бүкіл жолдың', 'всей строки', 'the whole line'),
  'impossible-number': {
    kk: 'Паспорт нөмірі оқылмады.',
    ru: 'Номер паспорта не читается.',
    en: 'The passport number cannot be read.',
  },
  'impossible-birth-date': {
    kk: 'Туған күн оқылмады: мұндай күн жоқ.',
    ru: 'Дата рождения не читается: такой даты нет.',
    en: 'The date of birth cannot be read: there is no such date.',
  },
  'impossible-expiry': {
    kk: 'Жарамдылық мерзімі оқылмады: мұндай күн жоқ.',
    ru: 'Срок действия не читается: такой даты нет.',
    en: 'The date of expiry cannot be read: there is no such date.',
  },
  'impossible-sex': {
    kk: 'Жынысы оқылмады: M, F немесе «<» болуы керек.',
    ru: 'Пол не читается: должно быть M, F или «<».',
    en: 'The sex cannot be read: it is M, F or “<”.',
  },
  'impossible-name': {
    kk: 'Тегі мен аты оқылмады: онда тек латын әріптері болады.',
    ru: 'Фамилия и имя не читаются: в них только латинские буквы.',
    en: 'The name cannot be read: it holds Latin letters only.',
  },
  'unknown-nationality': {
    kk: 'Азаматтықтың мұндай коды жоқ.',
    ru: 'Такого кода гражданства нет.',
    en: 'There is no such code of nationality.',
  },
};

export const mrzWarningText: Readonly<Record<MrzWarning, Text>> = {
  'name-may-be-cut': {
    kk: 'Аты сыймай, қысқарған болуы мүмкін: паспортпен салыстырып, толықтырыңыз.',
    ru: 'Имя могло не поместиться: сверьте с паспортом и дополните.',
    en: 'The name may have been cut: compare it with the passport and complete it.',
  },
  'one-name': {
    kk: 'Паспортта бір ғана есім бар: тегі мен атын өзіңіз тексеріңіз.',
    ru: 'В паспорте только одно имя: проверьте фамилию и имя сами.',
    en: 'The passport gives one name only: check the surname and the name yourself.',
  },
  'birth-date-incomplete': {
    kk: 'Паспортта туған күн толық көрсетілмеген: өзіңіз жазыңыз.',
    ru: 'Дата рождения в паспорте неполная: укажите её сами.',
    en: 'The date of birth is incomplete in the passport: give it yourself.',
  },
  'sex-not-stated': {
    kk: 'Паспортта жынысы көрсетілмеген: өзіңіз таңдаңыз.',
    ru: 'Пол в паспорте не указан: выберите сами.',
    en: 'The passport does not state the sex: choose it yourself.',
  },
  refugee: {
    kk: 'Бұл – босқынның жол жүру құжаты: азаматтығын тексеріңіз.',
    ru: 'Это проездной документ беженца: проверьте гражданство.',
    en: 'This is a refugee’s travel document: check the nationality.',
  },
  'nationality-not-stated': {
    kk: 'Құжатта азаматтығы көрсетілмеген: өзіңіз таңдаңыз.',
    ru: 'Гражданство в документе не указано: выберите сами.',
    en: 'The document does not state the nationality: choose it yourself.',
  },
};
