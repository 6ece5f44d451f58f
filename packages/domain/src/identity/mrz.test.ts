import fc from 'fast-check';
import { parse } from 'mrz';
import { describe, expect, it } from 'vitest';
import { countryCodes, stateless } from '../countries/countries.ts';
import { plainDate } from '../law/plain-date.ts';
import { faultsOfLetters } from '../law/testing/letters.ts';
import { mrzCheckDigit, mrzProblems, mrzProblemText, mrzWarnings, mrzWarningText, readMrz } from './mrz.ts';

const on = plainDate('2026-11-24');

type Fields = {
  type?: string;
  issuer?: string;
  surname?: string;
  given?: string;
  number?: string;
  nationality?: string;
  birth?: string;
  sex?: string;
  expiry?: string;
  optional?: string;
};

const pad = (text: string, length: number) => text.padEnd(length, '<').slice(0, length);
const withDigit = (text: string) => `${text}${mrzCheckDigit(text)}`;

/** A passport's two lines with every digit right. All people are fictional. */
function passport(fields: Fields = {}): [string, string] {
  const { type = 'P<', issuer = 'UZB', surname = 'KARIMOV', given = 'RUSTAM', number = 'FA1234567' } = fields;
  const { nationality = 'UZB', birth = '900321', sex = 'M', expiry = '310320', optional = '' } = fields;
  const names = given === '' ? surname : `${surname}<<${given}`;
  const first = `${pad(type, 2)}${pad(issuer, 3)}${pad(names.replace(/[ -]/g, '<'), 39)}`;
  const body = `${withDigit(pad(number, 9))}${pad(nationality, 3)}${withDigit(birth)}${sex}${withDigit(expiry)}`;
  const second = `${body}${withDigit(pad(optional, 14))}`;
  const whole = second.slice(0, 10) + second.slice(13, 20) + second.slice(21, 43);
  return [first, `${second}${mrzCheckDigit(whole)}`];
}

const read = (fields?: Fields, day = on) => readMrz(passport(fields).join('\n'), day);

