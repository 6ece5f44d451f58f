import { z } from 'zod';
import { FieldProblem } from '../application/problem.ts';
import { CountryCode } from '../countries/countries.ts';
import { Instant, PlainDate } from '../law/plain-date.ts';
import { RecordKind } from './record-kind.ts';

/** Which list of which authority. */
export const RegisterName = z.string().trim().min(2).max(100);

/** What a record says of a person. What the register does not know is null. */
export const RecordContent = z.object({
  name: z.string().trim().min(1).max(300),
  birthDate: PlainDate.nullable(),
  citizenship: CountryCode.nullable(),
  passportNumber: z.string().trim().min(1).max(60).nullable(),
  /** Why the person is on the register: what happened, the document, its number and date. */
  reason: z.string().trim().min(5).max(2000),
});
export type RecordContent = z.infer<typeof RecordContent>;

/** Why a record is added, changed or closed. */
export const EditReason = z.string().trim().min(10).max(1000);

export const SpecialRecord = z.object({
  id: z.uuid(),
  register: z.string(),
  /** Null for a register that was taken in before kinds were told. */
  kind: RecordKind.nullable(),
  externalId: z.string(),
  name: z.string(),
  birthDate: PlainDate.nullable(),
  citizenship: z.string().nullable(),
  passportNumber: z.string().nullable(),
  reason: z.string(),
  /** The moment from which nobody is compared with it any more. */
  closedAt: Instant.nullable(),
});
export type SpecialRecord = z.infer<typeof SpecialRecord>;

export const RecordAct = z.enum(['added', 'changed', 'closed', 'reopened']);
export type RecordAct = z.infer<typeof RecordAct>;

/** One change of a record. `fields` holds what became another: before → after, null for nothing. */
export const RecordChange = z.object({
  id: z.string(),
  act: RecordAct,
  at: Instant,
  by: z.string(),
  /** Null when an import of the register brought it. */
  reason: z.string().nullable(),
  fields: z.array(
    z.object({
      field: z.enum(['name', 'birthDate', 'citizenship', 'passportNumber', 'reason']),
      before: z.string().nullable(),
      after: z.string().nullable(),
    }),
  ),
});
export type RecordChange = z.infer<typeof RecordChange>;

export const RecordState = z.enum(['open', 'closed', 'all']);
export type RecordState = z.infer<typeof RecordState>;

/** Which records a list shows; `search` is words of a name in any script, a passport number, or a date of birth. */
export const RecordFilter = z.object({
  search: z.string().trim().max(120).optional(),
  kind: RecordKind.optional(),
  register: z.string().max(100).optional(),
  citizenship: CountryCode.optional(),
  state: RecordState.default('open'),
});
export type RecordFilter = z.infer<typeof RecordFilter>;

/** What an editing of the register came to. */
export const Edited = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('done'), recordId: z.uuid() }),
  z.object({ outcome: z.literal('unchanged') }),
  /** Someone else has changed, closed or reopened the record meanwhile. */
  z.object({ outcome: z.literal('changed-elsewhere') }),
  z.object({ outcome: z.literal('invalid'), problems: z.array(FieldProblem) }),
]);
export type Edited = z.infer<typeof Edited>;
