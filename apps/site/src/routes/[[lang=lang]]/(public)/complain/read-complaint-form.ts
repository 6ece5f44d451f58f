import { ComplaintWords } from '@shaqyru/domain/complaint/complaint-lodging';
import { problemText, type FieldProblem } from '@shaqyru/domain/application/problem';
import type { Language } from '@shaqyru/domain/law/text';
import { fieldLimits, words } from './words.ts';

/** What was typed, as it was typed: a form that comes back holds it all. */
export type TypedComplaint = Record<(typeof fields)[number], string>;
const fields = [
  'bodyId',
  'topic',
  'text',
  'by',
  'name',
  'address',
  'email',
  'telephone',
  'outgoingNumber',
  'outgoingDate',
  'caseNumber',
  'aboutWhom',
  'language',
] as const;
type Field = (typeof fields)[number];

export type FieldError = { id: Field; text: string };

export function typedIn(form: FormData): TypedComplaint {
  const typed = fields.map((name) => {
    const value = form.get(name);
    return [name, typeof value === 'string' ? value : ''] as const;
  });
  return Object.fromEntries(typed) as TypedComplaint;
}

/** The words to send, or what must be mended first, in the order of the form. */
export function readComplaint(
  typed: TypedComplaint,
  language: Language,
): { ok: true; words: ComplaintWords } | { ok: false; errors: FieldError[] } {
  const parsed = ComplaintWords.safeParse({ ...typed, unitId: null, telephone: typed.telephone.trim() });
  if (parsed.success) return { ok: true, words: parsed.data };
  const wrong = new Set(parsed.error.issues.map(({ path: [field] }) => field));
  const w = words[language].errors;
  const errors = fields
    .filter((field) => wrong.has(field))
    .map((id) => ({ id, text: typed[id].trim() === '' ? w.missing[id] : messageOf(id, language) }));
  return { ok: false, errors };
}

function messageOf(field: Field, language: Language): string {
  if (field === 'email') return problemText({ field, problem: 'not-an-email' }, language);
  const maximum = fieldLimits[field];
  if (maximum) return problemText({ field, problem: 'too-long', data: { maximum } }, language);
  return words[language].errors.missing[field];
}

/** What the edition asks for besides, as the backend says it. */
export function problemErrors(problems: readonly FieldProblem[], language: Language): FieldError[] {
  return problems
    .filter((problem): problem is FieldProblem & { field: Field } =>
      (fields as readonly string[]).includes(problem.field),
    )
    .map((problem) => ({ id: problem.field, text: words[language].errors.missing[problem.field] }));
}
