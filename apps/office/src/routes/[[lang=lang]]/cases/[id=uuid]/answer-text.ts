import type { Field } from '@shaqyru/domain/application/field';
import { countryName } from '@shaqyru/domain/countries/countries';
import { formatTiyn } from '@shaqyru/domain/duty/format-money';
import type { Language } from '@shaqyru/domain/law/text';
import { findOffice } from '@shaqyru/domain/offices/offices';
import { formatDay } from '#lib/format.ts';
import { words } from './words.ts';

/** An answer of the application in words; empty when there is none. */
export function answerText(field: Field, value: unknown, language: Language): string {
  if (value === undefined || value === null || value === '') return '';
  if (typeof value === 'boolean') return words[language][value ? 'yes' : 'no'];
  if (field.input === 'money') return formatTiyn(Number(value), language);
  const text = String(value);
  if (field.input === 'date') return formatDay(text, language);
  if (field.input === 'country') return countryName(text, language);
  if (field.input === 'unit') return findOffice(text)?.name[language] ?? text;
  if (field.choices) return field.choices.find((choice) => choice.value === text)?.text[language] ?? text;
  return text;
}
