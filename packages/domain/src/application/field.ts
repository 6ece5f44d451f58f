import { z } from 'zod';
import { CountryCode } from '../countries/countries.ts';
import { Bin, readBin } from '../identity/bin.ts';
import { PlainDate } from '../law/plain-date.ts';
import type { LawRef } from '../law/reason.ts';
import type { Text } from '../law/text.ts';
import { isProblemId, type FieldProblem, type ProblemId } from './problem.ts';

/** How a field is asked for; pages, prints and the officer's screen choose their look by it. */
export type FieldInput =
  | 'text'
  | 'text-area'
  | 'date'
  | 'country'
  | 'choice'
  | 'confirmation'
  | 'yes-no'
  | 'telephone'
  | 'email'
  | 'money'
  | 'number'
  | 'unit';

export type Choice = { readonly value: string; readonly text: Text };

/** The answers to a question of yes or no. */
export const yesNoChoices = [
  { value: 'yes', text: { kk: 'иә', ru: 'да', en: 'yes' } },
  { value: 'no', text: { kk: 'жоқ', ru: 'нет', en: 'no' } },
] as const satisfies readonly Choice[];

/** One question of a form: its words, the clause that asks it, and what is a good answer. */
export type Field<S extends z.ZodType = z.ZodType> = {
  readonly schema: S;
  readonly label: Text;
  readonly hint?: Text;
  readonly law: LawRef;
  readonly input: FieldInput;
  readonly choices?: readonly Choice[];
  /** The HTML autocomplete token (WCAG 1.3.5), where the answer is about the reader. */
  readonly autocomplete?: string;
};

export type Fields = Readonly<Record<string, Field>>;
type Shape<F extends Fields> = { [K in keyof F]: F[K]['schema'] };

/** Whether the question may stay without an answer. */
export function isOptional(field: Field): boolean {
  return field.schema.safeParse(undefined).success;
}

/** The schema of a group of fields: unknown names are dropped. */
export function schemaOf<F extends Fields>(fields: F): z.ZodObject<Shape<F>> {
  const shape = Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.schema]));
  return z.object(shape as Shape<F>);
}

const problem = (id: ProblemId) => ({ error: id });
/** A message that carries its number: "too-long:200". */
const problemWith = (id: ProblemId, name: string, value: number) => ({ error: `${id}:${name}=${value}` });

export const line = (maximum = 200) =>
  z
    .string(problem('required'))
    .trim()
    .min(1, problem('required'))
    .max(maximum, problemWith('too-long', 'maximum', maximum));
export const optionalLine = (maximum = 200) =>
  z
    .string()
    .trim()
    .max(maximum, problemWith('too-long', 'maximum', maximum))
    .optional();
export const paragraph = (minimum: number, maximum: number) =>
  z
    .string(problem('required'))
    .trim()
    .min(1, problem('required'))
    .min(minimum, problemWith('too-short', 'minimum', minimum))
    .max(maximum, problemWith('too-long', 'maximum', maximum));
/** A name as the machine-readable zone could hold it: Latin letters, hyphen, apostrophe, space. */
export const latinName = line(80).regex(/^[A-Za-zÀ-ɏ' .-]*$/u, problem('latin-only'));
export const cyrillicName = line(80).regex(/^[Ѐ-ӿ' .-]*$/u, problem('cyrillic-only'));
export const optionalCyrillicName = z
  .string()
  .trim()
  .max(80, problemWith('too-long', 'maximum', 80))
  .regex(/^[Ѐ-ӿ' .-]*$/u, problem('cyrillic-only'))
  .optional();
export const day = z
  .string(problem('required'))
  .pipe(PlainDate.refine((date) => date >= '1900-01-01', problem('date-too-early')) as typeof PlainDate);
export const country = z.string(problem('required')).pipe(CountryCode);
export const choice = <const V extends readonly [string, ...string[]]>(values: V) => z.enum(values, problem('choose'));
export const confirmation = z.literal(true, problem('must-confirm'));
export const yesNo = z.boolean(problem('choose'));
export const telephone = line(40).regex(/^\+?[\d ()-]{5,40}$/, problem('not-a-phone'));
export const optionalTelephone = z
  .string()
  .trim()
  .regex(/^\+?[\d ()-]{5,40}$/, problem('not-a-phone'))
  .optional();
export const email = line(254).pipe(z.email(problem('not-an-email')));
/** A whole number from 1. */
export const count = (maximum: number) =>
  z.int(problem('not-a-number')).positive(problem('not-a-number')).max(maximum, problem('not-a-number'));
/** A year from 1991 on, the first of the register of the Ministry of Justice. */
export const year = z.int(problem('not-a-year')).min(1991, problem('not-a-year')).max(2200, problem('not-a-year'));
export const bin = line(40)
  .refine((text) => readBin(text).valid, problem('not-a-bin'))
  .pipe(Bin);
/** Integer tiyn. */
export const money = z
  .int(problem('not-an-amount'))
  .positive(problem('not-an-amount'))
  .max(100_000_000_00, problem('not-an-amount'));

/** The problems that a schema of this house found, as problems of fields. */
export function problemsOf(error: z.ZodError): FieldProblem[] {
  const problems = error.issues.map((issue) => toProblem(issue.path.join('.'), issue.message, issue.code));
  // One problem a field: the first is the one to mend first.
  return problems.filter((one, index) => problems.findIndex((other) => other.field === one.field) === index);
}

function toProblem(field: string, message: string, code: string): FieldProblem {
  const [id, data] = message.split(':', 2) as [string, string?];
  if (isProblemId(id)) {
    if (!data) return { field, problem: id };
    const [name, value] = data.split('=', 2) as [string, string];
    return { field, problem: id, data: { [name]: Number(value) } };
  }
  // A schema without words of its own: an enum, a country, a date.
  return {
    field,
    problem:
      code === 'invalid_value' ? 'choose' : code === 'invalid_format' || code === 'custom' ? 'not-a-date' : 'required',
  };
}
