import { z } from 'zod';
import { email } from '../application/field.ts';
import { languages } from '../law/text.ts';
import { OptionalNotice } from './notice-kinds.ts';

/** How somebody wants to be told; of an organisation, how all of its people are. */
export const NoticeSettings = z.object({
  /** Null: in the language of each application. */
  language: z.enum(languages).nullable(),
  /** Null: to the address that each application gives. */
  email: email.nullable(),
  /** Optional mails that are not wanted. */
  off: z
    .array(OptionalNotice)
    .max(OptionalNotice.options.length)
    .transform((kinds) => OptionalNotice.options.filter((kind) => kinds.includes(kind))),
});
export type NoticeSettings = z.infer<typeof NoticeSettings>;