describe('a passport', () => {
  it('fills the invited person’s page', () => {
    expect(read()).toEqual({
      valid: true,
      format: 'TD3',
      issuer: 'UZB',
      answers: {
        surnameLatin: 'KARIMOV',
        givenNamesLatin: 'RUSTAM',
        sex: 'male',
        birthDate: '1990-03-21',
        citizenship: 'UZB',
        passportNumber: 'FA1234567',
        passportExpiresOn: '2031-03-20',
      },
      warnings: [],
    });
  });

  it.each([
    ['two given names', { surname: 'PETROVA-IVANOVA', given: 'ANNA MARIA' }, 'PETROVA IVANOVA', 'ANNA MARIA'],
    ['one letter', { surname: 'O', given: 'U' }, 'O', 'U'],
  ])('%s', (_, fields, surnameLatin, givenNamesLatin) => {
    expect(read(fields)).toMatchObject({ valid: true, answers: { surnameLatin, givenNamesLatin }, warnings: [] });
  });

  it('has one name only', () => {
    const reading = read({ surname: 'SUHARTO', given: '' });
    expect(reading).toMatchObject({ valid: true, answers: { surnameLatin: 'SUHARTO' }, warnings: ['one-name'] });
    if (reading.valid) expect('givenNamesLatin' in reading.answers).toBe(false);
  });

  it('has a name that did not fit', () => {
    const given = 'BARTHOLOMEWFREDERICKMAXIMILIANALEXANDER';
    expect(read({ surname: 'NILAVADHANANANDA', given })).toMatchObject({
      valid: true,
      warnings: ['name-may-be-cut'],
    });
    // The last place is a filler: the whole name stands there.
    expect(read({ surname: 'A'.repeat(20), given: 'B'.repeat(16) })).toMatchObject({ warnings: [] });
    expect(read({ surname: 'A'.repeat(20), given: 'B'.repeat(17) })).toMatchObject({ warnings: ['name-may-be-cut'] });
  });

  it.each([
    ['D', 'DEU', []],
    ['GBR', 'GBR', []],
    ['GBD', 'GBR', []],
    ['GBN', 'GBR', []],
    ['GBO', 'GBR', []],
    ['GBP', 'GBR', []],
    ['GBS', 'GBR', []],
    ['ROM', 'ROU', []],
    ['ZAR', 'COD', []],
    ['XXA', stateless, []],
    ['XXB', stateless, ['refugee']],
    ['XXC', stateless, ['refugee']],
    ['XXX', undefined, ['nationality-not-stated']],
  ])('of nationality %s is of %s', (nationality, citizenship, warnings) => {
    const reading = read({ nationality, issuer: 'D' });
    expect(reading).toMatchObject({ valid: true, issuer: 'D', warnings });
    expect(reading.valid && reading.answers.citizenship).toBe(citizenship);
  });

  it.each([
    // written  on          born
    ['900321', '2026-11-24', '1990-03-21'],
    ['261124', '2026-11-24', '2026-11-24'],
    ['261125', '2026-11-24', '1926-11-25'],
    ['000229', '2026-11-24', '2000-02-29'],
    ['130101', '2012-12-31', '1913-01-01'],
  ])('born %s, read on %s: %s', (birth, day, birthDate) => {
    expect(read({ birth }, plainDate(day))).toMatchObject({ answers: { birthDate } });
  });

  it.each([
    ['310320', '2026-11-24', '2031-03-20'],
    ['991231', '2000-05-05', '1999-12-31'],
    ['991231', '2026-11-24', '1999-12-31'],
    ['050101', '1998-01-01', '2005-01-01'],
    ['050101', '2096-01-01', '2105-01-01'],
  ])('expires %s, read on %s: %s', (expiry, day, passportExpiresOn) => {
    expect(read({ expiry }, plainDate(day))).toMatchObject({ answers: { passportExpiresOn } });
  });

  it.each(['90<<<<', '9003<<', '<<<<<<'])('does not tell the whole date of birth: %s', (birth) => {
    const reading = read({ birth });
    expect(reading).toMatchObject({ valid: true, warnings: ['birth-date-incomplete'] });
    if (reading.valid) expect('birthDate' in reading.answers).toBe(false);
  });

  it.each([
    ['M', 'male', []],
    ['F', 'female', []],
    ['<', undefined, ['sex-not-stated']],
    ['X', undefined, ['sex-not-stated']],
  ])('states the sex %s', (sex, expected, warnings) => {
    const reading = read({ sex });
    expect(reading).toMatchObject({ valid: true, warnings });
    expect(reading.valid && reading.answers.sex).toBe(expected);
  });

  it('may leave the digit of empty optional data out', () => {
    const [first, second] = passport();
    const whole = second.slice(0, 10) + second.slice(13, 20) + second.slice(21, 42);
    const bare = `${second.slice(0, 42)}<${mrzCheckDigit(`${whole}<`)}`;
    expect(readMrz(`${first}\n${bare}`, on).valid).toBe(true);
  });
});

