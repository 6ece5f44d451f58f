import { editions, type Edition } from '@shaqyru/domain/law/editions';
import type { GroundId } from '@shaqyru/domain/refusal/grounds';

/** Does something while an edition lacks a ground: the two that are known have the same nine. */
export async function withoutGround<T>(edition: Edition, ground: GroundId, work: () => Promise<T>): Promise<T> {
  const rules: { grounds: readonly GroundId[] } = editions[edition];
  const all = rules.grounds;
  rules.grounds = all.filter((each) => each !== ground);
  try {
    return await work();
  } finally {
    rules.grounds = all;
  }
}
