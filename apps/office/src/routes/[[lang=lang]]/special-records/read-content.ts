import { RecordContent } from '@shaqyru/domain/special-records/special-record';
import { problemsOf } from '@shaqyru/domain/application/field';
import type { FieldProblem } from '@shaqyru/domain/application/problem';
import { dateOfParts, readDateParts } from '@shaqyru/ui/date-field/date-parts';
import { textOf } from '#lib/server/submission.ts';

/** What a record says of a person, as the form has it; a field left empty is not known. */
export function readContent(form: FormData): { content: RecordContent | null; problems: FieldProblem[] } {
  const parts = readDateParts(form, 'birthDate');
  const written = Object.values(parts).some(Boolean);
  const read = RecordContent.safeParse({
    name: textOf(form, 'name'),
    birthDate: written ? dateOfParts(parts) || '?' : null,
    citizenship: textOf(form, 'citizenship') || null,
    passportNumber: textOf(form, 'passportNumber') || null,
    reason: textOf(form, 'reason'),
  });
  return read.success ? { content: read.data, problems: [] } : { content: null, problems: problemsOf(read.error) };
}
