import { z } from 'zod';
import { choice, paragraph, schemaOf, type Fields } from '../application/field.ts';
import { receiptFields } from '../application/private-affairs.ts';
import { taxCode } from '../duty/state-duty.ts';
import { Instant, PlainDate } from '../law/plain-date.ts';
import { Reason } from '../law/reason.ts';

export const ReplacementCause = z.enum(['lost', 'damaged']);
export type ReplacementCause = z.infer<typeof ReplacementCause>;

/** What is asked of whoever needs an invitation in place of a lost or damaged one (Tax Code, art. 538(6)). */
export const replacementFields = {
  cause: {
    schema: choice(ReplacementCause.options as ['lost', 'damaged']),
    input: 'choice',
    law: taxCode('art. 538(6)'),
    label: { kk: 'Шақыруға не болды', ru: 'Что случилось с приглашением', en: 'What happened to the invitation' },
    choices: [
      { value: 'lost', text: { kk: 'жоғалды', ru: 'утрачено', en: 'it is lost' } },
      { value: 'damaged', text: { kk: 'бүлінді', ru: 'повреждено', en: 'it is damaged' } },
    ],
  },
  circumstances: {
    schema: paragraph(10, 1000),
    input: 'text-area',
    law: taxCode('art. 538(6)'),
    label: {
      kk: 'Қашан, қайда және қандай жағдайда',
      ru: 'Когда, где и при каких обстоятельствах',
      en: 'When, where and how',
    },
  },
  ...receiptFields,
} satisfies Fields;

export const ReplacementAnswers = schemaOf(replacementFields);
export type ReplacementAnswers = z.infer<typeof ReplacementAnswers>;

export const ReplacementStatus = z.enum(['asked', 'accepted', 'declined']);
export type ReplacementStatus = z.infer<typeof ReplacementStatus>;

/** A request for a replacement, open or decided. */
export const ReplacementView = z.object({
  id: z.uuid(),
  caseId: z.uuid(),
  inviteeId: z.uuid(),
  name: z.string(),
  status: ReplacementStatus,
  answers: ReplacementAnswers,
  askedAt: Instant,
  decidedAt: Instant.nullable(),
  /** Of the officer; null for the applicant's eyes. */
  decidedBy: z.string().nullable(),
  /** Why it was declined. */
  reason: z.string().nullable(),
  oldNumber: z.string(),
  newNumber: z.string().nullable(),
  receipt: z.object({ enough: z.boolean(), needTiyn: z.int(), because: z.array(Reason) }),
});
export type ReplacementView = z.infer<typeof ReplacementView>;

/** A request that waits for an officer, in the department's list. */
export const WaitingReplacement = z.object({
  id: z.uuid(),
  caseId: z.uuid(),
  caseNumber: z.string(),
  name: z.string(),
  invitation: z.string(),
  cause: ReplacementCause,
  unitId: z.string(),
  askedOn: PlainDate,
});
export type WaitingReplacement = z.infer<typeof WaitingReplacement>;
