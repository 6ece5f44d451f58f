import type { ItemOutcome } from './case-view.ts';

/** One person's outcome, in the round of decision in which it was said. */
export type DecidedItem = ItemOutcome & { readonly round: number };

/**
 * What of all that was decided is in force in a round: every invitation issued, whenever; a refusal only in its own round.
 * Once the case is reopened the refusals of the round before are not in force any more, and nothing is in their place until
 * the head has decided anew. The database has the same rule as the view `decision_in_force`.
 */
export function inForceIn<T extends DecidedItem>(round: number, items: readonly T[]): T[] {
  return items.filter((item) => item.outcome === 'issue' || item.round === round);
}

/** Who is to be examined and decided in a round: whoever was not issued an invitation in one before it. */
export function toDecideIn(
  round: number,
  inviteeIds: readonly string[],
  items: readonly Pick<DecidedItem, 'inviteeId' | 'outcome' | 'round'>[],
): string[] {
  const issued = new Set(
    items.filter((item) => item.outcome === 'issue' && item.round < round).map(({ inviteeId }) => inviteeId),
  );
  return inviteeIds.filter((id) => !issued.has(id));
}
