import { z } from 'zod';
import { FormGroupId } from '../application/forms.ts';
import { Instant } from '../law/plain-date.ts';

/** What one of the organisation's people says to the others about an application; officers never see it. */
export const longestComment = 2000;
export const CommentText = z.string().trim().min(2).max(longestComment);

/** A person who has signed in with a certificate of the organisation. */
export const Colleague = z.object({
  id: z.uuid(),
  name: z.string(),
  /** The first head, or who has the right to sign, as the certificate of the last sign-in says. */
  maySign: z.boolean(),
  isReader: z.boolean(),
});
export type Colleague = z.infer<typeof Colleague>;

/** A comment; one that hands the application over says to whom. `name` is null for a person who has never signed in. */
export const ColleagueComment = z.object({
  id: z.string(),
  by: z.string(),
  text: z.string(),
  at: Instant,
  handedTo: z.object({ name: z.string().nullable(), email: z.string() }).nullable(),
});
export type ColleagueComment = z.infer<typeof ColleagueComment>;

/** To whom the application has been handed over to be signed, by whom, and since when. */
export const HandOver = z.object({
  by: z.string(),
  to: z.string().nullable(),
  email: z.string(),
  toReader: z.boolean(),
  at: Instant,
});
export type HandOver = z.infer<typeof HandOver>;

/** The common work of an organisation's people on one application. */
export const CommonWork = z.object({
  organisation: z.string(),
  /** Whether the reader may sign. */
  maySign: z.boolean(),
  /** Whether it can still be handed over: the application is the organisation's to fill in. */
  open: z.boolean(),
  people: z.array(Colleague),
  comments: z.array(ColleagueComment),
  handOver: HandOver.nullable(),
});
export type CommonWork = z.infer<typeof CommonWork>;

/** Who saved a page last, and when. `by` is null for the foreigner who filled in the own questionnaire by a link. */
export const PageEdit = z.object({
  group: FormGroupId,
  inviteeId: z.uuid().nullable(),
  by: z.string().nullable(),
  at: Instant,
});
export type PageEdit = z.infer<typeof PageEdit>;

/** The newest of the edits of an application; null before the first. */
export function lastEdit(edits: readonly PageEdit[]): PageEdit | null {
  return edits.reduce<PageEdit | null>((last, edit) => (last === null || edit.at > last.at ? edit : last), null);
}
