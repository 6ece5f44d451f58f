import { binProblemText, readBin } from '@shaqyru/domain/identity/bin';
import { iinProblemText, readIin } from '@shaqyru/domain/identity/iin';
import { mrzProblemText, mrzWarningText, readMrz } from '@shaqyru/domain/identity/mrz';
import { passportNumberProblemText, readPassportNumber } from '@shaqyru/domain/identity/passport';
import { dayOf, type PlainDate } from '@shaqyru/domain/law/plain-date';
import type { Text } from '@shaqyru/domain/law/text';
import type { Command } from '../command.ts';
import { day, language, languageOption, text } from '../options.ts';

type Identified = {
  readonly kind: 'iin' | 'bin' | 'passport' | 'mrz' | null;
  readonly valid: boolean;
  readonly problems: readonly string[];
  readonly words: readonly Text[];
} & Readonly<Record<string, unknown>>;

export const identify: Command = {
  summary: 'what a number is: IIN, BIN, passport or its machine-readable zone; whether it can exist, and what it says',
  usage:
    '<number> [--on <day>] [--lang kk|ru|en]   (the lines of a zone in one word; its years are read as of the day)',
  words: ['number'],
  options: { on: { type: 'string' }, ...languageOption },
  run([number = ''], values) {
    const on = day(text(values, 'on') ?? dayOf(new Date().toISOString(), 'Asia/Almaty'), '--on');
    const { words, ...found } = identified(number, on);
    const inLanguage = language(values);
    const said = Object.entries(found).filter(
      ([name, value]) => !['kind', 'valid', 'problems'].includes(name) && value,
    );
    return {
      json: found,
      page: [
        `${found.kind ?? 'number of no known kind'}: ${found.valid ? 'can exist' : 'cannot exist'}`,
        ...said.map(
          ([name, value]) => `  ${name}: ${typeof value === 'object' ? JSON.stringify(value) : String(value)}`,
        ),
        ...words.map((text) => `  ${text[inLanguage]}`),
      ],
    };
  },
};

/** The fifth digit tells the two numbers apart: of a day of birth it is 0–3, of an organisation 4–6. */
function identified(text: string, on: PlainDate): Identified {
  if (text.includes('<')) return ofZone(text, on);
  const digits = text.replace(/\s/gu, '');
  if (!/^\d+$/.test(digits)) return ofPassport(text);
  if (digits.length !== 12)
    return { kind: null, valid: false, problems: ['not-12-digits'], words: [iinProblemText['not-12-digits']] };
  return Number(digits[4]) > 3 ? ofBin(digits) : ofIin(digits);
}

function ofIin(digits: string): Identified {
  const reading = readIin(digits);
  if (!reading.valid) {
    const { problems } = reading;
    const words = problems.map((problem) => iinProblemText[problem]);
    return { kind: 'iin', valid: false, birthDate: null, sex: null, problems, words };
  }
  const { birthDate, sex, centuryUnknown } = reading;
  const warnings = centuryUnknown ? { warnings: ['century-unknown'] } : {};
  return { kind: 'iin', valid: true, birthDate, sex, ...warnings, problems: [], words: [] };
}

function ofBin(digits: string): Identified {
  const reading = readBin(digits);
  if (!reading.valid) {
    const { problems } = reading;
    return { kind: 'bin', valid: false, problems, words: problems.map((problem) => binProblemText[problem]) };
  }
  const { registered, kind: organisation, division } = reading;
  return { kind: 'bin', valid: true, registered, organisation, division, problems: [], words: [] };
}

function ofZone(text: string, on: PlainDate): Identified {
  const reading = readMrz(text, on);
  if (!reading.valid) {
    const { problems } = reading;
    return { kind: 'mrz', valid: false, problems, words: problems.map((problem) => mrzProblemText[problem]) };
  }
  const { format, issuer, answers, warnings } = reading;
  const words = warnings.map((warning) => mrzWarningText[warning]);
  return { kind: 'mrz', valid: true, format, issuer, answers, warnings, problems: [], words };
}

function ofPassport(text: string): Identified {
  const reading = readPassportNumber(text);
  if (reading.valid) return { kind: 'passport', valid: true, number: reading.number, problems: [], words: [] };
  const { problems } = reading;
  const words = problems.map((problem) => passportNumberProblemText[problem]);
  return { kind: 'passport', valid: false, problems, words };
}
