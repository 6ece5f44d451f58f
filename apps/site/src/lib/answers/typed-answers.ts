import type { Field, Fields } from '@shaqyru/domain/application/field';
import { type DateParts, datePartsOf, readDateParts } from '@shaqyru/ui/date-field/date-parts';
import { z } from 'zod';

/** What stands in the boxes of a form: as typed, right or wrong, so that it can be shown again. */
export type Typed = Record<string, string | DateParts>;

/** No control of a form holds more; the schemas say their own limits to the reader. */
const longest = 20_000;

/** What was typed into a form that was sent. */
export function readTyped(fields: Fields, form: FormData): Typed {
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value.slice(0, longest) : '';
  };
  return mapFields(fields, (name, field) => (field.input === 'date' ? readDateParts(form, name) : text(name)));
}

/** Stored answers as they stand in the boxes. */
export function typedOf(fields: Fields, answers: Readonly<Record<string, unknown>>): Typed {
  return mapFields(fields, (name, field) => {
    const answer = answers[name];
    if (field.input === 'date') return datePartsOf(typeof answer === 'string' ? answer : null);
    if (answer === undefined || answer === null) return '';
    if (field.input === 'money') return (Number(answer) / 100).toFixed(2).replace(/\.00$/, '').replace('.', ',');
    if (typeof answer === 'boolean') return answer ? 'yes' : 'no';
    return String(answer);
  });
}

/** In characters; a thousand when the schema does not say. */
export function longestAnswer(field: Field): number {
  const schema = field.schema instanceof z.ZodOptional ? field.schema.unwrap() : field.schema;
  return (schema instanceof z.ZodString && schema.maxLength) || 1000;
}

function mapFields(fields: Fields, of: (name: string, field: Field) => string | DateParts): Typed {
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, of(name, field)]));
}