describe('what was pasted', () => {
  const [first, second] = passport();
  it.each([
    ['with spaces and small letters', ` ${first.toLowerCase()} \r\n\r\n ${second.slice(0, 20)} ${second.slice(20)}`],
    ['in one line', `${first}${second}`],
    ['with quotation marks for two fillers', `${first.replace('<<R', '«R')}\n${second}`],
    ['with other arrows', `${first.replaceAll('<', '‹')}\n${second.replaceAll('<', '〈')}`],
    ['in full-width signs', `${first.replaceAll('<', '＜')}\n${second}`],
  ])('is read %s', (_, text) => {
    expect(readMrz(text, on)).toMatchObject({ valid: true, answers: { passportNumber: 'FA1234567' } });
  });

  it.each([
    ['', 'not-a-zone'],
    [first, 'not-a-zone'],
    [second, 'not-a-zone'],
    [`${first}\n${second.slice(1)}`, 'not-a-zone'],
    [`${first}\n${second}\n${second}`, 'not-a-zone'],
    [`${first}\n${second}\n`.repeat(20), 'not-a-zone'],
    // A Cyrillic А in a Latin word.
    [`${first.replace('A', 'А')}\n${second}`, 'other-characters'],
    [`${first}\n${second.replace('<', '_')}`, 'other-characters'],
    [passport({ type: 'V<' }).join('\n'), 'visa'],
    [passport({ type: 'B<' }).join('\n'), 'not-a-travel-document'],
    [passport({ type: 'BP' }).join('\n'), 'not-a-travel-document'],
    // More than a zone can hold: what comes after is not read.
    [`${'A'.repeat(399)}\n${first}\n${second}`, 'not-a-zone'],
  ])('is refused: %j is %s', (text, problem) => {
    expect(readMrz(text, on)).toEqual({ valid: false, problems: [problem] });
  });

  it('is refused when the digit of optional data is left out', () => {
    const [, right] = passport({ optional: 'A1' });
    const whole = `${right.slice(0, 10)}${right.slice(13, 20)}${right.slice(21, 42)}<`;
    const text = `${first}\n${right.slice(0, 42)}<${mrzCheckDigit(whole)}`;
    expect(readMrz(text, on)).toEqual({ valid: false, problems: ['optional-check-digit'] });
  });

  it.each([
    ['the number', 0, 'number-check-digit'],
    ['the digit of the number', 9, 'number-check-digit'],
    ['the date of birth', 14, 'birth-date-check-digit'],
    ['the digit of the birth date', 19, 'birth-date-check-digit'],
    ['the date of expiry', 22, 'expiry-check-digit'],
    ['the digit of the expiry', 27, 'expiry-check-digit'],
    ['the optional data', 28, 'optional-check-digit'],
    ['the digit of the optional data', 42, 'optional-check-digit'],
    ['the last digit', 43, 'whole-check-digit'],
  ])('is refused when one character of %s is wrong', (_, place, problem) => {
    const character = second.charAt(place);
    const other = /\d/.test(character) ? String((Number(character) + 1) % 10) : character === 'F' ? 'G' : '1';
    const reading = readMrz(`${first}\n${second.slice(0, place)}${other}${second.slice(place + 1)}`, on);
    expect(reading.valid).toBe(false);
    if (!reading.valid) expect(reading.problems).toContain(problem);
  });

  it.each([
    [{ birth: '901321' }, 'impossible-birth-date'],
    [{ birth: '900230' }, 'impossible-birth-date'],
    [{ birth: 'A00230' }, 'impossible-birth-date'],
    [{ birth: '90<<21' }, 'impossible-birth-date'],
    [{ expiry: '310229' }, 'impossible-expiry'],
    [{ expiry: '31<<<<' }, 'impossible-expiry'],
    [{ sex: 'K' }, 'impossible-sex'],
    [{ sex: '1' }, 'impossible-sex'],
    [{ surname: 'KAR1MOV' }, 'impossible-name'],
    [{ surname: '' }, 'impossible-name'],
    [{ nationality: 'QQQ' }, 'unknown-nationality'],
    [{ nationality: '' }, 'unknown-nationality'],
    [{ number: 'A' }, 'impossible-number'],
    [{ number: '' }, 'impossible-number'],
    [{ nationality: 'UTO', issuer: 'UTO' }, 'specimen'],
    [{ issuer: 'UTO' }, 'specimen'],
    [{ nationality: 'UTO' }, 'specimen'],
    [{ birth: '9003<1' }, 'impossible-birth-date'],
    [{ birth: '<<<<21' }, 'impossible-birth-date'],
    [{ expiry: '3103A0' }, 'impossible-expiry'],
    [{ expiry: 'A10320' }, 'impossible-expiry'],
    [{ expiry: '31032A' }, 'impossible-expiry'],
  ])('is refused: %j is %s', (fields, problem) => {
    expect(read(fields)).toEqual({ valid: false, problems: [problem] });
  });

  it('is never the specimen of Doc 9303, whose digits are right', () => {
    const specimens = [
      'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10',
      'I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nD231458907UTO7408122F1204159<<<<<<<6',
      'I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<',
    ];
    for (const text of specimens) expect(readMrz(text, on)).toEqual({ valid: false, problems: ['specimen'] });
  });
});

