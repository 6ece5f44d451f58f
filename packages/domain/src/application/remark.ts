import { z } from 'zod';
import { GroupId } from './private-affairs.ts';

/** What an officer found missing: the question (or the whole page, when `field` is null) and the officer's words to the applicant. */
export const Remark = z.object({
  group: GroupId,
  inviteeId: z.uuid().nullable(),
  field: z.string().max(60).nullable(),
  words: z.string().trim().min(5).max(1000),
});
export type Remark = z.infer<typeof Remark>;
