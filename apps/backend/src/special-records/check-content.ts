import type { FieldProblem } from '@shaqyru/domain/application/problem';
import { readPassportNumber } from '@shaqyru/domain/identity/passport';
import type { PlainDate } from '@shaqyru/domain/law/plain-date';
import { matchingKey } from '@shaqyru/domain/names/matching-key';
import type { RecordContent } from '@shaqyru/domain/special-records/special-record';

/** A name without a letter would match nothing, and never be noticed; nobody is born tomorrow. */
export function checkContent(content: RecordContent, today: PlainDate): FieldProblem[] {
  return [
    ...(matchingKey(content.name) === '' ? [{ field: 'name', problem: 'required' as const }] : []),
    ...(content.birthDate !== null && content.birthDate > today
      ? [{ field: 'birthDate', problem: 'date-in-future' as const }]
      : []),
  ];
}

/** As invitees' passports are stored. A number that no passport has is kept as it is: the examiner sees it. */
export function storedPassport(text: string): string {
  const reading = readPassportNumber(text);
  return reading.valid ? reading.number : text.toUpperCase();
}