describe('a card', () => {
  /** Three lines of 30 with every digit right. */
  function card({ number = 'AB1234567', rest = '', nationality = 'KGZ', names = 'ASANOVA<<GULNARA' } = {}): string {
    const first = `ID${pad(nationality, 3)}${rest === '' ? withDigit(pad(number, 9)) : `${number}<`}${pad(rest, 15)}`;
    const dates = `${withDigit('850704')}F${withDigit('300703')}${pad(nationality, 3)}${pad('', 11)}`;
    const whole = first.slice(5) + dates.slice(0, 7) + dates.slice(8, 15) + dates.slice(18, 29);
    return `${first}\n${dates}${mrzCheckDigit(whole)}\n${pad(names, 30)}`;
  }

  it('of three lines is read', () => {
    expect(readMrz(card(), on)).toEqual({
      valid: true,
      format: 'TD1',
      issuer: 'KGZ',
      answers: {
        surnameLatin: 'ASANOVA',
        givenNamesLatin: 'GULNARA',
        sex: 'female',
        birthDate: '1985-07-04',
        citizenship: 'KGZ',
        passportNumber: 'AB1234567',
        passportExpiresOn: '2030-07-03',
      },
      warnings: [],
    });
    expect(readMrz(card().replaceAll('\n', ''), on).valid).toBe(true);
  });

  it('may have a number longer than nine characters', () => {
    const tail = `0123${mrzCheckDigit('AB12345670123')}`;
    expect(readMrz(card({ rest: tail }), on)).toMatchObject({ answers: { passportNumber: 'AB12345670123' } });
    // The filler in the place of the digit is counted by some issuers.
    const other = `0123${mrzCheckDigit('AB1234567<0123')}`;
    expect(readMrz(card({ rest: other }), on)).toMatchObject({ answers: { passportNumber: 'AB12345670123' } });
    const wrong = `0123${(mrzCheckDigit('AB12345670123') + 1) % 10}`;
    if (wrong !== other) expect(readMrz(card({ rest: wrong }), on).valid).toBe(false);
  });

  it('of two lines is read', () => {
    const first = pad('I<KGZASANOVA<<GULNARA', 36);
    const body = `${withDigit('AB1234567')}KGZ${withDigit('850704')}F${withDigit('300703')}${pad('', 7)}`;
    const whole = body.slice(0, 10) + body.slice(13, 20) + body.slice(21);
    const text = `${first}\n${body}${mrzCheckDigit(whole)}`;
    expect(readMrz(text, on)).toMatchObject({ valid: true, format: 'TD2', answers: { passportNumber: 'AB1234567' } });
    expect(readMrz(text.replace('\n', ''), on)).toMatchObject({ valid: true, format: 'TD2' });
  });
});

it.each([
  // The examples of Doc 9303, part 3, section 4.9 and appendix A.
  ['520727', 3],
  ['AB2134<<<', 5],
  ['L898902C3', 6],
  ['740812', 2],
  ['120415', 9],
  ['ZE184226B<<<<<', 1],
  ['L898902C3674081221204159ZE184226B<<<<<1', 0],
  ['', 0],
])('the check digit of %s is %d', (text, digit) => {
  expect(mrzCheckDigit(text)).toBe(digit);
});

