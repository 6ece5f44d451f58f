import { editions, type Edition } from '../law/editions.ts';
import type { CounterLimits } from './clock.ts';

/** Clause 7, items 2 and 3, of the operated edition. */
export function counterLimits(edition: Edition): CounterLimits {
  const { waitMinutes, servingMinutes } = editions[edition];
  return { waitSeconds: waitMinutes * 60, servingSeconds: servingMinutes * 60 };
}
