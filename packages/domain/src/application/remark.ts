import { z } from 'zod';
import { FormGroupId } from './forms.ts';

/** What an officer found missing: the question (or the whole page, when `field` is null) and the officer's words to the applicant. */
export const Remark = z.object({
  group: FormGroupId,
  inviteeId: z.uuid().nullable(),
  field: z.string().max(60).nullable(),
  words: z.string().trim().min(5).max(1000),
});
export type Remark = z.infer<typeof Remark>;
