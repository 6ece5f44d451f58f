import { editions, type Edition } from '../law/editions.ts';
import { getGround, type RefusalGround } from './grounds.ts';

/** Clause 16: the grounds of an edition, in its order. A case is refused on those of its own edition, and on no other. */
export function groundsOf(edition: Edition): readonly RefusalGround[] {
  return editions[edition].grounds.map(getGround);
}
