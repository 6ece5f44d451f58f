import { z } from 'zod';
import { Inviter, Purpose } from './choose-route.ts';

/** What the reader answered to "which way is mine" before beginning: offered on the pages of the application, never saved unseen. */
export const Way = z
  .object({
    inviter: Inviter,
    purpose: Purpose,
    /** How many people are to be invited. */
    invitees: z.int().min(1).max(1000),
    /** The town or district, as it was typed. */
    place: z.string().trim().min(1).max(100),
  })
  .partial();
export type Way = z.infer<typeof Way>;

/** The way in the query of an address or the fields of a form; what is no answer is left out. Null without any. */
export function readWay(given: { get(name: string): unknown }): Way | null {
  const text = (name: string) => {
    const value = given.get(name);
    return typeof value === 'string' ? value : undefined;
  };
  const way = {
    inviter: Inviter.safeParse(text('inviter')).data,
    purpose: Purpose.safeParse(text('purpose')).data,
    invitees: Way.shape.invitees.safeParse(
      /^\d{1,4}$/.test(text('invitees') ?? '') ? Number(text('invitees')) : undefined,
    ).data,
    place: Way.shape.place.safeParse(text('place')).data,
  };
  const answered = Object.entries(way).filter(([, answer]) => answer !== undefined);
  return answered.length > 0 ? Way.parse(Object.fromEntries(answered)) : null;
}
