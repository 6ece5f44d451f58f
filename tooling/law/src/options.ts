import { z } from 'zod';
import { defaultEdition, Edition } from '@shaqyru/domain/law/editions';
import { explain } from '@shaqyru/domain/law/explain';
import { type Instant, type PlainDate, plainDate } from '@shaqyru/domain/law/plain-date';
import type { Reason } from '@shaqyru/domain/law/reason';
import { cite } from '@shaqyru/domain/law/cite';
import { type Language, languages } from '@shaqyru/domain/law/text';
import type { WorkingWeek } from '@shaqyru/domain/term/holidays';
import { BadInput, type Values } from './command.ts';

export function text(values: Values, name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
}

export function needed(values: Values, name: string, example: string): string {
  const value = text(values, name);
  if (value === undefined || value === '') throw new BadInput(`--${name} is needed, for example --${name} ${example}`);
  return value;
}

export function oneOf<const T extends string>(value: string, choices: readonly T[], what: string): T {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw new BadInput(`${what} is one of ${choices.join(', ')}, not "${value}"`);
  return found;
}

export function day(value: string, what: string): PlainDate {
  try {
    return plainDate(value);
  } catch {
    throw new BadInput(`${what} is a day like 2013-12-11, not "${value}"`);
  }
}

export function count(value: string, what: string): number {
  const number = Number(value);
  if (!/^\d+$/.test(value) || !Number.isSafeInteger(number) || number < 1)
    throw new BadInput(`${what} is a whole number from 1, not "${value}"`);
  return number;
}

/** A moment with its offset, "2013-12-11T10:00+06:00" or with Z; as UTC. */
export function instant(value: string, what: string): Instant {
  const parsed = z.iso.datetime({ offset: true, local: false }).safeParse(value);
  const withSeconds = /T\d{2}:\d{2}(Z|[+-])/.test(value) ? value.replace(/(T\d{2}:\d{2})/, '$1:00') : value;
  const again = parsed.success ? parsed : z.iso.datetime({ offset: true }).safeParse(withSeconds);
  if (!again.success || Number.isNaN(Date.parse(again.data)))
    throw new BadInput(`${what} is a moment with its offset, like 2013-12-11T10:00:00+06:00, not "${value}"`);
  return new Date(again.data).toISOString();
}

export const languageOption = { lang: { type: 'string' } } as const;

export function language(values: Values): Language {
  return oneOf(text(values, 'lang') ?? 'en', languages, '--lang');
}

export function edition(value: string | undefined): Edition {
  return oneOf(value ?? defaultEdition, Edition.options, 'an edition');
}

export function week(values: Values): WorkingWeek {
  return oneOf(text(values, 'week') ?? '5', ['5', '6'], '--week') === '6' ? 6 : 5;
}

/** Reasons with their words, for the JSON. */
export function saying(because: readonly Reason[], inLanguage: Language) {
  return because.map((reason) => ({ ...reason, says: explain(reason, inLanguage) }));
}

/** Reasons as lines of a page, each with its clause. */
export function why(because: readonly Reason[], inLanguage: Language): string[] {
  return because.map((reason) => `  ${explain(reason, inLanguage)} (${cite(reason.law, inLanguage)})`);
}
