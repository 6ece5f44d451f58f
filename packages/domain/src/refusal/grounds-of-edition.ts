import { editions, type Edition } from '../law/editions.ts';
import { getGround, type GroundId, type RefusalGround } from './grounds.ts';

/** Clause 16: the grounds of an edition, in its order. A case is refused on those of its own edition, and on no other. */
export function groundsOf(edition: Edition): readonly RefusalGround[] {
  return editions[edition].grounds.map(getGround);
}

/** Clause 16: whether a case of this edition may be refused, or its invitation cancelled, on this ground. */
export function isGroundOf(edition: Edition, ground: GroundId): boolean {
  return editions[edition].grounds.includes(ground);
}
