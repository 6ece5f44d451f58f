import { Outcome, type ItemOutcome } from '@shaqyru/domain/case/case-view';
import { GroundId } from '@shaqyru/domain/refusal/grounds';
import { textOf } from '#lib/server/submission.ts';

/** Where a problem of the proposal is shown: on the choice about one person, on one ground, or on its evidence. */
export const outcomeField = (inviteeId: string) => `outcome:${inviteeId}`;
export const groundField = (inviteeId: string, ground: GroundId) => `ground:${inviteeId}:${ground}`;
export const evidenceField = (inviteeId: string, ground: GroundId) => `evidence:${inviteeId}:${ground}`;

type Problem = { id: string; problem: 'no-outcome' | 'refusal-without-ground' | 'evidence' };

/**
 * The form of a proposal. Grounds are read only where the choice is a refusal: ticks that stay behind a changed mind are not
 * part of it.
 */
export function readProposal(
  form: FormData,
  inviteeIds: readonly string[],
): { items: ItemOutcome[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const items = inviteeIds.flatMap((inviteeId): ItemOutcome[] => {
    const outcome = Outcome.safeParse(form.get(outcomeField(inviteeId)));
    if (!outcome.success) {
      problems.push({ id: outcomeField(inviteeId), problem: 'no-outcome' });
      return [];
    }
    if (outcome.data === 'issue') return [{ inviteeId, outcome: 'issue', grounds: [] }];
    const grounds = GroundId.options
      .filter((ground) => form.has(groundField(inviteeId, ground)))
      .map((ground) => ({ ground, evidence: textOf(form, evidenceField(inviteeId, ground)) }));
    if (grounds.length === 0) problems.push({ id: outcomeField(inviteeId), problem: 'refusal-without-ground' });
    for (const claimed of grounds) {
      const [{ length }, { ground }] = [claimed.evidence, claimed];
      if (length < 10 || length > 2000) problems.push({ id: evidenceField(inviteeId, ground), problem: 'evidence' });
    }
    return [{ inviteeId, outcome: 'refuse', grounds }];
  });
  return { items, problems };
}