describe('against the package mrz', () => {
  const letters = (minimum: number, maximum: number) =>
    fc
      .array(fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'), { minLength: minimum, maxLength: maximum })
      .map((all) => all.join(''));
  const date = fc
    .date({ min: new Date('1930-01-01'), max: new Date('2029-12-28'), noInvalidDate: true })
    .map((day) => day.toISOString().slice(2, 10).replaceAll('-', ''));
  const fields = fc.record({
    surname: letters(1, 12),
    given: letters(1, 12),
    number: fc.array(fc.constantFrom(...'ABCXYZ0123456789'), { minLength: 2, maxLength: 9 }).map((all) => all.join('')),
    nationality: fc.constantFrom(...countryCodes.filter((code) => code !== stateless)),
    birth: date,
    sex: fc.constantFrom('M', 'F'),
    expiry: date,
    optional: fc.array(fc.constantFrom(...'ABC0123456789'), { maxLength: 14 }).map((all) => all.join('')),
  });

  it('reads the same from a right zone', () => {
    fc.assert(
      fc.property(fields, (given) => {
        const zone = passport({ ...given, issuer: given.nationality });
        const reading = readMrz(zone.join('\n'), on);
        const other = parse(zone);
        expect(other.valid).toBe(true);
        expect(reading).toMatchObject({
          valid: true,
          issuer: other.fields.issuingState,
          answers: {
            surnameLatin: other.fields.lastName,
            givenNamesLatin: other.fields.firstName,
            sex: other.fields.sex,
            citizenship: other.fields.nationality,
            passportNumber: other.documentNumber,
          },
        });
        if (!reading.valid) return;
        expect(reading.answers.birthDate?.slice(2).replaceAll('-', '')).toBe(other.fields.birthDate);
        expect(reading.answers.passportExpiresOn.slice(2).replaceAll('-', '')).toBe(other.fields.expirationDate);
      }),
      { numRuns: 500 },
    );
  });

  it('finds the same zones wrong when a character of the second line changes', () => {
    fc.assert(
      fc.property(fields, fc.nat(43), fc.constantFrom(...'ABC0123456789'), (given, place, character) => {
        const [first, second] = passport({ ...given, issuer: given.nationality });
        // The sex, the nationality and the dates are judged apart; here the digits are.
        fc.pre(place < 10 || place > 26);
        const changed = `${second.slice(0, place)}${character}${second.slice(place + 1)}`;
        fc.pre(changed !== second);
        expect(readMrz(`${first}\n${changed}`, on).valid).toBe(parse([first, changed]).valid);
      }),
      { numRuns: 500 },
    );
  });
});

it('never throws', () => {
  const zoneLike = fc.string({ unit: fc.constantFrom(...'AZ09<\n'), maxLength: 120 });
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), zoneLike), (text) => {
      expect(readMrz(text, on).valid).toBe(false);
    }),
  );
});

it.each(mrzProblems)('%s has its words', (problem) => {
  expect(faultsOfLetters({ ...mrzProblemText[problem], kk: mrzProblemText[problem].kk.replace(/M, F/, '') })).toEqual(
    [],
  );
});

it('says whose digit is wrong', () => {
  const names = {
    'number-check-digit': ['Паспорт нөмірінің', 'номера паспорта', 'the passport number'],
    'birth-date-check-digit': ['Туған күннің', 'даты рождения', 'the date of birth'],
    'expiry-check-digit': ['Жарамдылық мерзімінің', 'срока действия', 'the date of expiry'],
    'optional-check-digit': ['Қосымша деректердің', 'дополнительных данных', 'the optional data'],
    'whole-check-digit': ['Бүкіл жолдың', 'всей строки', 'the whole line'],
  } as const;
  for (const [problem, [kk, ru, en]] of Object.entries(names)) {
    const text = mrzProblemText[problem as keyof typeof names];
    expect([text.kk.includes(kk), text.ru.includes(ru), text.en.includes(en)]).toEqual([true, true, true]);
  }
});

it.each(mrzWarnings)('%s has its words', (warning) => {
  expect(faultsOfLetters(mrzWarningText[warning])).toEqual([]);
});
